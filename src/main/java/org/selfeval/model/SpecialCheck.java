package org.selfeval.model;

import java.time.LocalDate;

import org.selfeval.model.kind.CheckTopic;
import org.selfeval.model.tree.Field;
import org.selfeval.model.tree.Row;
import org.selfeval.model.tree.RowType;

/**
 * A special check beside a round, or a later look back.
 *
 * @param topic what was checked (专项检查内容)
 * @param name its name (专项检查名称)
 * @param partner department it was done with (联合部门)
 * @param on when (检查日期)
 * @param result what came of it (检查结果)
 */
public record SpecialCheck(long id, long parent, int position, CheckTopic topic, String name, String partner,
        LocalDate on, String result) implements Row {

    private static final RowType.Builder<SpecialCheck> FIELDS = RowType.builder("specialCheck", SpecialCheck.class);

    public static final Field<SpecialCheck, CheckTopic> TOPIC = FIELDS.choice("topic", CheckTopic.class,
            SpecialCheck::topic);
    public static final Field<SpecialCheck, String> NAME = FIELDS.name("name", SpecialCheck::name);
    public static final Field<SpecialCheck, String> PARTNER = FIELDS.name("partner", SpecialCheck::partner);
    public static final Field<SpecialCheck, LocalDate> ON = FIELDS.date("on", SpecialCheck::on);
    public static final Field<SpecialCheck, String> RESULT = FIELDS.text("result", SpecialCheck::result);

    public static final RowType<SpecialCheck> TYPE = FIELDS
        .build((id, parent, position, v) -> new SpecialCheck(id, parent, position,
                v.get(TOPIC), v.get(NAME), v.get(PARTNER), v.get(ON), v.get(RESULT)));

    @Override
    public RowType<SpecialCheck> type() {
        return TYPE;
    }
}
