package org.selfeval.report;

import java.util.List;

import org.selfeval.check.facts.Wording;
import org.selfeval.check.facts.Year;
import org.selfeval.model.Level;
import org.selfeval.model.Overview;
import org.selfeval.scoring.IndicatorScore;
import org.selfeval.scoring.LevelScore;
import org.selfeval.scoring.ScoreSheet;
import org.selfeval.text.Phrase;
import org.selfeval.text.Texts;

/** 综合评价结论: the total and its grade, the points of the first-level indicators, and what missed its target. */
final class ConclusionDraft {

    private ConclusionDraft() {}

    static void write(Year year, Prose prose) {
        total(year, prose);
        ScoreSheet scores = year.scores();
        if (!scores.levels().isEmpty()) {
            prose.say("draft.conclusion.levels",
                    Prose.semicolons(scores.levels().stream().map(ConclusionDraft::level).toList()));
        }
        List<IndicatorScore> lines = scores.indicators();
        List<Object> missed = lines.stream()
            .filter(line -> line.rule().met().filter(met -> !met).isPresent())
            .map(IndicatorDraft::quoted)
            .toList();
        if (!missed.isEmpty()) {
            prose.say("draft.conclusion.missed", missed);
        } else if (scores.complete() && lines.stream().allMatch(line -> line.rule().met().orElse(false))) {
            prose.say("draft.conclusion.allMet");
        }
    }

    /** The sentence with the total, or with how far the scoring has come. */
    static void total(Year year, Prose prose) {
        Overview overview = year.overview();
        ScoreSheet scores = year.scores();
        Object number = overview.year() == null ? Prose.todo(Wording.label(Overview.YEAR)) : overview.year();
        Object project = Prose.words(overview.project(), Wording.label(Overview.PROJECT));
        if (!scores.complete() || scores.indicators().isEmpty()) {
            prose.say("draft.conclusion.partly", number, project, scores.ratedWeight(), scores.weight(),
                    Prose.todo(Texts.get("draft.conclusion.rest")));
        } else if (scores.grade().isPresent()) {
            prose.say("draft.conclusion.total", number, project, scores.total(), scores.grade().get());
        } else {
            prose.say("draft.conclusion.ungraded", number, project, scores.total());
        }
    }

    private static Phrase level(LevelScore level) {
        boolean rated = level.indicators().stream().allMatch(IndicatorScore::rated);
        Object name = Prose.words(level.level().name(), Wording.label(Level.NAME));
        return Phrase.of("draft.conclusion.level", name, level.weight(),
                rated ? Phrase.of("draft.points", level.score()) : Prose.todo(Phrase.of("draft.conclusion.unrated")));
    }
}
