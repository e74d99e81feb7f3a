package org.selfeval.scoring;

import java.math.BigDecimal;
import java.util.Optional;

import org.selfeval.model.Indicator;
import org.selfeval.text.Phrase;

/**
 * One scored line.
 *
 * @param indicator the line of the scheme
 * @param weight its points, after rescaling where the scheme does so
 * @param target the target in force, in the indicator's own unit; empty where there is none or it is only words
 * @param targetText the target as the table shows it, e.g. {@code ≥3轮}; empty string where there is none
 * @param actual the value the score stands on: overridden where the clerk did so
 * @param computed the value as counted from the facts, also where it was overridden
 * @param actualText the actual as the table shows it, e.g. {@code 3轮}; empty string where unknown
 * @param rule the rule's own result, on the actual value in force; stays visible beside an override of the score
 * @param score the points that count: the rule's, or the clerk's with a reason; empty for 未评
 * @param overridden whether the clerk's score stands instead of the rule's
 * @param evidence what it was computed from
 * @param explanation the whole in one sentence with its numbers
 */
public record IndicatorScore(Indicator indicator, BigDecimal weight, Optional<BigDecimal> target, String targetText,
        Actual actual, Actual computed, String actualText, Outcome rule, Optional<BigDecimal> score,
        boolean overridden, Evidence evidence, Phrase explanation) {

    public boolean rated() {
        return score.isPresent();
    }

    /** Whether it is rated and stays below its weight, which asks for a reason and a measure. */
    public boolean belowWeight() {
        return score.isPresent() && score.get().compareTo(weight) < 0;
    }
}
