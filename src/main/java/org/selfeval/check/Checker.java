package org.selfeval.check;

import java.util.List;

import org.selfeval.model.Evaluation;
import org.selfeval.scoring.ScoreSheet;

/** Runs all checks over a year. */
public final class Checker {

    private Checker() {}

    /** All checks, those to be mended first, then in the order of the steps. */
    public static List<Check> check(Evaluation evaluation, ScoreSheet scores) {
        return List.of();
    }
}
