package org.selfeval.due;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.selfeval.check.year.Publication;
import org.selfeval.model.Evaluation;
import org.selfeval.model.FollowUp;
import org.selfeval.model.kind.FollowUpEvent;
import org.selfeval.model.tree.FieldRef;
import org.selfeval.text.Phrase;

/** The publication of the result, while it is waited for. */
final class PublicationDue {

    private PublicationDue() {}

    static Optional<DueItem> of(Evaluation year, LocalDate today) {
        Publication publication = Publication.of(year);
        return publication.published().isPresent()
                ? Optional.empty()
                : publication.limit().map(deadline -> item(year, today, deadline));
    }

    private static DueItem item(Evaluation year, LocalDate today, LocalDate deadline) {
        Object number = year.overview().year() == null ? "—" : year.overview().year();
        return DueItem.of(today, deadline, Phrase.of("due.matter.publication"),
                Phrase.of(deadline.isBefore(today) ? "due.notPublished" : "due.publication", number),
                FieldRef.of(recordedIn(year.root().rows(FollowUp.TYPE)), FollowUp.ON), Optional.empty());
    }

    /** The publication whose day is not entered yet, else the final accounts it follows. */
    private static FollowUp recordedIn(List<FollowUp> events) {
        Optional<FollowUp> begun = events.stream()
            .filter(event -> event.event() == FollowUpEvent.PUBLISHED)
            .findFirst();
        return begun.orElseGet(() -> events.stream()
            .filter(event -> event.event() == FollowUpEvent.ACCOUNTS && event.on() != null)
            .max(Comparator.comparing(FollowUp::on))
            .orElseThrow());
    }
}
