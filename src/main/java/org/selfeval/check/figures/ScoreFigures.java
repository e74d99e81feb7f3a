package org.selfeval.check.figures;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

import org.selfeval.check.facts.Year;
import org.selfeval.model.Indicator;
import org.selfeval.model.Scheme;
import org.selfeval.scoring.IndicatorScore;
import org.selfeval.scoring.LevelScore;
import org.selfeval.scoring.Rounding;

/** Points, targets, actual values and how far they are met; levels and second levels with their sums. */
final class ScoreFigures {

    private static final BigDecimal FULL = BigDecimal.valueOf(100);

    private ScoreFigures() {}

    static void addTo(KnownFigures known, Year year) {
        Scheme scheme = year.scheme();
        points(FULL, year.scores().total(), known);
        Stream.<BigDecimal>of(scheme.gradeExcellent(), scheme.gradeGood(), scheme.gradeFair())
            .forEach(limit -> known.add(Figure.Kind.POINTS, limit));
        Map<String, BigDecimal> weights = new HashMap<>();
        Map<String, BigDecimal> scores = new HashMap<>();
        for (LevelScore level : year.scores().levels()) {
            points(level.weight(), level.score(), known);
            known.add(Figure.Kind.POINTS, level.level().weight());
            for (IndicatorScore line : level.indicators()) {
                ofLine(line, known);
                String second = String.valueOf(line.indicator().second());
                weights.merge(second, line.weight(), BigDecimal::add);
                scores.merge(second, line.score().orElse(BigDecimal.ZERO), BigDecimal::add);
            }
        }
        weights.forEach((second, weight) -> points(weight, scores.get(second), known));
    }

    private static void points(BigDecimal weight, BigDecimal score, KnownFigures known) {
        known.add(Figure.Kind.POINTS, weight);
        known.add(Figure.Kind.POINTS, score);
        known.add(Figure.Kind.POINTS, weight.subtract(score));
    }

    private static void ofLine(IndicatorScore line, KnownFigures known) {
        Indicator indicator = line.indicator();
        line.score().ifPresent(score -> points(line.weight(), score, known));
        line.rule().score().ifPresent(score -> points(line.weight(), score, known));
        known.add(Figure.Kind.POINTS, line.weight());
        known.add(Figure.Kind.POINTS, indicator.deduction());
        line.rule().completion().ifPresent(share -> known.addShare(share.numerator(), share.denominator()));
        Arrays
            .asList(indicator.target(), indicator.adjustedTarget(), indicator.actual(), indicator.overrideActual(),
                    line.target().orElse(null))
            .forEach(value -> addEverywhere(value, known));
        Stream.of(line.actual(), line.computed()).flatMap(actual -> actual.value().stream()).forEach(value -> {
            known.addValue(Figure.Kind.PERCENT, value);
            addEverywhere(Rounding.shown(value), known);
        });
        line.evidence().quantities().forEach(quantity -> known.add(Figure.Kind.COUNT, quantity.value()));
    }

    private static void addEverywhere(BigDecimal value, KnownFigures known) {
        known.add(Figure.Kind.PERCENT, value);
        known.add(Figure.Kind.COUNT, value);
        known.add(Figure.Kind.ROUNDS, value);
    }
}
