package org.selfeval.scoring;

import java.math.BigDecimal;
import java.util.List;

import org.selfeval.model.Level;

/**
 * A first-level indicator with its scored lines; lines that do not apply are left out.
 *
 * @param level the row of the scheme
 * @param indicators its lines
 * @param weight the sum of the lines' weights
 * @param score the sum of the printed scores of the rated lines
 */
public record LevelScore(Level level, List<IndicatorScore> indicators, BigDecimal weight, BigDecimal score) {

    public LevelScore {
        indicators = List.copyOf(indicators);
    }
}
