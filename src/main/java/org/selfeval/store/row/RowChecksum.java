package org.selfeval.store.row;

import java.util.HashMap;
import java.util.Map;

import org.selfeval.model.tree.Field;
import org.selfeval.model.tree.Row;
import org.selfeval.model.tree.RowType;

/**
 * The checksum of one row: over its evaluation, type, place, and every known value under its field's name. Unknown values
 * are left out, which tells them from empty ones, and leaves the checksums of old rows valid when a later version of
 * the program adds a field. The order of fields does not matter, so that columns can be verified without knowing them.
 */
public final class RowChecksum {

    private final Map<String, Long> seeds = new HashMap<>();
    private long sum;

    /** Starts the checksum of another row. */
    public RowChecksum start(String evaluation, String table, long id, long parent, int position) {
        sum = new Checksum(seed(table)).add(seed(evaluation)).add(id).add(parent).add(position).value();
        return this;
    }

    /** Adds a known value. */
    public RowChecksum add(String column, String written) {
        sum += new Checksum(seed(column)).add(written).value();
        return this;
    }

    public long value() {
        return new Checksum().add(sum).value();
    }

    /** The checksum of a whole row. */
    public long of(String evaluation, Row row) {
        RowType<?> type = row.type();
        start(evaluation, Columns.table(type), row.id(), row.parent(), row.position());
        for (Field<?, ?> field : type.fields()) {
            addField(row, field);
        }
        return value();
    }

    private <T> void addField(Row row, Field<?, T> field) {
        T value = field.getFrom(row);
        if (value != null) {
            add(Columns.column(field), field.valueType().encode(value));
        }
    }

    private long seed(String name) {
        return seeds.computeIfAbsent(name, unseen -> new Checksum().add(unseen).value());
    }
}
