package org.selfeval.model;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;

import org.selfeval.model.kind.Band;
import org.selfeval.model.kind.Direction;
import org.selfeval.model.kind.Metric;
import org.selfeval.model.kind.RuleKind;
import org.selfeval.model.tree.Field;
import org.selfeval.model.tree.Row;
import org.selfeval.model.tree.RowType;
import org.selfeval.model.tree.Step;

/**
 * One line of the scheme: target, rule, and what the clerk says about the outcome.
 *
 * @param second second-level indicator (二级指标)
 * @param name third-level indicator (三级指标)
 * @param key whether it is a key indicator (重点指标); shown with a star
 * @param applicable whether it applies this year (适用); null counts as yes
 * @param metric how the actual value comes about (实际完成值来源)
 * @param rule how it becomes points (计分规则)
 * @param direction which way the target is to be met (指标方向)
 * @param target target approved with the budget (年初指标值); in the indicator's own unit, 100 for 100 %; for ROUNDS the
 *     plan's number stands instead
 * @param adjustedTarget target after a change in mid-year (调整后指标值)
 * @param targetReason why it was changed (指标值调整原因)
 * @param targetText the target in words (指标值文字); a target in words
 * @param unit unit of measure (度量单位)
 * @param weight its points (分值)
 * @param steps the scale (分档标准); for RuleKind.STEPS, in fractions of the target or of 100 %
 * @param basis what the score can be verified by (评分依据)
 * @param actual actual value (实际完成值); typed, where the metric is ENTERED
 * @param actualText actual value in words (实际完成情况); in words
 * @param overrideActual the clerk's value instead of the computed one (改写的实际值)
 * @param overrideActualReason why (改写实际值的理由)
 * @param band the qualitative band chosen (评定档次)
 * @param typedScore points given by the clerk (填写的得分); score inside the band, or of a typed indicator
 * @param typedScoreReason why so many (填写得分的理由)
 * @param overrideScore the clerk's points instead of the rule's (改写的得分)
 * @param overrideScoreReason why (改写得分的理由)
 * @param deduction points taken off for a target set too low (超额扣分); points the clerk takes off because the target
 *     was set too low
 * @param deviation why the target was missed (偏差原因分析)
 * @param measure what will be done about it (改进措施)
 */
public record Indicator(long id, long parent, int position, String second, String name, Boolean key, Boolean applicable,
        Metric metric, RuleKind rule, Direction direction, BigDecimal target, BigDecimal adjustedTarget,
        String targetReason, String targetText, String unit, BigDecimal weight, List<Step> steps, String basis,
        BigDecimal actual, String actualText, BigDecimal overrideActual, String overrideActualReason, Band band,
        BigDecimal typedScore, String typedScoreReason, BigDecimal overrideScore, String overrideScoreReason,
        BigDecimal deduction, String deviation, String measure) implements Row {

    private static final RowType.Builder<Indicator> FIELDS = RowType.builder("indicator", Indicator.class);

    public static final Field<Indicator, String> SECOND = FIELDS.name("second", Indicator::second);
    public static final Field<Indicator, String> NAME = FIELDS.name("name", Indicator::name);
    public static final Field<Indicator, Boolean> KEY = FIELDS.flag("key", Indicator::key);
    public static final Field<Indicator, Boolean> APPLICABLE = FIELDS.flag("applicable", Indicator::applicable);
    public static final Field<Indicator, Metric> METRIC = FIELDS.choice("metric", Metric.class, Indicator::metric);
    public static final Field<Indicator, RuleKind> RULE = FIELDS.choice("rule", RuleKind.class, Indicator::rule);
    public static final Field<Indicator, Direction> DIRECTION = FIELDS.choice("direction", Direction.class,
            Indicator::direction);
    public static final Field<Indicator, BigDecimal> TARGET = FIELDS.decimal("target", Indicator::target);
    public static final Field<Indicator, BigDecimal> ADJUSTED_TARGET = FIELDS.decimal("adjustedTarget",
            Indicator::adjustedTarget);
    public static final Field<Indicator, String> TARGET_REASON = FIELDS.text("targetReason", Indicator::targetReason);
    public static final Field<Indicator, String> TARGET_TEXT = FIELDS.name("targetText", Indicator::targetText);
    public static final Field<Indicator, String> UNIT = FIELDS.name("unit", Indicator::unit);
    public static final Field<Indicator, BigDecimal> WEIGHT = FIELDS.decimal("weight", Indicator::weight);
    public static final Field<Indicator, List<Step>> STEPS = FIELDS.steps("steps", Indicator::steps);
    public static final Field<Indicator, String> BASIS = FIELDS.text("basis", Indicator::basis);
    public static final Field<Indicator, BigDecimal> ACTUAL = FIELDS.decimal("actual", Indicator::actual);
    public static final Field<Indicator, String> ACTUAL_TEXT = FIELDS.name("actualText", Indicator::actualText);
    public static final Field<Indicator, BigDecimal> OVERRIDE_ACTUAL = FIELDS.decimal("overrideActual",
            Indicator::overrideActual);
    public static final Field<Indicator, String> OVERRIDE_ACTUAL_REASON = FIELDS.text("overrideActualReason",
            Indicator::overrideActualReason);
    public static final Field<Indicator, Band> BAND = FIELDS.choice("band", Band.class, Indicator::band);
    public static final Field<Indicator, BigDecimal> TYPED_SCORE = FIELDS.decimal("typedScore", Indicator::typedScore);
    public static final Field<Indicator, String> TYPED_SCORE_REASON = FIELDS.text("typedScoreReason",
            Indicator::typedScoreReason);
    public static final Field<Indicator, BigDecimal> OVERRIDE_SCORE = FIELDS.decimal("overrideScore",
            Indicator::overrideScore);
    public static final Field<Indicator, String> OVERRIDE_SCORE_REASON = FIELDS.text("overrideScoreReason",
            Indicator::overrideScoreReason);
    public static final Field<Indicator, BigDecimal> DEDUCTION = FIELDS.decimal("deduction", Indicator::deduction);
    public static final Field<Indicator, String> DEVIATION = FIELDS.text("deviation", Indicator::deviation);
    public static final Field<Indicator, String> MEASURE = FIELDS.text("measure", Indicator::measure);

    public static final RowType<Indicator> TYPE = FIELDS
        .build((id, parent, position, v) -> new Indicator(id, parent, position,
                v.get(SECOND), v.get(NAME), v.get(KEY), v.get(APPLICABLE), v.get(METRIC), v.get(RULE),
                v.get(DIRECTION), v.get(TARGET), v.get(ADJUSTED_TARGET), v.get(TARGET_REASON),
                v.get(TARGET_TEXT), v.get(UNIT), v.get(WEIGHT), v.get(STEPS), v.get(BASIS), v.get(ACTUAL),
                v.get(ACTUAL_TEXT), v.get(OVERRIDE_ACTUAL), v.get(OVERRIDE_ACTUAL_REASON), v.get(BAND),
                v.get(TYPED_SCORE), v.get(TYPED_SCORE_REASON), v.get(OVERRIDE_SCORE),
                v.get(OVERRIDE_SCORE_REASON), v.get(DEDUCTION), v.get(DEVIATION), v.get(MEASURE)));

    /** What is said about the outcome of one year; the rest is the scheme. */
    public static final Set<Field<Indicator, ?>> OUTCOME = Set.of(ADJUSTED_TARGET, TARGET_REASON, ACTUAL, ACTUAL_TEXT,
            OVERRIDE_ACTUAL, OVERRIDE_ACTUAL_REASON, BAND, TYPED_SCORE, TYPED_SCORE_REASON, OVERRIDE_SCORE,
            OVERRIDE_SCORE_REASON, DEDUCTION, DEVIATION, MEASURE);

    /** Whether the line is scored and printed; it is unless taken out on purpose. */
    public boolean applies() {
        return !Boolean.FALSE.equals(applicable);
    }

    @Override
    public RowType<Indicator> type() {
        return TYPE;
    }
}
