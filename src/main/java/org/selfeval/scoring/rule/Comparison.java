package org.selfeval.scoring.rule;

import java.math.BigDecimal;
import java.util.Optional;

import org.selfeval.model.kind.AboveEqual;
import org.selfeval.model.kind.AtMostFormula;
import org.selfeval.scoring.Fraction;
import org.selfeval.scoring.fact.Parameters;
import org.selfeval.scoring.fact.Target;

/**
 * An actual value beside its target (财预〔2020〕10号).
 *
 * @param share what proportional scoring earns, 0 to 1
 * @param completion actual ÷ target; empty where the target is 0 or less
 * @param key of the sentence that says how the share came about
 */
record Comparison(boolean met, Fraction share, Optional<Fraction> completion, String key) {

    static Comparison of(Fraction actual, BigDecimal targetValue, Target target, Parameters parameters) {
        Fraction goal = Fraction.of(targetValue);
        Optional<Fraction> completion = goal.signum() > 0 ? Optional.of(actual.dividedBy(goal)) : Optional.empty();
        int side = actual.compareTo(goal);
        return switch (target.compared()) {
            case AT_LEAST -> side >= 0 ? met(completion, "score.rule.atLeast.met") : below(completion);
            case EQUAL -> side == 0
                    ? met(completion, "score.rule.equal.met")
                    : side < 0 ? below(completion) : aboveEqual(actual, goal, completion, parameters);
            case AT_MOST -> side <= 0
                    ? met(completion, side == 0 ? "score.rule.equal.met" : "score.rule.atMost.met")
                    : aboveAtMost(actual, goal, completion, parameters);
        };
    }

    /** Well above a target that is to be reached: a reason is due, and the clerk may take points off. */
    boolean over(Target target, Parameters parameters) {
        return switch (target.compared()) {
            case AT_LEAST, EQUAL -> completion
                .filter(ratio -> ratio.compareTo(Fraction.of(parameters.overThreshold())) >= 0)
                .isPresent();
            case AT_MOST -> false;
        };
    }

    private static Comparison below(Optional<Fraction> completion) {
        return missed(completion.orElse(Fraction.ZERO), completion, "score.rule.below");
    }

    /** A target of 0 that is exceeded earns nothing, under whatever sign. */
    private static Comparison aboveEqual(Fraction actual, Fraction goal, Optional<Fraction> completion,
            Parameters parameters) {
        if (completion.isEmpty()) {
            return missed(Fraction.ZERO, completion, "score.rule.zeroExceeded");
        }
        return parameters.aboveEqual() == AboveEqual.MET
                ? met(completion, "score.rule.equal.above")
                : missed(goal.dividedBy(actual), completion, "score.rule.exceeded.ratio");
    }

    private static Comparison aboveAtMost(Fraction actual, Fraction goal, Optional<Fraction> completion,
            Parameters parameters) {
        if (completion.isEmpty()) {
            return missed(Fraction.ZERO, completion, "score.rule.zeroExceeded");
        }
        return parameters.atMost() == AtMostFormula.RATIO
                ? missed(goal.dividedBy(actual), completion, "score.rule.exceeded.ratio")
                : missed(Fraction.ONE.minus(actual.minus(goal).dividedBy(goal)), completion,
                        "score.rule.exceeded.linear");
    }

    private static Comparison met(Optional<Fraction> completion, String key) {
        return new Comparison(true, Fraction.ONE, completion, key);
    }

    private static Comparison missed(Fraction share, Optional<Fraction> completion, String key) {
        return new Comparison(false, share.max(Fraction.ZERO).min(Fraction.ONE), completion, key);
    }
}
