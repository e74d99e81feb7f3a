package org.selfeval.scoring.rule;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import org.selfeval.model.Indicator;
import org.selfeval.model.kind.Direction;
import org.selfeval.model.kind.Metric;
import org.selfeval.model.tree.Step;
import org.selfeval.scoring.Fraction;
import org.selfeval.scoring.Rounding;
import org.selfeval.scoring.fact.Target;
import org.selfeval.text.Phrase;

/**
 * A scale: the highest step that is reached gives its share of the weight, below all steps nothing. A value told in % is
 * held against the steps as it is (95 % reaches 0.9), whatever the target; any other as actual ÷ target, for ≤ as target ÷
 * actual.
 */
final class StepRule {

    private StepRule() {}

    static Ruling decide(Case given) {
        Indicator indicator = given.indicator();
        if (indicator.steps() == null || indicator.steps().isEmpty()) {
            return Ruling.notRated(Phrase.of("score.notRated.steps"), indicator, Indicator.STEPS);
        }
        Target target = given.target();
        if (given.actual().value().isEmpty()) {
            return target.metric() == Metric.EXECUTION_RATE
                    ? RateRule.withoutRate(given)
                    : Ruling.notRated(Phrase.of("score.notRated.number"), indicator, Indicator.ACTUAL);
        }
        if (!target.share() && target.value().isEmpty()) {
            return Ruling.notRated(Phrase.of("score.notRated.target"), List.of(target.at()));
        }
        return onScale(given, indicator.steps(), given.actual().value().get());
    }

    private static Ruling onScale(Case given, List<Step> steps, Fraction actual) {
        Target target = given.target();
        Optional<Comparison> comparison = target.value()
            .map(goal -> Comparison.of(actual, goal, target, given.parameters()));
        Fraction reached = target.share()
                ? actual.dividedBy(Fraction.of(target.whole()))
                : ratio(target, actual, comparison.orElseThrow());
        Optional<Step> step = steps.stream().filter(one -> reached.compareTo(Fraction.of(one.from())) >= 0).findFirst();
        BigDecimal score = given.points(step.map(one -> Fraction.of(one.share())).orElse(Fraction.ZERO));
        Phrase applied = step
            .map(one -> Phrase.of("score.rule.step", Rounding.percent(reached), percent(one.from()),
                    percent(one.share()), score))
            .orElseGet(() -> Phrase.of("score.rule.step.below", Rounding.percent(reached),
                    percent(steps.getLast().from()), score));
        Ruling ruling = Ruling.of(score, Optional.of(comparison.map(Comparison::met).orElse(full(step))),
                comparison.flatMap(Comparison::completion), applied);
        return comparison.map(compared -> TargetRule.deducted(given, compared, ruling)).orElse(ruling);
    }

    private static Fraction ratio(Target target, Fraction actual, Comparison comparison) {
        if (target.compared() == Direction.AT_MOST) {
            return comparison.met() || actual.signum() <= 0
                    ? Fraction.ONE
                    : Fraction.of(target.value().orElseThrow().max(BigDecimal.ZERO)).dividedBy(actual);
        }
        return comparison.completion().orElseGet(comparison::share);
    }

    private static boolean full(Optional<Step> step) {
        return step.filter(one -> one.share().compareTo(BigDecimal.ONE) >= 0).isPresent();
    }

    private static BigDecimal percent(BigDecimal share) {
        return share.movePointRight(2);
    }
}
