package org.selfeval.model;

import java.math.BigDecimal;

import org.selfeval.model.tree.Field;
import org.selfeval.model.tree.Row;
import org.selfeval.model.tree.RowType;

/**
 * A first-level indicator with its share of the 100 points.
 *
 * @param name its name (一级指标)
 * @param weight its points (一级指标分值)
 * @param reason why they differ from the standard (分值调整原因)
 */
public record Level(long id, long parent, int position, String name, BigDecimal weight, String reason) implements Row {

    private static final RowType.Builder<Level> FIELDS = RowType.builder("level", Level.class);

    public static final Field<Level, String> NAME = FIELDS.name("name", Level::name);
    public static final Field<Level, BigDecimal> WEIGHT = FIELDS.decimal("weight", Level::weight);
    public static final Field<Level, String> REASON = FIELDS.text("reason", Level::reason);

    public static final RowType<Level> TYPE = FIELDS.build((id, parent, position, v) -> new Level(id, parent, position,
            v.get(NAME), v.get(WEIGHT), v.get(REASON)));

    @Override
    public RowType<Level> type() {
        return TYPE;
    }
}
