package org.selfeval.report;

import java.util.List;
import java.util.Optional;

import org.selfeval.check.facts.Wording;
import org.selfeval.check.facts.Year;
import org.selfeval.check.year.FollowUpChecks;
import org.selfeval.check.year.Publication;
import org.selfeval.model.FollowUp;
import org.selfeval.model.kind.FollowUpEvent;
import org.selfeval.model.kind.ScoreMode;
import org.selfeval.model.kind.Section;
import org.selfeval.scoring.IndicatorScore;
import org.selfeval.scoring.Origin;
import org.selfeval.text.Texts;

/** 结果应用和公开, 经验和建议, 其他需要说明的问题: what has happened with the result, and what a reader has to know of it. */
final class ResultDraft {

    private ResultDraft() {}

    static void writeApplication(Year year, Prose prose) {
        first(year, FollowUpEvent.SUBMITTED)
            .ifPresent(event -> prose.say("draft.result.submitted", Prose.day(event.on())));
        first(year, FollowUpEvent.RETURNED)
            .ifPresent(event -> prose.say("draft.result.returned", Prose.day(event.on()),
                    Prose.words(event.opinion(), Wording.label(FollowUp.OPINION))));
        first(year, FollowUpEvent.REVIEWED)
            .ifPresentOrElse(event -> prose.say("draft.result.reviewed", Prose.day(event.on()),
                    event.score() == null ? Prose.todo(Wording.label(FollowUp.SCORE)) : event.score()),
                    () -> prose.say("draft.result.toReview"));
        first(year, FollowUpEvent.NOTIFIED)
            .ifPresentOrElse(event -> prose.say("draft.result.notified", Prose.day(event.on()), place(event)),
                    () -> prose.say("draft.result.toNotify"));
        first(year, FollowUpEvent.PUBLISHED)
            .ifPresentOrElse(event -> prose.say("draft.result.published", Prose.day(event.on()), place(event)),
                    () -> publish(year, prose));
    }

    private static void publish(Year year, Prose prose) {
        Publication publication = Publication.of(year.evaluation());
        if (publication.limit().isPresent()) {
            prose.say("draft.result.toPublishBy", FollowUpChecks.DAYS_TO_PUBLISH, Prose.day(publication.limit().get()));
        } else {
            prose.say("draft.result.toPublish", FollowUpChecks.DAYS_TO_PUBLISH);
        }
    }

    private static Object place(FollowUp event) {
        return Prose.words(event.place(), Wording.label(FollowUp.PLACE));
    }

    private static Optional<FollowUp> first(Year year, FollowUpEvent kind) {
        return year.rows(FollowUp.TYPE)
            .stream()
            .filter(event -> event.event() == kind && event.on() != null)
            .findFirst();
    }

    static void writeSuggestions(Year year, Prose prose) {
        ConclusionDraft.total(year, prose);
        prose.paragraph().say("draft.sentence", Prose.todo(Texts.get("draft.result.experience")));
    }

    static void writeOther(Year year, Prose prose) {
        if (!Wording.absent(year.overview().notes())) {
            prose.say("draft.sentence", Prose.clause(year.overview().notes()));
        }
        for (IndicatorScore line : year.scores().indicators()) {
            if (line.actual().origin() == Origin.OVERRIDDEN) {
                prose.paragraph()
                    .say("draft.other.actual", IndicatorDraft.quoted(line),
                            Prose.clause(line.indicator().overrideActualReason()));
            }
            if (line.overridden() && year.parameters().scoreMode() != ScoreMode.TYPED) {
                prose.paragraph()
                    .say("draft.other.score", IndicatorDraft.quoted(line), line.score().get(),
                            Prose.clause(line.indicator().overrideScoreReason()));
            }
        }
        List<Object> stated = year.scores()
            .indicators()
            .stream()
            .filter(line -> line.actual().origin() == Origin.STATED)
            .map(IndicatorDraft::quoted)
            .toList();
        if (!stated.isEmpty()) {
            prose.paragraph().say("draft.other.stated", stated);
        }
        if (prose.isEmpty()) {
            prose.say("draft.sentence", Prose.todo(Section.OTHER));
        }
    }
}
