package org.selfeval.check.year;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.selfeval.check.facts.Notes;
import org.selfeval.check.facts.Wording;
import org.selfeval.check.facts.Year;
import org.selfeval.model.FollowUp;
import org.selfeval.model.kind.FollowUpEvent;

/** What follows the evaluation: handed in, returned, reviewed, made known, published. */
public final class FollowUpChecks {

    /** Days after the final accounts within which the result is to be public, that day included. */
    public static final int DAYS_TO_PUBLISH = 90;

    private static final BigDecimal FULL = BigDecimal.valueOf(100);

    private FollowUpChecks() {}

    public static void check(Year year, Notes notes) {
        List<FollowUp> events = year.rows(FollowUp.TYPE);
        checkPublication(events, notes);
        checkReturned(events, notes);
        Optional<LocalDate> submitted = first(events, FollowUpEvent.SUBMITTED);
        Optional<LocalDate> reviewed = first(events, FollowUpEvent.REVIEWED);
        for (FollowUp event : events) {
            if (event.event() == null) {
                continue;
            }
            switch (event.event()) {
                case RETURNED, REVIEWED -> notBefore(event, FollowUpEvent.SUBMITTED, submitted, notes);
                case NOTIFIED, PUBLISHED -> notBefore(event, FollowUpEvent.REVIEWED, reviewed, notes);
                case SUBMITTED, ACCOUNTS, RECTIFIED -> {
                }
            }
            checkScore(event, year.scores().total(), year.scores().complete(), notes);
        }
    }

    private static Optional<LocalDate> first(List<FollowUp> events, FollowUpEvent kind) {
        return dates(events, kind).stream().min(Comparator.naturalOrder());
    }

    private static Optional<LocalDate> last(List<FollowUp> events, FollowUpEvent kind) {
        return dates(events, kind).stream().max(Comparator.naturalOrder());
    }

    private static List<LocalDate> dates(List<FollowUp> events, FollowUpEvent kind) {
        return events.stream()
            .filter(event -> event.event() == kind && event.on() != null)
            .map(FollowUp::on)
            .toList();
    }

    private static void checkPublication(List<FollowUp> events, Notes notes) {
        Optional<LocalDate> accounts = last(events, FollowUpEvent.ACCOUNTS);
        if (accounts.isEmpty()) {
            return;
        }
        events.stream()
            .filter(event -> event.event() == FollowUpEvent.PUBLISHED && event.on() != null)
            .min(Comparator.comparing(FollowUp::on))
            .filter(published -> ChronoUnit.DAYS.between(accounts.get(), published.on()) > DAYS_TO_PUBLISH)
            .filter(published -> Wording.absent(published.opinion()))
            .ifPresent(published -> notes.mustFix("followup.published-late", published, FollowUp.ON, published.on(),
                    accounts.get(), ChronoUnit.DAYS.between(accounts.get(), published.on())));
    }

    private static void checkReturned(List<FollowUp> events, Notes notes) {
        Optional<LocalDate> handedIn = last(events, FollowUpEvent.SUBMITTED);
        events.stream()
            .filter(event -> event.event() == FollowUpEvent.RETURNED && event.on() != null)
            .max(Comparator.comparing(FollowUp::on))
            .filter(returned -> handedIn.isPresent() && handedIn.get().isBefore(returned.on()))
            .ifPresent(returned -> notes.review("followup.returned-open", returned, FollowUp.ON, returned.on()));
    }

    private static void notBefore(FollowUp event, FollowUpEvent earlier, Optional<LocalDate> date, Notes notes) {
        if (event.on() != null && date.isPresent() && event.on().isBefore(date.get())) {
            notes.review("followup.out-of-order", event, FollowUp.ON, event.event(), event.on(), earlier, date.get());
        }
    }

    private static void checkScore(FollowUp event, BigDecimal total, boolean complete, Notes notes) {
        BigDecimal score = event.score();
        if (score == null) {
            return;
        }
        if (score.compareTo(FULL) > 0) {
            notes.mustFix("followup.score-outside", event, FollowUp.SCORE, score);
        } else if (complete && score.compareTo(total) != 0 && Wording.absent(event.opinion())) {
            notes.hint("followup.score-differs", event, FollowUp.SCORE, score, total);
        }
    }
}
