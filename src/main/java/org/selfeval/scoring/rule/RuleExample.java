package org.selfeval.scoring.rule;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import org.selfeval.model.Evaluation;
import org.selfeval.model.Indicator;
import org.selfeval.model.kind.Band;
import org.selfeval.model.kind.Direction;
import org.selfeval.model.kind.Metric;
import org.selfeval.model.kind.RuleKind;
import org.selfeval.model.tree.Step;
import org.selfeval.scoring.Actual;
import org.selfeval.scoring.Fraction;
import org.selfeval.scoring.Origin;
import org.selfeval.scoring.Rounding;
import org.selfeval.scoring.fact.Facts;
import org.selfeval.scoring.fact.Parameters;
import org.selfeval.scoring.fact.Target;
import org.selfeval.text.Phrase;
import org.selfeval.text.Texts;

/**
 * A rule told by an example, so that it can be chosen without knowing its name: what this line would earn if it missed its
 * target by a little. Worked out by the rule itself, with the line's own target, unit and weight where it has them.
 */
public final class RuleExample {

    private static final BigDecimal SOME_WEIGHT = BigDecimal.TEN;
    private static final BigDecimal SOME_COUNT = BigDecimal.valueOf(3);
    private static final BigDecimal MANY = BigDecimal.valueOf(20);
    private static final BigDecimal LITTLE_BELOW = new BigDecimal("0.9");
    private static final BigDecimal LITTLE_ABOVE = new BigDecimal("1.25");
    private static final List<Step> SOME_STEPS = List.of(step("0.9", "1"), step("0.8", "0.8"), step("0.6", "0.5"));

    private RuleExample() {}

    private static Step step(String from, String share) {
        return new Step(new BigDecimal(from), new BigDecimal(share));
    }

    /** What a line of the year would earn by a rule. */
    public static Phrase of(Evaluation year, Indicator line, RuleKind kind) {
        Parameters parameters = Parameters.of(year.scheme().row());
        BigDecimal weight = line.weight() == null || line.weight().signum() <= 0 ? SOME_WEIGHT : line.weight();
        Indicator ruled = Indicator.WEIGHT.set(Indicator.DEDUCTION.set(Indicator.RULE.set(line, kind), null), weight);
        Target target = Target.of(new Facts(year), line);
        boolean scaled = line.steps() != null && !line.steps().isEmpty();
        return switch (kind) {
            case TYPED -> Phrase.of("score.example.typed", weight);
            case BAND -> band(parameters, weight);
            case STEPS -> scaled
                    ? counted(parameters, ruled, target)
                    : Phrase.of("score.example.someSteps",
                            counted(parameters, Indicator.STEPS.set(ruled, SOME_STEPS), target));
            case PROPORTIONAL, ALL_OR_NOTHING -> counted(parameters, ruled, target);
        };
    }

    private static Phrase band(Parameters parameters, BigDecimal weight) {
        BandRange middle = BandRange.of(Band.PARTLY, weight, parameters);
        return Phrase.of("score.example.band", weight, shown(middle.highest()), shown(middle.lowest()));
    }

    private static BigDecimal shown(BigDecimal points) {
        return Rounding.shown(Fraction.of(points));
    }

    private static Phrase counted(Parameters parameters, Indicator line, Target given) {
        BigDecimal goal = given.value().orElse(given.share() ? given.whole() : SOME_COUNT);
        Target target = new Target(given.metric(), Optional.of(goal), given.direction(), given.unit(), given.at(), "");
        BigDecimal actual = given.metric() == Metric.EXECUTION_RATE
                ? given.whole().multiply(LITTLE_BELOW)
                : missing(goal, target.compared());
        Actual made = new Actual(Optional.of(Fraction.of(actual)), Origin.ENTERED, null);
        Phrase applied = Rules.decide(new Case(parameters, line, target, line.weight(), made)).outcome().applied();
        return given.metric() == Metric.EXECUTION_RATE
                ? Phrase.of("score.example.rate", actual, target.unit(), applied)
                : Phrase.of("score.example", Texts.label(target.compared()), goal, target.unit(), actual, applied);
    }

    /** A value that misses the target by a little: by one where it is a small number, else by a share. */
    private static BigDecimal missing(BigDecimal goal, Direction direction) {
        boolean few = goal.stripTrailingZeros().scale() <= 0 && goal.compareTo(MANY) <= 0;
        if (direction == Direction.AT_MOST) {
            return few ? goal.add(BigDecimal.ONE) : goal.multiply(LITTLE_ABOVE);
        }
        return few && goal.compareTo(BigDecimal.ONE) > 0 ? goal.subtract(BigDecimal.ONE) : goal.multiply(LITTLE_BELOW);
    }
}
