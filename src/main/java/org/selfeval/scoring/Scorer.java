package org.selfeval.scoring;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import org.selfeval.model.Evaluation;

/** Scores a year. */
public final class Scorer {

    private Scorer() {}

    /** Never throws for missing facts: what cannot be rated is 未评. */
    public static ScoreSheet score(Evaluation evaluation) {
        return new ScoreSheet(List.of(), BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO, Optional.empty(),
                new Funds(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(),
                        Optional.empty()));
    }
}
