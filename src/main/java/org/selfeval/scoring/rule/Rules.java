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

    /** The rule's own result; 未评 where the actual, the weight or what the rule needs is unknown. */
    public static Ruling decide(Case given) {
        Indicator indicator = given.indicator();
        if (!given.actual().known()) {
            return Ruling.notRated(Phrase.of("score.notRated"), List.of());
        }
        if (indicator.weight() == null || indicator.weight().signum() < 0) {
            return Ruling.notRated(Phrase.of("score.notRated.weight"), indicator, Indicator.WEIGHT);
        }
        RuleKind rule = Objects.requireNonNullElse(indicator.rule(), RuleKind.PROPORTIONAL);
        return switch (rule) {
            case PROPORTIONAL -> given.target().metric() == Metric.EXECUTION_RATE
                    ? RateRule.decide(given)
                    : TargetRule.proportional(given);
            case ALL_OR_NOTHING -> TargetRule.allOrNothing(given);
            case STEPS -> StepRule.decide(given);
            case BAND -> Judgement.band(given);
            case TYPED -> Judgement.typed(given);
        };
    }
}
