package org.selfeval.model;

import java.time.LocalDate;

import org.selfeval.model.kind.Priority;
import org.selfeval.model.kind.UnitLevel;
import org.selfeval.model.kind.UnitNature;
import org.selfeval.model.tree.Field;
import org.selfeval.model.tree.Row;
import org.selfeval.model.tree.RowType;

/**
 * One inspected organisation, or a line for several like ones.
 *
 * @param name the organisation (被巡察党组织)
 * @param count how many the line stands for (数量); null counts as 1
 * @param town town it belongs to (所属镇街)
 * @param level administrative level (单位级别)
 * @param nature what kind of organisation (单位性质)
 * @param priority key or general (重点或一般)
 * @param group the group that inspected it (巡察组)
 * @param reportsFormed 巡察报告 formed (已形成巡察报告数)
 * @param briefedOn when they were reported to the 书记专题会 (本单位书记专题会汇报日期); null: the round's
 * @param feedbackOn when the findings were fed back (反馈日期)
 * @param extendedTo deadline granted instead (延期后整改期限)
 * @param extensionReason why (延期理由)
 * @param responsible who answers for rectifying (整改责任单位)
 * @param planReceivedOn when the rectification plan came in (整改方案报送日期)
 * @param reportReceivedOn when the 整改情况报告 came in (整改情况报告报送日期)
 * @param reportsReceived how many came in (已收整改情况报告数)
 * @param found findings (发现问题数)
 * @param done of these rectified (已完成整改数)
 * @param handedOver of these handed over (移交问题数)
 * @param open of these open (未完成整改数)
 * @param doneOn when the last was rectified (整改完成日期)
 * @param note remark (被巡察单位说明)
 */
public record InspectedUnit(long id, long parent, int position, String name, Integer count, String town,
        UnitLevel level, UnitNature nature, Priority priority, Long group, Integer reportsFormed, LocalDate briefedOn,
        LocalDate feedbackOn, LocalDate extendedTo, String extensionReason, String responsible,
        LocalDate planReceivedOn,
        LocalDate reportReceivedOn, Integer reportsReceived, Integer found, Integer done, Integer handedOver,
        Integer open, LocalDate doneOn, String note) implements Row {

    private static final RowType.Builder<InspectedUnit> FIELDS = RowType.builder("unit", InspectedUnit.class);

    public static final Field<InspectedUnit, String> NAME = FIELDS.name("name", InspectedUnit::name);
    public static final Field<InspectedUnit, Integer> COUNT = FIELDS.whole("count", InspectedUnit::count);
    public static final Field<InspectedUnit, String> TOWN = FIELDS.name("town", InspectedUnit::town);
    public static final Field<InspectedUnit, UnitLevel> LEVEL = FIELDS.choice("level", UnitLevel.class,
            InspectedUnit::level);
    public static final Field<InspectedUnit, UnitNature> NATURE = FIELDS.choice("nature", UnitNature.class,
            InspectedUnit::nature);
    public static final Field<InspectedUnit, Priority> PRIORITY = FIELDS.choice("priority", Priority.class,
            InspectedUnit::priority);
    public static final Field<InspectedUnit, Long> GROUP = FIELDS.link("group", InspectedUnit::group);
    public static final Field<InspectedUnit, Integer> REPORTS_FORMED = FIELDS.whole("reportsFormed",
            InspectedUnit::reportsFormed);
    public static final Field<InspectedUnit, LocalDate> BRIEFED_ON = FIELDS.date("briefedOn", InspectedUnit::briefedOn);
    public static final Field<InspectedUnit, LocalDate> FEEDBACK_ON = FIELDS.date("feedbackOn",
            InspectedUnit::feedbackOn);
    public static final Field<InspectedUnit, LocalDate> EXTENDED_TO = FIELDS.date("extendedTo",
            InspectedUnit::extendedTo);
    public static final Field<InspectedUnit, String> EXTENSION_REASON = FIELDS.text("extensionReason",
            InspectedUnit::extensionReason);
    public static final Field<InspectedUnit, String> RESPONSIBLE = FIELDS.name("responsible",
            InspectedUnit::responsible);
    public static final Field<InspectedUnit, LocalDate> PLAN_RECEIVED_ON = FIELDS.date("planReceivedOn",
            InspectedUnit::planReceivedOn);
    public static final Field<InspectedUnit, LocalDate> REPORT_RECEIVED_ON = FIELDS.date("reportReceivedOn",
            InspectedUnit::reportReceivedOn);
    public static final Field<InspectedUnit, Integer> REPORTS_RECEIVED = FIELDS.whole("reportsReceived",
            InspectedUnit::reportsReceived);
    public static final Field<InspectedUnit, Integer> FOUND = FIELDS.whole("found", InspectedUnit::found);
    public static final Field<InspectedUnit, Integer> DONE = FIELDS.whole("done", InspectedUnit::done);
    public static final Field<InspectedUnit, Integer> HANDED_OVER = FIELDS.whole("handedOver",
            InspectedUnit::handedOver);
    public static final Field<InspectedUnit, Integer> OPEN = FIELDS.whole("open", InspectedUnit::open);
    public static final Field<InspectedUnit, LocalDate> DONE_ON = FIELDS.date("doneOn", InspectedUnit::doneOn);
    public static final Field<InspectedUnit, String> NOTE = FIELDS.text("note", InspectedUnit::note);

    public static final RowType<InspectedUnit> TYPE = FIELDS
        .build((id, parent, position, v) -> new InspectedUnit(id, parent, position,
                v.get(NAME), v.get(COUNT), v.get(TOWN), v.get(LEVEL), v.get(NATURE), v.get(PRIORITY),
                v.get(GROUP), v.get(REPORTS_FORMED), v.get(BRIEFED_ON), v.get(FEEDBACK_ON),
                v.get(EXTENDED_TO), v.get(EXTENSION_REASON), v.get(RESPONSIBLE), v.get(PLAN_RECEIVED_ON),
                v.get(REPORT_RECEIVED_ON), v.get(REPORTS_RECEIVED), v.get(FOUND), v.get(DONE),
                v.get(HANDED_OVER), v.get(OPEN), v.get(DONE_ON), v.get(NOTE)));

    @Override
    public RowType<InspectedUnit> type() {
        return TYPE;
    }
}
