package org.selfeval.library;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.selfeval.scoring.Fraction;
import org.selfeval.scoring.Grade;
import org.selfeval.scoring.IndicatorScore;
import org.selfeval.scoring.LevelScore;
import org.selfeval.scoring.Rounding;
import org.selfeval.scoring.ScoreSheet;

/**
 * What lists and charts show of a year's scores, without the evidence behind them.
 *
 * @param total the sum of the rated lines, two decimals
 * @param weight the sum of all weights
 * @param ratedWeight the weights of the rated lines
 * @param grade of the total; empty while anything is 未评 or the weights do not sum to 100
 * @param levels the first-level indicators in the order of the form
 */
public record YearScore(BigDecimal total, BigDecimal weight, BigDecimal ratedWeight, Optional<Grade> grade,
        List<LevelRate> levels) {

    /**
     * How much of its points a first-level indicator earned.
     *
     * @param name its name
     * @param rate 得分率 in per cent, two decimals; empty while any of its lines is 未评
     */
    public record LevelRate(String name, Optional<BigDecimal> rate) {}

    public YearScore {
        levels = List.copyOf(levels);
    }

    /** What is to be shown of a score sheet. */
    public static YearScore of(ScoreSheet scores) {
        return new YearScore(scores.total(), scores.weight(), scores.ratedWeight(), scores.grade(),
                scores.levels().stream().map(YearScore::rate).toList());
    }

    private static LevelRate rate(LevelScore level) {
        boolean rated = level.weight().signum() > 0
                && level.indicators().stream().allMatch(IndicatorScore::rated);
        return new LevelRate(Objects.requireNonNullElse(level.level().name(), ""), rated
                ? Optional.of(Rounding.percent(Fraction.of(level.score()).dividedBy(Fraction.of(level.weight()))))
                : Optional.empty());
    }
}
