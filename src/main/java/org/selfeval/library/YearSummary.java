package org.selfeval.library;

import java.time.LocalDate;

import org.selfeval.check.Checker;
import org.selfeval.check.Progress;
import org.selfeval.due.YearDue;
import org.selfeval.model.Evaluation;
import org.selfeval.scoring.ScoreSheet;
import org.selfeval.scoring.year.Scorer;

/**
 * What the list of years shows of one, small enough to keep of all.
 *
 * @param score total, grade and the rates of the first-level indicators
 * @param progress how far its steps have come
 * @param due what is due in it
 * @param terms what it is found by
 */
public record YearSummary(YearScore score, Progress progress, YearDue due, SearchTerms terms) {

    static YearSummary of(Evaluation year, LocalDate today) {
        ScoreSheet scores = Scorer.score(year);
        return new YearSummary(YearScore.of(scores), Progress.of(year, Checker.check(year, scores)),
                YearDue.of(year, today), SearchTerms.of(year));
    }
}
