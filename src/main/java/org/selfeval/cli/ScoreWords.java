package org.selfeval.cli;

import org.selfeval.scoring.ScoreSheet;
import org.selfeval.text.Phrase;

/** The total in words. */
final class ScoreWords {

    private ScoreWords() {}

    /** With its grade where everything is rated, else with how much of the weight is. */
    static Phrase total(ScoreSheet scores) {
        return scores.grade().isPresent()
                ? Phrase.of("cli.total", scores.total(), scores.grade().get())
                : Phrase.of("cli.totalSoFar", scores.total(), scores.ratedWeight(), scores.weight());
    }
}
