package org.selfeval.model;

import java.time.LocalDate;
import java.util.List;

import org.selfeval.model.kind.GroupKind;
import org.selfeval.model.tree.Field;
import org.selfeval.model.tree.Row;
import org.selfeval.model.tree.RowType;

/**
 * One inspection group, or a line for several like ones.
 *
 * @param name its name (巡察组名称)
 * @param kind kind of group (巡察组类型)
 * @param sender the district that lends it (派出地区); for a whole group lent by another district
 * @param count number of like groups (组数); null counts as 1
 * @param departments where its members come from (抽调部门)
 * @param end its own last day (本组结束日期); null: the round's
 * @param reportedOn when its 巡察情况报告 was handed in (情况报告上报日期)
 * @param note remark (巡察组说明)
 */
public record Group(long id, long parent, int position, String name, GroupKind kind, String sender, Integer count,
        List<String> departments, LocalDate end, LocalDate reportedOn, String note) implements Row {

    private static final RowType.Builder<Group> FIELDS = RowType.builder("group", Group.class);

    public static final Field<Group, String> NAME = FIELDS.name("name", Group::name);
    public static final Field<Group, GroupKind> KIND = FIELDS.choice("kind", GroupKind.class, Group::kind);
    public static final Field<Group, String> SENDER = FIELDS.name("sender", Group::sender);
    public static final Field<Group, Integer> COUNT = FIELDS.whole("count", Group::count);
    public static final Field<Group, List<String>> DEPARTMENTS = FIELDS.names("departments", Group::departments);
    public static final Field<Group, LocalDate> END = FIELDS.date("end", Group::end);
    public static final Field<Group, LocalDate> REPORTED_ON = FIELDS.date("reportedOn", Group::reportedOn);
    public static final Field<Group, String> NOTE = FIELDS.text("note", Group::note);

    public static final RowType<Group> TYPE = FIELDS.build((id, parent, position, v) -> new Group(id, parent, position,
            v.get(NAME), v.get(KIND), v.get(SENDER), v.get(COUNT), v.get(DEPARTMENTS), v.get(END),
            v.get(REPORTED_ON), v.get(NOTE)));

    @Override
    public RowType<Group> type() {
        return TYPE;
    }
}
