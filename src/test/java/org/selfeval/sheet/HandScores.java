package org.selfeval.sheet;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.selfeval.model.Evaluation;
import org.selfeval.model.FundSource;
import org.selfeval.model.Indicator;
import org.selfeval.model.Level;
import org.selfeval.model.kind.Direction;
import org.selfeval.model.kind.Metric;
import org.selfeval.model.kind.RateBase;
import org.selfeval.scoring.Actual;
import org.selfeval.scoring.Evidence;
import org.selfeval.scoring.Fraction;
import org.selfeval.scoring.Funds;
import org.selfeval.scoring.Grade;
import org.selfeval.scoring.IndicatorScore;
import org.selfeval.scoring.LevelScore;
import org.selfeval.scoring.Origin;
import org.selfeval.scoring.Outcome;
import org.selfeval.scoring.Rounding;
import org.selfeval.scoring.ScoreSheet;
import org.selfeval.text.Phrase;
import org.selfeval.text.Texts;

/**
 * Scores for tests of the form: proportional for typed actuals and the execution rate, typed scores as they are, the rest
 * 未评. The form only shows scores, so its tests do not depend on the rules.
 */
public final class HandScores {

    private static final Phrase NOTHING_TO_SAY = Phrase.of("form.none");

    private final Evaluation evaluation;

    private HandScores(Evaluation evaluation) {
        this.evaluation = evaluation;
    }

    public static ScoreSheet of(Evaluation evaluation) {
        return new HandScores(evaluation).score();
    }

    private ScoreSheet score() {
        List<LevelScore> levels = evaluation.scheme().children(Level.TYPE).stream().map(node -> {
            List<IndicatorScore> lines = node.rows(Indicator.TYPE).stream().map(this::line).toList();
            return new LevelScore(node.row(), lines, sum(lines, IndicatorScore::weight), total(lines));
        }).toList();
        List<IndicatorScore> all = levels.stream().flatMap(level -> level.indicators().stream()).toList();
        BigDecimal weight = sum(all, IndicatorScore::weight);
        BigDecimal rated = sum(all.stream().filter(IndicatorScore::rated).toList(), IndicatorScore::weight);
        Optional<Grade> grade = rated.compareTo(weight) == 0 ? Optional.of(Grade.EXCELLENT) : Optional.empty();
        return new ScoreSheet(levels, weight, rated, total(all), grade, funds());
    }

    private static BigDecimal sum(List<IndicatorScore> lines, Function<IndicatorScore, BigDecimal> value) {
        return lines.stream().map(value).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal total(List<IndicatorScore> lines) {
        return sum(lines, line -> line.score().orElse(BigDecimal.ZERO));
    }

    private Funds funds() {
        return new Funds(sum(FundSource::applied), sum(FundSource::budget), sum(FundSource::adjusted),
                sum(FundSource::appropriated), sum(FundSource::executed), rate());
    }

    private Optional<BigDecimal> sum(Function<FundSource, BigDecimal> amount) {
        return evaluation.sources().stream().map(amount).filter(value -> value != null).reduce(BigDecimal::add);
    }

    private Optional<Fraction> rate() {
        boolean initial = evaluation.scheme().row().rateBase() == RateBase.INITIAL;
        Function<FundSource, BigDecimal> amount = initial ? FundSource::budget : FundSource::adjusted;
        boolean known = evaluation.sources()
            .stream()
            .allMatch(source -> (amount.apply(source) == null) == (source.executed() == null));
        Optional<BigDecimal> base = known ? sum(amount) : Optional.empty();
        return base.filter(value -> value.signum() > 0)
            .flatMap(value -> sum(FundSource::executed).map(executed -> new Fraction(executed, value)));
    }

    private IndicatorScore line(Indicator indicator) {
        Optional<BigDecimal> target = Optional.ofNullable(indicator.target());
        Optional<Fraction> actual = actual(indicator);
        Optional<BigDecimal> rule = points(indicator, actual);
        Optional<BigDecimal> score = Optional.ofNullable(indicator.overrideScore()).or(() -> rule);
        Origin origin = indicator.overrideActual() != null
                ? Origin.OVERRIDDEN
                : actual.isPresent() ? Origin.ENTERED : Origin.UNKNOWN;
        Actual value = new Actual(actual, origin, null);
        BigDecimal weight = Optional.ofNullable(indicator.weight()).orElse(BigDecimal.ZERO);
        String unit = Optional.ofNullable(indicator.unit()).orElse("");
        return new IndicatorScore(indicator, weight, target,
                target.map(number -> sign(indicator) + Texts.plain(number) + unit)
                    .orElse(Optional.ofNullable(indicator.targetText()).orElse("")),
                value, value,
                actual.map(number -> Texts.plain(Rounding.shown(number)) + unit)
                    .orElse(Optional.ofNullable(indicator.actualText()).orElse("")),
                new Outcome(rule, Optional.empty(), Optional.empty(), NOTHING_TO_SAY), score,
                indicator.overrideScore() != null,
                new Evidence(indicator.metric(), List.of(), List.of(), List.of(), List.of(), NOTHING_TO_SAY, List.of()),
                NOTHING_TO_SAY);
    }

    private static String sign(Indicator indicator) {
        return indicator.direction() == Direction.EQUAL ? "" : Texts.label(indicator.direction());
    }

    private Optional<Fraction> actual(Indicator indicator) {
        if (indicator.overrideActual() != null) {
            return Optional.of(Fraction.of(indicator.overrideActual()));
        }
        return indicator.metric() == Metric.EXECUTION_RATE
                ? rate().map(rate -> rate.times(BigDecimal.valueOf(100)))
                : Optional.ofNullable(indicator.actual()).map(Fraction::of);
    }

    private Optional<BigDecimal> points(Indicator indicator, Optional<Fraction> actual) {
        if (indicator.typedScore() != null) {
            return Optional.of(indicator.typedScore());
        }
        boolean zeroBase = indicator.metric() == Metric.EXECUTION_RATE
                && actual.isEmpty()
                && sum(FundSource::adjusted).filter(base -> base.signum() == 0).isPresent();
        if (zeroBase) {
            return Optional.of(BigDecimal.ZERO);
        }
        return actual.filter(value -> indicator.target() != null && indicator.weight() != null).map(value -> {
            if (indicator.target().signum() == 0) {
                return value.signum() == 0 ? indicator.weight() : BigDecimal.ZERO;
            }
            Fraction share = value.dividedBy(Fraction.of(indicator.target())).min(Fraction.ONE);
            return Rounding.score(share.times(indicator.weight()));
        });
    }
}
