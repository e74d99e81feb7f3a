package org.selfeval.model;

import java.time.LocalDate;

import org.selfeval.model.kind.EvaluationState;
import org.selfeval.model.tree.Field;
import org.selfeval.model.tree.Row;
import org.selfeval.model.tree.RowType;

/**
 * The root: whose evaluation this is, of which year, its goals, its plan and its state.
 *
 * @param year the year that is evaluated (年度)
 * @param project the project's name (项目名称); as in the budget system, without the year
 * @param department the department in charge (主管部门)
 * @param unit the unit that carries the project out (实施单位)
 * @param lead who answers for the project (项目负责人)
 * @param phone where to ring (联系电话)
 * @param preparer who filled the form in (填报人)
 * @param preparedOn when it was filled in (填报日期)
 * @param cutOff the day up to which facts count (统计截止日); scores read this day and never today's
 * @param planName what the year's plan is called (年度工作计划名称)
 * @param planAdoptedOn when the plan was adopted (计划印发日期)
 * @param plannedRounds rounds planned (计划巡察轮次); the one place where the plan's number stands
 * @param adjustedRounds rounds planned after a change (调整后计划轮次); null where the plan stood
 * @param planReason why the plan was changed (计划调整原因)
 * @param goalExpected the goal declared for the year (年度总体目标（预期目标）)
 * @param goalActual what was achieved (年度总体目标实际完成情况)
 * @param fundsPurpose what the money is for (资金用途)
 * @param state how far the year has come (编制状态)
 * @param stateReason why it was finished in spite of checks, or opened again (定稿或重新打开的理由)
 * @param example whether this is the example (示例数据); an evaluation made for showing, not handed in
 * @param notes other matters to be explained (其他需要说明事项)
 */
public record Overview(long id, long parent, int position, Integer year, String project, String department, String unit,
        String lead, String phone, String preparer, LocalDate preparedOn, LocalDate cutOff, String planName,
        LocalDate planAdoptedOn, Integer plannedRounds, Integer adjustedRounds, String planReason, String goalExpected,
        String goalActual, String fundsPurpose, EvaluationState state, String stateReason, Boolean example,
        String notes) implements Row {

    private static final RowType.Builder<Overview> FIELDS = RowType.builder("overview", Overview.class);

    public static final Field<Overview, Integer> YEAR = FIELDS.whole("year", Overview::year);
    public static final Field<Overview, String> PROJECT = FIELDS.name("project", Overview::project);
    public static final Field<Overview, String> DEPARTMENT = FIELDS.name("department", Overview::department);
    public static final Field<Overview, String> UNIT = FIELDS.name("unit", Overview::unit);
    public static final Field<Overview, String> LEAD = FIELDS.name("lead", Overview::lead);
    public static final Field<Overview, String> PHONE = FIELDS.name("phone", Overview::phone);
    public static final Field<Overview, String> PREPARER = FIELDS.name("preparer", Overview::preparer);
    public static final Field<Overview, LocalDate> PREPARED_ON = FIELDS.date("preparedOn", Overview::preparedOn);
    public static final Field<Overview, LocalDate> CUT_OFF = FIELDS.date("cutOff", Overview::cutOff);
    public static final Field<Overview, String> PLAN_NAME = FIELDS.name("planName", Overview::planName);
    public static final Field<Overview, LocalDate> PLAN_ADOPTED_ON = FIELDS.date("planAdoptedOn",
            Overview::planAdoptedOn);
    public static final Field<Overview, Integer> PLANNED_ROUNDS = FIELDS.whole("plannedRounds",
            Overview::plannedRounds);
    public static final Field<Overview, Integer> ADJUSTED_ROUNDS = FIELDS.whole("adjustedRounds",
            Overview::adjustedRounds);
    public static final Field<Overview, String> PLAN_REASON = FIELDS.text("planReason", Overview::planReason);
    public static final Field<Overview, String> GOAL_EXPECTED = FIELDS.text("goalExpected", Overview::goalExpected);
    public static final Field<Overview, String> GOAL_ACTUAL = FIELDS.text("goalActual", Overview::goalActual);
    public static final Field<Overview, String> FUNDS_PURPOSE = FIELDS.text("fundsPurpose", Overview::fundsPurpose);
    public static final Field<Overview, EvaluationState> STATE = FIELDS.choice("state", EvaluationState.class,
            Overview::state);
    public static final Field<Overview, String> STATE_REASON = FIELDS.text("stateReason", Overview::stateReason);
    public static final Field<Overview, Boolean> EXAMPLE = FIELDS.flag("example", Overview::example);
    public static final Field<Overview, String> NOTES = FIELDS.text("notes", Overview::notes);

    public static final RowType<Overview> TYPE = FIELDS
        .build((id, parent, position, v) -> new Overview(id, parent, position,
                v.get(YEAR), v.get(PROJECT), v.get(DEPARTMENT), v.get(UNIT), v.get(LEAD), v.get(PHONE),
                v.get(PREPARER), v.get(PREPARED_ON), v.get(CUT_OFF), v.get(PLAN_NAME),
                v.get(PLAN_ADOPTED_ON), v.get(PLANNED_ROUNDS), v.get(ADJUSTED_ROUNDS), v.get(PLAN_REASON),
                v.get(GOAL_EXPECTED), v.get(GOAL_ACTUAL), v.get(FUNDS_PURPOSE), v.get(STATE),
                v.get(STATE_REASON), v.get(EXAMPLE), v.get(NOTES)));

    /** The plan's number of rounds in force, changed in mid-year or not; null where unknown. */
    public Integer roundsInForce() {
        return adjustedRounds != null ? adjustedRounds : plannedRounds;
    }

    @Override
    public RowType<Overview> type() {
        return TYPE;
    }
}
