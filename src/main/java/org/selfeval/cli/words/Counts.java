package org.selfeval.cli.words;

import java.util.List;
import org.selfeval.check.Check;
import org.selfeval.check.Severity;
import org.selfeval.model.Evaluation;
import org.selfeval.scoring.ScoreSheet;
import org.selfeval.text.Phrase;

/** How much is still open, in numbers. */
public final class Counts {

    private Counts() {}

    /** How many checks there are of each severity. */
    public static Phrase of(List<Check> checks) {
        return Phrase.of("cli.check.count", checks.size(), count(checks, Severity.MUST_FIX),
                count(checks, Severity.REVIEW), count(checks, Severity.HINT));
    }

    /** In what state a year is handed over: checks that matter, and indicators without a score. */
    public static Phrase state(Evaluation evaluation, ScoreSheet scores, List<Check> checks) {
        long unrated = scores.indicators().stream().filter(score -> !score.rated()).count();
        long mustFix = count(checks, Severity.MUST_FIX);
        long review = count(checks, Severity.REVIEW);
        if (mustFix + review + unrated == 0) {
            return Phrase.of("cli.export.clean", YearNames.of(evaluation.overview()));
        }
        return Phrase.of("cli.export.state", YearNames.of(evaluation.overview()), mustFix, review, unrated);
    }

    private static long count(List<Check> checks, Severity severity) {
        return checks.stream().filter(check -> check.severity() == severity).count();
    }
}
