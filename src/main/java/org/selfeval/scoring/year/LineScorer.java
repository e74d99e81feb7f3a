package org.selfeval.scoring.year;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.selfeval.model.Indicator;
import org.selfeval.model.tree.FieldRef;
import org.selfeval.scoring.Actual;
import org.selfeval.scoring.Evidence;
import org.selfeval.scoring.Fraction;
import org.selfeval.scoring.IndicatorScore;
import org.selfeval.scoring.Origin;
import org.selfeval.scoring.Rounding;
import org.selfeval.scoring.fact.Facts;
import org.selfeval.scoring.fact.Measurement;
import org.selfeval.scoring.fact.Naming;
import org.selfeval.scoring.fact.Target;
import org.selfeval.scoring.metric.Metrics;
import org.selfeval.scoring.rule.Case;
import org.selfeval.scoring.rule.Rules;
import org.selfeval.scoring.rule.Ruling;
import org.selfeval.text.Phrase;
import org.selfeval.text.Texts;

/** Scores one line of the scheme: measure, rule, and what the clerk put over either. */
final class LineScorer {

    private static final int MOST_DECIMALS = 6;

    private LineScorer() {}

    static IndicatorScore score(Facts facts, Indicator indicator, BigDecimal weight) {
        Target target = Target.of(facts, indicator);
        Measurement measured = Metrics.measure(facts, indicator, target);
        Actual computed = measured.actual();
        Actual actual = inForce(indicator, computed);
        Ruling ruling = Rules.decide(new Case(facts.parameters(), indicator, target, weight, actual));
        Decision decision = Decision.of(facts.parameters(), indicator, weight, actual.known(), ruling.outcome());
        Evidence evidence = evidence(indicator, target, measured.evidence(), actual, ruling, decision);
        return new IndicatorScore(indicator, weight, target.value(), target.text(), actual, computed,
                shown(actual, target), ruling.outcome(), decision.score(), decision.overridden(), evidence,
                explanation(evidence, ruling, decision));
    }

    /** The clerk's value with a reason, in any mode: it is a fact that is put right, not a score. */
    private static Actual inForce(Indicator indicator, Actual computed) {
        return indicator.overrideActual() == null || blank(indicator.overrideActualReason())
                ? computed
                : new Actual(Optional.of(Fraction.of(indicator.overrideActual())), Origin.OVERRIDDEN, null);
    }

    private static Evidence evidence(Indicator indicator, Target target, Evidence counted, Actual actual,
            Ruling ruling, Decision decision) {
        boolean overridden = actual.origin() == Origin.OVERRIDDEN;
        List<FieldRef> missing = new ArrayList<>(counted.missing());
        missing.addAll(ruling.missing());
        missing.addAll(decision.missing());
        List<Phrase> asides = new ArrayList<>(counted.asides());
        if (indicator.overrideActual() != null && !overridden) {
            asides.add(Phrase.of("score.override.actualNoReason", indicator.overrideActual(), target.unit()));
        }
        if (decision.said() != null && !decision.overridden() && decision.score().isPresent()) {
            asides.add(decision.said());
        }
        Phrase measured = overridden
                ? Phrase.of("score.override.actual", counted.measured(), indicator.overrideActual(), target.unit(),
                        Naming.inBrackets(Naming.quote(indicator.overrideActualReason())))
                : counted.measured();
        return new Evidence(counted.metric(), counted.quantities(), counted.statements(),
                missing.stream().distinct().toList(), counted.shortfalls(), measured, asides);
    }

    private static Phrase explanation(Evidence evidence, Ruling ruling, Decision decision) {
        Phrase applied = ruling.outcome().applied();
        return decision.overridden() || (decision.score().isEmpty() && decision.said() != null)
                ? Phrase.of("score.explanation.override", evidence.measured(), applied, decision.said())
                : Phrase.of("score.explanation", evidence.measured(), applied);
    }

    /**
     * As the table shows it: words where there are some, else the number with its unit. A number that misses its target by
     * less than two decimals show gets more of them, so that 99.998 % does not read 100 %.
     */
    private static String shown(Actual actual, Target target) {
        if (actual.words() != null) {
            return actual.words().toString();
        }
        return actual.value().map(value -> Texts.plain(rounded(value, target)) + target.unit()).orElse("");
    }

    private static BigDecimal rounded(Fraction value, Target target) {
        BigDecimal goal = target.value().orElse(null);
        int decimals = 2;
        BigDecimal rounded = Rounding.shown(value, decimals);
        while (goal != null && rounded.compareTo(goal) == 0 && !value.sameAs(Fraction.of(goal))
                && decimals < MOST_DECIMALS) {
            decimals++;
            rounded = Rounding.shown(value, decimals);
        }
        return rounded;
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }
}
