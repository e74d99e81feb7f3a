package org.selfeval.scoring.rule;

import java.util.List;
import java.util.Objects;

import org.selfeval.model.Indicator;
import org.selfeval.model.kind.Metric;
import org.selfeval.model.kind.RuleKind;
import org.selfeval.text.Phrase;

/** Turns an actual value into points by the indicator's rule. */
public final class Rules {

    private Rules() {}

    /** Whether the line is scored as weight × rate, at most the weight; by default an execution rate is. */
    public static boolean isWeightTimesRate(Indicator indicator) {
        return indicator.metric() == Metric.EXECUTION_RATE && kind(indicator) == RuleKind.PROPORTIONAL;
    }

    private static RuleKind kind(Indicator indicator) {
        return Objects.requireNonNullElse(indicator.rule(), RuleKind.PROPORTIONAL);
    }

    /** The rule's own result; 未评 where the actual, the weight or what the rule needs is unknown. */
    public static Ruling decide(Case given) {
        Indicator indicator = given.indicator();
        if (!given.actual().known()) {
            return Ruling.notRated(Phrase.of("score.notRated"), List.of());
        }
        if (indicator.weight() == null || indicator.weight().signum() < 0) {
            return Ruling.notRated(Phrase.of("score.notRated.weight"), indicator, Indicator.WEIGHT);
        }
        return switch (kind(indicator)) {
            case PROPORTIONAL -> isWeightTimesRate(indicator)
                    ? RateRule.decide(given)
                    : TargetRule.proportional(given);
            case ALL_OR_NOTHING -> TargetRule.allOrNothing(given);
            case STEPS -> StepRule.decide(given);
            case BAND -> Judgement.band(given);
            case TYPED -> Judgement.typed(given);
        };
    }
}
