package org.selfeval.scoring.rule;

import java.math.BigDecimal;

import org.selfeval.model.Indicator;
import org.selfeval.scoring.Actual;
import org.selfeval.scoring.Fraction;
import org.selfeval.scoring.Rounding;
import org.selfeval.scoring.fact.Parameters;
import org.selfeval.scoring.fact.Target;

/**
 * What a rule decides on.
 *
 * @param weight points to be had, never negative
 * @param actual the value in force, known
 */
public record Case(Parameters parameters, Indicator indicator, Target target, BigDecimal weight, Actual actual) {

    /** The points for a share of the weight; shares above 1 and below 0 are not to be had. */
    BigDecimal points(Fraction share) {
        Fraction within = share.max(Fraction.ZERO).min(Fraction.ONE);
        return Rounding.score(within.times(weight)).min(weight);
    }
}
