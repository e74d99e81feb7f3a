package org.selfeval.scoring.rule;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import org.selfeval.model.Indicator;
import org.selfeval.model.kind.Metric;
import org.selfeval.scoring.Fraction;
import org.selfeval.scoring.Rounding;
import org.selfeval.text.Phrase;

/** Rules that hold the actual against the target: proportional, and all or nothing. */
final class TargetRule {

    private TargetRule() {}

    static Ruling proportional(Case given) {
        return lacking(given).orElseGet(() -> {
            Comparison comparison = compare(given);
            return ruled(given, comparison, comparison.share(), comparison.key());
        });
    }

    static Ruling allOrNothing(Case given) {
        if (given.target().metric() == Metric.EXECUTION_RATE && given.actual().value().isEmpty()) {
            return RateRule.withoutRate(given);
        }
        return lacking(given).orElseGet(() -> {
            Comparison comparison = compare(given);
            return ruled(given, comparison, comparison.met() ? Fraction.ONE : Fraction.ZERO,
                    comparison.met() ? comparison.key() : "score.rule.nothing");
        });
    }

    private static Optional<Ruling> lacking(Case given) {
        if (given.target().value().isEmpty()) {
            return Optional.of(
                    Ruling.notRated(Phrase.of("score.notRated.target"), List.of(given.target().at())));
        }
        if (given.actual().value().isEmpty()) {
            return Optional.of(
                    Ruling.notRated(Phrase.of("score.notRated.number"), given.indicator(), Indicator.ACTUAL));
        }
        return Optional.empty();
    }

    private static Comparison compare(Case given) {
        return Comparison.of(given.actual().value().orElseThrow(), given.target().value().orElseThrow(),
                given.target(), given.parameters());
    }

    private static Ruling ruled(Case given, Comparison comparison, Fraction share, String key) {
        BigDecimal score = given.points(share);
        Phrase applied = Phrase.of(key, given.target().text(), score, given.weight(), Rounding.percent(share));
        return deducted(given, comparison, Ruling.of(score, Optional.of(comparison.met()), comparison.completion(),
                applied));
    }

    /** Points the clerk takes off because the target was set too low; only where it was far exceeded. */
    static Ruling deducted(Case given, Comparison comparison, Ruling ruling) {
        BigDecimal deduction = given.indicator().deduction();
        if (deduction == null || deduction.signum() <= 0 || !comparison.over(given.target(), given.parameters())) {
            return ruling;
        }
        BigDecimal before = ruling.outcome().score().orElseThrow();
        BigDecimal after = Rounding.score(Fraction.of(before.subtract(deduction).max(BigDecimal.ZERO))).min(before);
        return Ruling.of(after, ruling.outcome().met(), comparison.completion(),
                Phrase.of("score.rule.deducted", ruling.outcome().applied(),
                        Rounding.percent(comparison.completion().orElseThrow()), before.subtract(after), after));
    }
}
