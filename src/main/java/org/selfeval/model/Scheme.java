package org.selfeval.model;

import java.math.BigDecimal;
import java.util.List;

import org.selfeval.model.kind.AboveEqual;
import org.selfeval.model.kind.AtMostFormula;
import org.selfeval.model.kind.ComplaintBasis;
import org.selfeval.model.kind.FindingState;
import org.selfeval.model.kind.FormFamily;
import org.selfeval.model.kind.MoneyUnit;
import org.selfeval.model.kind.Orientation;
import org.selfeval.model.kind.OverAsk;
import org.selfeval.model.kind.Pooling;
import org.selfeval.model.kind.RateBase;
import org.selfeval.model.kind.ScoreMode;
import org.selfeval.model.kind.ZeroBase;
import org.selfeval.model.tree.Field;
import org.selfeval.model.tree.Row;
import org.selfeval.model.tree.RowType;

/**
 * The rules this year is scored by, every parameter of them; kept with the year, so that an old year keeps its own.
 *
 * @param name the scheme's name (指标体系名称)
 * @param basis the rule it rests on (制定依据)
 * @param family layout of the official table (自评表格式)
 * @param moneyUnit unit the table prints (金额单位)
 * @param orientation how the page lies (纸张方向)
 * @param rateBase what executed funds are divided by (执行率计算基数)
 * @param zeroBase what a budget of 0 earns (预算为0时得分)
 * @param rateReasonBelow execution rate below which a reason is due (执行率低于此值须说明); a fraction, 0.9 for 90 %; null:
 *     never
 * @param atMost formula where a ≤ target is exceeded (反向指标计分公式)
 * @param aboveEqual how an exceeded = target counts (等于类指标超额处理)
 * @param overThreshold from where on an indicator is over-fulfilled (超额完成界限); actual ÷ target, 1.3 for 130 %
 * @param overAsk what over-fulfilment asks for (超额完成须)
 * @param bandUpper lower limit of the first qualitative band (定性指标第一档下限); a share of the weight, 0.8 for 80 %
 * @param bandLower lower limit of the second (定性指标第二档下限); likewise
 * @param scoreMode who decides a score (得分方式)
 * @param rescale whether the rest makes up for what does not apply (不适用指标折算); whether indicators that do not apply
 *     are dropped and the rest rescaled to 100
 * @param gradeExcellent lowest total graded 优 (优的下限)
 * @param gradeGood lowest total graded 良 (良的下限)
 * @param gradeFair lowest total graded 中 (中的下限)
 * @param closedStates states of a finding that count as closed (视为闭环的整改状态)
 * @param complaintBasis which complaints count (投诉举报计算口径)
 * @param pooling whether the lowest round decides (多轮比较口径)
 * @param reportDays time a group has to report (情况报告上报期限（天）); calendar days after a group's end, that day included
 * @param notes how to fill the form in (填报说明); printed under the table
 * @param signatures whether a line to sign on is printed (签字栏)
 */
public record Scheme(long id, long parent, int position, String name, String basis, FormFamily family,
        MoneyUnit moneyUnit, Orientation orientation, RateBase rateBase, ZeroBase zeroBase, BigDecimal rateReasonBelow,
        AtMostFormula atMost, AboveEqual aboveEqual, BigDecimal overThreshold, OverAsk overAsk, BigDecimal bandUpper,
        BigDecimal bandLower, ScoreMode scoreMode, Boolean rescale, BigDecimal gradeExcellent, BigDecimal gradeGood,
        BigDecimal gradeFair, List<FindingState> closedStates, ComplaintBasis complaintBasis, Pooling pooling,
        Integer reportDays, String notes, Boolean signatures) implements Row {

    private static final RowType.Builder<Scheme> FIELDS = RowType.builder("scheme", Scheme.class);

    public static final Field<Scheme, String> NAME = FIELDS.name("name", Scheme::name);
    public static final Field<Scheme, String> BASIS = FIELDS.text("basis", Scheme::basis);
    public static final Field<Scheme, FormFamily> FAMILY = FIELDS.choice("family", FormFamily.class, Scheme::family);
    public static final Field<Scheme, MoneyUnit> MONEY_UNIT = FIELDS.choice("moneyUnit", MoneyUnit.class,
            Scheme::moneyUnit);
    public static final Field<Scheme, Orientation> ORIENTATION = FIELDS.choice("orientation", Orientation.class,
            Scheme::orientation);
    public static final Field<Scheme, RateBase> RATE_BASE = FIELDS.choice("rateBase", RateBase.class, Scheme::rateBase);
    public static final Field<Scheme, ZeroBase> ZERO_BASE = FIELDS.choice("zeroBase", ZeroBase.class, Scheme::zeroBase);
    public static final Field<Scheme, BigDecimal> RATE_REASON_BELOW = FIELDS.decimal("rateReasonBelow",
            Scheme::rateReasonBelow);
    public static final Field<Scheme, AtMostFormula> AT_MOST = FIELDS.choice("atMost", AtMostFormula.class,
            Scheme::atMost);
    public static final Field<Scheme, AboveEqual> ABOVE_EQUAL = FIELDS.choice("aboveEqual", AboveEqual.class,
            Scheme::aboveEqual);
    public static final Field<Scheme, BigDecimal> OVER_THRESHOLD = FIELDS.decimal("overThreshold",
            Scheme::overThreshold);
    public static final Field<Scheme, OverAsk> OVER_ASK = FIELDS.choice("overAsk", OverAsk.class, Scheme::overAsk);
    public static final Field<Scheme, BigDecimal> BAND_UPPER = FIELDS.decimal("bandUpper", Scheme::bandUpper);
    public static final Field<Scheme, BigDecimal> BAND_LOWER = FIELDS.decimal("bandLower", Scheme::bandLower);
    public static final Field<Scheme, ScoreMode> SCORE_MODE = FIELDS.choice("scoreMode", ScoreMode.class,
            Scheme::scoreMode);
    public static final Field<Scheme, Boolean> RESCALE = FIELDS.flag("rescale", Scheme::rescale);
    public static final Field<Scheme, BigDecimal> GRADE_EXCELLENT = FIELDS.decimal("gradeExcellent",
            Scheme::gradeExcellent);
    public static final Field<Scheme, BigDecimal> GRADE_GOOD = FIELDS.decimal("gradeGood", Scheme::gradeGood);
    public static final Field<Scheme, BigDecimal> GRADE_FAIR = FIELDS.decimal("gradeFair", Scheme::gradeFair);
    public static final Field<Scheme, List<FindingState>> CLOSED_STATES = FIELDS.choices("closedStates",
            FindingState.class, Scheme::closedStates);
    public static final Field<Scheme, ComplaintBasis> COMPLAINT_BASIS = FIELDS.choice("complaintBasis",
            ComplaintBasis.class, Scheme::complaintBasis);
    public static final Field<Scheme, Pooling> POOLING = FIELDS.choice("pooling", Pooling.class, Scheme::pooling);
    public static final Field<Scheme, Integer> REPORT_DAYS = FIELDS.whole("reportDays", Scheme::reportDays);
    public static final Field<Scheme, String> NOTES = FIELDS.text("notes", Scheme::notes);
    public static final Field<Scheme, Boolean> SIGNATURES = FIELDS.flag("signatures", Scheme::signatures);

    public static final RowType<Scheme> TYPE = FIELDS
        .build((id, parent, position, v) -> new Scheme(id, parent, position,
                v.get(NAME), v.get(BASIS), v.get(FAMILY), v.get(MONEY_UNIT), v.get(ORIENTATION),
                v.get(RATE_BASE), v.get(ZERO_BASE), v.get(RATE_REASON_BELOW), v.get(AT_MOST),
                v.get(ABOVE_EQUAL), v.get(OVER_THRESHOLD), v.get(OVER_ASK), v.get(BAND_UPPER),
                v.get(BAND_LOWER), v.get(SCORE_MODE), v.get(RESCALE), v.get(GRADE_EXCELLENT),
                v.get(GRADE_GOOD), v.get(GRADE_FAIR), v.get(CLOSED_STATES), v.get(COMPLAINT_BASIS),
                v.get(POOLING), v.get(REPORT_DAYS), v.get(NOTES), v.get(SIGNATURES)));

    /** Closed where the scheme does not say: 已完成 and 已移交. */
    static final List<FindingState> USUAL_CLOSED = List.of(FindingState.DONE, FindingState.HANDED_OVER);

    /** The states of a finding that count as closed, the usual ones where the scheme does not say. */
    public List<FindingState> closedOrUsual() {
        return closedStates == null || closedStates.isEmpty() ? USUAL_CLOSED : closedStates;
    }

    @Override
    public RowType<Scheme> type() {
        return TYPE;
    }
}
