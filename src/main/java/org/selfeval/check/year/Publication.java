package org.selfeval.check.year;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.selfeval.model.Evaluation;
import org.selfeval.model.FollowUp;
import org.selfeval.model.kind.FollowUpEvent;

/**
 * When the result is to be public, and when it was: within {@value FollowUpChecks#DAYS_TO_PUBLISH} days after the final
 * accounts (决算), of several the last; that last day included.
 *
 * @param limit the last day to publish; empty where there are no final accounts yet
 * @param published the first publication
 */
public record Publication(Optional<LocalDate> limit, Optional<LocalDate> published) {

    public static Publication of(Evaluation evaluation) {
        return of(evaluation.root().rows(FollowUp.TYPE));
    }

    static Publication of(List<FollowUp> events) {
        Optional<LocalDate> accounts = days(events, FollowUpEvent.ACCOUNTS).max(Comparator.naturalOrder());
        return new Publication(accounts.map(Publication::limit),
                days(events, FollowUpEvent.PUBLISHED).min(Comparator.naturalOrder()));
    }

    private static LocalDate limit(LocalDate accounts) {
        boolean beyondCalendar = accounts.isAfter(LocalDate.MAX.minusDays(FollowUpChecks.DAYS_TO_PUBLISH));
        return beyondCalendar ? LocalDate.MAX : accounts.plusDays(FollowUpChecks.DAYS_TO_PUBLISH);
    }

    private static Stream<LocalDate> days(List<FollowUp> events, FollowUpEvent kind) {
        return events.stream().filter(event -> event.event() == kind && event.on() != null).map(FollowUp::on);
    }

    /** Days from today to the limit, negative once it is over; empty where nothing is to be waited for. */
    public Optional<Long> daysLeft(LocalDate today) {
        return published.isPresent() ? Optional.empty() : limit.map(last -> ChronoUnit.DAYS.between(today, last));
    }
}
