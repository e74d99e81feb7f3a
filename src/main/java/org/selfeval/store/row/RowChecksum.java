package org.selfeval.store.row;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.selfeval.model.tree.Decimals;
import org.selfeval.model.tree.Field;
import org.selfeval.model.tree.Row;
import org.selfeval.model.tree.RowType;

/**
 * The checksum of one row: over its evaluation, type, place, and every known value under its field's name. Unknown values
 * are left out, which tells them from empty ones, and leaves the checksums of old rows valid when a later version of
 * the program adds a field. The order of fields does not matter, so that columns can be verified without knowing them.
 */
public final class RowChecksum {

    private final Map<RowType<?>, long[]> typeSeeds = new HashMap<>();
    private final Map<String, Long> seeds = new HashMap<>();

    /** Of the names of the present row's type: of its columns, then of its table. */
    private long[] names;

    private long sum;

    /** Starts the checksum of another row, whose columns go by their names. */
    public RowChecksum start(String evaluation, String table, long id, long parent, int position) {
        start(seed(evaluation), seed(table), id, parent, position);
        return this;
    }

    /** Starts the checksum of another row, whose columns go by the places of their fields. */
    void start(String evaluation, RowType<?> type, long id, long parent, int position) {
        names = typeSeeds.computeIfAbsent(type, this::seeds);
        start(seed(evaluation), names[names.length - 1], id, parent, position);
    }

    private void start(long evaluation, long table, long id, long parent, int position) {
        sum = new Checksum().add(table).add(evaluation).add(id).add(parent).add(position).value();
    }

    /**
     * Adds a known value as the database gives it: a whole number as such, a day as the days since 1970, a yes as 1 and
     * a no as 0, a decimal number and a text as written.
     */
    public RowChecksum add(String column, Object value) {
        add(seed(column), value);
        return this;
    }

    /** Adds the known value of the field at this place. */
    void add(int field, Object value) {
        add(names[field], value);
    }

    private void add(long column, Object value) {
        sum += checksum(column, value);
    }

    /** Not a switch over the types, which is many times slower than these tests. */
    private static long checksum(long column, Object value) {
        if (value instanceof String written) {
            return Checksum.of(column, written);
        }
        if (value instanceof LocalDate day) {
            return Checksum.of(column, day.toEpochDay());
        }
        if (value instanceof Integer || value instanceof Long) {
            return Checksum.of(column, ((Number) value).longValue());
        }
        if (value instanceof Boolean yes) {
            return Checksum.of(column, yes ? 1 : 0);
        }
        return Checksum.of(column, Decimals.plain((BigDecimal) value).toPlainString());
    }

    public long value() {
        return new Checksum().add(sum).value();
    }

    /** The checksum of a whole row. */
    public long of(String evaluation, Row row) {
        start(evaluation, row.type(), row.id(), row.parent(), row.position());
        for (Field<?, ?> field : row.type().fields()) {
            addField(row, field);
        }
        return value();
    }

    private <T> void addField(Row row, Field<?, T> field) {
        T value = field.getFrom(row);
        if (value != null) {
            boolean written = value instanceof Enum || value instanceof List;
            add(field.index(), written ? field.valueType().encode(value) : value);
        }
    }

    private long[] seeds(RowType<?> type) {
        List<? extends Field<?, ?>> fields = type.fields();
        long[] made = new long[fields.size() + 1];
        for (int i = 0; i < fields.size(); i++) {
            made[i] = seed(Columns.column(fields.get(i)));
        }
        made[fields.size()] = seed(Columns.table(type));
        return made;
    }

    private long seed(String name) {
        return seeds.computeIfAbsent(name, unseen -> new Checksum().add(unseen).value());
    }
}
