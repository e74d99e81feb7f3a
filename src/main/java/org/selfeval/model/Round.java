package org.selfeval.model;

import java.time.LocalDate;

import org.selfeval.model.kind.RoundKind;
import org.selfeval.model.kind.RoundMethod;
import org.selfeval.model.kind.RoundState;
import org.selfeval.model.tree.Field;
import org.selfeval.model.tree.Row;
import org.selfeval.model.tree.RowType;

/**
 * One round of inspection (轮次).
 *
 * @param name in the office's own counting (轮次名称)
 * @param counted whether it is one of the year's rounds (计入轮次); off for trials
 * @param kind kind of inspection (巡察类型)
 * @param method way of inspecting (巡察方式)
 * @param basis how the organisations were selected (巡察对象选取依据)
 * @param start first day (进驻日期)
 * @param end last day (结束日期)
 * @param state how far it has come (开展状态)
 * @param briefedOn when it was reported to the 书记专题会 (书记专题会汇报日期)
 * @param rectifyMonths months of concentrated rectification from the day of feedback (集中整改期（月）); null counts as 3
 * @param planDays days to hand in a rectification plan (整改方案报送期限（天）)
 * @param carriedFrom where it comes from (上年结转年度); the year a round still open was carried over from
 * @param note remark (轮次说明)
 */
public record Round(long id, long parent, int position, String name, Boolean counted, RoundKind kind,
        RoundMethod method, String basis, LocalDate start, LocalDate end, RoundState state, LocalDate briefedOn,
        Integer rectifyMonths, Integer planDays, Integer carriedFrom, String note) implements Row {

    private static final RowType.Builder<Round> FIELDS = RowType.builder("round", Round.class);

    public static final Field<Round, String> NAME = FIELDS.name("name", Round::name);
    public static final Field<Round, Boolean> COUNTED = FIELDS.flag("counted", Round::counted);
    public static final Field<Round, RoundKind> KIND = FIELDS.choice("kind", RoundKind.class, Round::kind);
    public static final Field<Round, RoundMethod> METHOD = FIELDS.choice("method", RoundMethod.class, Round::method);
    public static final Field<Round, String> BASIS = FIELDS.text("basis", Round::basis);
    public static final Field<Round, LocalDate> START = FIELDS.date("start", Round::start);
    public static final Field<Round, LocalDate> END = FIELDS.date("end", Round::end);
    public static final Field<Round, RoundState> STATE = FIELDS.choice("state", RoundState.class, Round::state);
    public static final Field<Round, LocalDate> BRIEFED_ON = FIELDS.date("briefedOn", Round::briefedOn);
    public static final Field<Round, Integer> RECTIFY_MONTHS = FIELDS.whole("rectifyMonths", Round::rectifyMonths);
    public static final Field<Round, Integer> PLAN_DAYS = FIELDS.whole("planDays", Round::planDays);
    public static final Field<Round, Integer> CARRIED_FROM = FIELDS.whole("carriedFrom", Round::carriedFrom);
    public static final Field<Round, String> NOTE = FIELDS.text("note", Round::note);

    public static final RowType<Round> TYPE = FIELDS.build((id, parent, position, v) -> new Round(id, parent, position,
            v.get(NAME), v.get(COUNTED), v.get(KIND), v.get(METHOD), v.get(BASIS), v.get(START),
            v.get(END), v.get(STATE), v.get(BRIEFED_ON), v.get(RECTIFY_MONTHS), v.get(PLAN_DAYS),
            v.get(CARRIED_FROM), v.get(NOTE)));

    @Override
    public RowType<Round> type() {
        return TYPE;
    }
}
