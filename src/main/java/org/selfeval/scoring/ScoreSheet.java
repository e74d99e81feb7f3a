package org.selfeval.scoring;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * The scored year.
 *
 * @param levels the first-level indicators in the order of the form
 * @param weight the sum of all weights, 100 where the scheme is right
 * @param ratedWeight the weights of the lines that are rated: 已评 80/100
 * @param total the sum of the printed scores of the rated lines
 * @param grade of the total; empty while anything is 未评 or the weights do not sum to 100
 * @param funds the sums the execution rate stands on
 */
public record ScoreSheet(List<LevelScore> levels, BigDecimal weight, BigDecimal ratedWeight, BigDecimal total,
        Optional<Grade> grade, Funds funds) {

    public ScoreSheet {
        levels = List.copyOf(levels);
    }

    /** All scored lines in the order of the form. */
    public List<IndicatorScore> indicators() {
        return levels.stream().flatMap(level -> level.indicators().stream()).toList();
    }

    public boolean complete() {
        return ratedWeight.compareTo(weight) == 0;
    }
}
