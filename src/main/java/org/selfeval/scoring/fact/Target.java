package org.selfeval.scoring.fact;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;

import org.selfeval.model.Indicator;
import org.selfeval.model.Overview;
import org.selfeval.model.kind.Direction;
import org.selfeval.model.kind.Metric;
import org.selfeval.model.tree.FieldRef;
import org.selfeval.scoring.Fraction;
import org.selfeval.text.Texts;

/**
 * The target in force and the unit it is told in. For 数量 it is the plan's number, which stands in one place.
 *
 * @param value in the indicator's own unit; empty where there is none or it is only words
 * @param unit as printed, the metric's usual one where the indicator has none
 * @param direction as printed
 * @param at the field the target stands in
 * @param words how the target is worded in the approved table, empty string where it is not or was changed since
 */
public record Target(Metric metric, Optional<BigDecimal> value, Direction direction, String unit, FieldRef at,
        String words) {

    private static final String PER_CENT = "%";

    public static Target of(Facts facts, Indicator indicator) {
        Metric metric = Objects.requireNonNullElse(indicator.metric(), Metric.ENTERED);
        Direction direction = Objects.requireNonNullElse(indicator.direction(), usualDirection(metric));
        String unit = blank(indicator.unit()) ? usualUnit(metric) : indicator.unit().strip().replace('％', '%');
        if (metric == Metric.ROUNDS) {
            Overview plan = facts.overview();
            FieldRef at = FieldRef.of(plan,
                    plan.adjustedRounds() != null ? Overview.ADJUSTED_ROUNDS : Overview.PLANNED_ROUNDS);
            return new Target(metric, Optional.ofNullable(plan.roundsInForce()).map(BigDecimal::valueOf), direction,
                    unit, at, "");
        }
        boolean adjusted = indicator.adjustedTarget() != null;
        String words = adjusted || blank(indicator.targetText()) ? "" : indicator.targetText().strip();
        BigDecimal value = adjusted ? indicator.adjustedTarget() : indicator.target();
        FieldRef at = FieldRef.of(indicator, adjusted ? Indicator.ADJUSTED_TARGET : Indicator.TARGET);
        return new Target(metric, Optional.ofNullable(value), direction, unit, at, words);
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }

    private static Direction usualDirection(Metric metric) {
        return switch (metric) {
            case REPORTS, TIMELINESS, CLOSURE, COMPLAINTS -> Direction.EQUAL;
            case COST -> Direction.AT_MOST;
            case EXECUTION_RATE, ROUNDS, FINDINGS, SURVEY, ENTERED -> Direction.AT_LEAST;
        };
    }

    private static String usualUnit(Metric metric) {
        return Texts.get("unit." + metric.name());
    }

    /** How the target is compared: complaints are never better for being more, whatever sign is printed. */
    public Direction compared() {
        return metric == Metric.COMPLAINTS ? Direction.AT_MOST : direction;
    }

    /** What a share of 1 is called in this unit: 100 for %, 1000 for ‰, 1 for 倍. */
    public BigDecimal whole() {
        return switch (unit) {
            case PER_CENT -> BigDecimal.valueOf(100);
            case "‰" -> BigDecimal.valueOf(1000);
            case "倍" -> BigDecimal.ONE;
            default -> metric == Metric.FINDINGS ? BigDecimal.ONE : BigDecimal.valueOf(100);
        };
    }

    /** Whether values are told as shares of a whole. */
    public boolean share() {
        return metric == Metric.EXECUTION_RATE || unit.equals(PER_CENT) || unit.equals("‰");
    }

    public boolean reachedBy(Fraction actual) {
        return value.filter(target -> actual.compareTo(Fraction.of(target)) >= 0).isPresent();
    }

    /** As the table shows it: the approved words, else {@code ≥3轮}, {@code 100%}; empty string where there is none. */
    public String text() {
        if (!words.isEmpty() || value.isEmpty()) {
            return words;
        }
        return (direction == Direction.EQUAL ? "" : Texts.label(direction)) + Texts.plain(value.get()) + unit;
    }
}
