package org.selfeval.report;

import java.util.List;

import org.selfeval.check.facts.RoundFacts;
import org.selfeval.check.facts.UnitFacts;
import org.selfeval.check.facts.Wording;
import org.selfeval.check.facts.Year;
import org.selfeval.model.Indicator;
import org.selfeval.model.PlannedRound;
import org.selfeval.model.kind.Section;
import org.selfeval.scoring.IndicatorScore;
import org.selfeval.text.Phrase;

/** 发现的主要问题 and 改进措施: what the scores and the rectification show; the office's own view is the clerk's to write. */
final class ProblemDraft {

    private ProblemDraft() {}

    static void writeProblems(Year year, Prose prose) {
        for (IndicatorScore line : below(year)) {
            prose.paragraph()
                .say("draft.problem.lost", IndicatorDraft.quoted(line), IndicatorDraft.counted(line), line.weight(),
                        line.score().get(),
                        Prose.words(line.indicator().deviation(), Wording.label(Indicator.DEVIATION)));
        }
        int open = 0;
        for (RoundFacts round : year.rounds()) {
            open += Math.max(0, round.sum(UnitFacts::open).orElse(0));
        }
        if (open > 0) {
            prose.paragraph().say("draft.problem.open", open);
        }
        for (PlannedRound line : year.rows(PlannedRound.TYPE)) {
            if (!Wording.absent(line.deviation()) && line.kind() != null) {
                prose.paragraph().say("draft.problem.plan", line.kind(), Prose.clause(line.deviation()));
            }
        }
        Phrase rest = Phrase.of(prose.isEmpty() ? "draft.problem.own" : "draft.problem.others");
        prose.paragraph().say("draft.sentence", Prose.todo(rest));
    }

    static void writeMeasures(Year year, Prose prose) {
        for (IndicatorScore line : below(year)) {
            prose.paragraph()
                .say("draft.measure", IndicatorDraft.quoted(line),
                        Prose.words(line.indicator().measure(), Wording.label(Indicator.MEASURE)));
        }
        prose.paragraph().say("draft.sentence", Prose.todo(Section.MEASURES));
    }

    private static List<IndicatorScore> below(Year year) {
        return year.scores().indicators().stream().filter(IndicatorScore::belowWeight).toList();
    }
}
