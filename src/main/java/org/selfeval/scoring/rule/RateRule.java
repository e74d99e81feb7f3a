package org.selfeval.scoring.rule;

import java.util.List;
import java.util.Optional;

import org.selfeval.scoring.Fraction;
import org.selfeval.scoring.Rounding;
import org.selfeval.text.Phrase;

/** 预算执行率: weight × rate, never above the weight; a base of 0 earns what the scheme says. */
final class RateRule {

    private RateRule() {}

    static Ruling decide(Case given) {
        if (given.actual().value().isEmpty()) {
            return withoutRate(given);
        }
        Fraction rate = given.actual().value().get().dividedBy(Fraction.of(given.target().whole()));
        int side = rate.compareTo(Fraction.ONE);
        var score = given.points(rate);
        String key = side > 0 ? "score.rule.rate.above" : side == 0 ? "score.rule.rate.full" : "score.rule.rate.below";
        return Ruling.of(score, Optional.of(side >= 0), Optional.of(rate),
                Phrase.of(key, given.weight(), Rounding.percent(rate), score));
    }

    /** What a base of 0 earns, by whatever rule the rate is scored. */
    static Ruling withoutRate(Case given) {
        return switch (given.parameters().zeroBase()) {
            case ZERO -> decided(given, Fraction.ZERO, "score.rule.rate.zero");
            case FULL -> decided(given, Fraction.ONE, "score.rule.rate.zeroFull");
            case NOT_RATED -> Ruling.notRated(Phrase.of("score.rule.rate.notRated"), List.of());
        };
    }

    private static Ruling decided(Case given, Fraction share, String key) {
        var score = given.points(share);
        return Ruling.of(score, Optional.empty(), Optional.empty(), Phrase.of(key, score));
    }
}
