package org.selfeval.due;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.selfeval.check.year.FollowUpChecks;
import org.selfeval.model.Evaluation;
import org.selfeval.model.FollowUp;
import org.selfeval.model.kind.FollowUpEvent;
import org.selfeval.model.tree.FieldRef;
import org.selfeval.text.Phrase;

/** The publication of the result within 90 days after the final accounts (决算). */
final class Publication {

    private Publication() {}

    static Optional<DueItem> of(Evaluation year, LocalDate today) {
        List<FollowUp> events = year.root().rows(FollowUp.TYPE);
        if (events.stream().anyMatch(event -> event.event() == FollowUpEvent.PUBLISHED && event.on() != null)) {
            return Optional.empty();
        }
        return events.stream()
            .filter(event -> event.event() == FollowUpEvent.ACCOUNTS && event.on() != null)
            .max(Comparator.comparing(FollowUp::on))
            .map(accounts -> item(year, today, accounts, events));
    }

    private static DueItem item(Evaluation year, LocalDate today, FollowUp accounts, List<FollowUp> events) {
        LocalDate deadline = accounts.on().plusDays(FollowUpChecks.DAYS_TO_PUBLISH);
        FollowUp begun = events.stream()
            .filter(event -> event.event() == FollowUpEvent.PUBLISHED)
            .findFirst()
            .orElse(accounts);
        Object number = year.overview().year() == null ? "—" : year.overview().year();
        return DueItem.of(today, deadline, Phrase.of("due.matter.publication"),
                Phrase.of(deadline.isBefore(today) ? "due.notPublished" : "due.publication", number),
                FieldRef.of(begun, FollowUp.ON), Optional.empty());
    }
}
