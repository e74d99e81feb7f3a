package org.selfeval.store.row;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

import org.selfeval.model.tree.Field;
import org.selfeval.model.tree.Row;
import org.selfeval.model.tree.RowType;
import org.selfeval.model.tree.ValueType;

/**
 * The checksum of one row: over its evaluation, type, place, and every known value under its field's name. Unknown values
 * are left out, which tells them from empty ones, and leaves the checksums of old rows valid when a later version of
 * the program adds a field. The order of fields does not matter, so that columns can be verified without knowing them.
 */
public final class RowChecksum {

    /** Checksums of a type's names: of the table first, then of each column. */
    private final Map<RowType<?>, long[]> typeSeeds = new HashMap<>();

    private final Map<String, Long> seeds = new HashMap<>();
    private long sum;

    /** Starts the checksum of another row. */
    public RowChecksum start(String evaluation, String table, long id, long parent, int position) {
        start(seed(evaluation), seed(table), id, parent, position);
        return this;
    }

    private void start(long evaluation, long table, long id, long parent, int position) {
        sum = new Checksum(table).add(evaluation).add(id).add(parent).add(position).value();
    }

    /**
     * Adds a known value: a whole number as such, a day as the days since 1970, a yes as 1 and a no as 0, all else as
     * its written form.
     */
    public RowChecksum add(String column, Object value) {
        return add(seed(column), value);
    }

    private RowChecksum add(long column, Object value) {
        Checksum one = new Checksum(column);
        switch (value) {
            case String written -> one.add(written);
            case Integer number -> one.add(number);
            case Long number -> one.add(number);
            case LocalDate day -> one.add(day.toEpochDay());
            case Boolean yes -> one.add(yes ? 1 : 0);
            default -> throw new IllegalArgumentException("no value of a column: " + value.getClass());
        }
        sum += one.value();
        return this;
    }

    public long value() {
        return new Checksum().add(sum).value();
    }

    /** The checksum of a whole row. */
    public long of(String evaluation, Row row) {
        RowType<?> type = row.type();
        long[] names = typeSeeds.computeIfAbsent(type, this::seeds);
        start(seed(evaluation), names[0], row.id(), row.parent(), row.position());
        for (Field<?, ?> field : type.fields()) {
            addField(names[field.index() + 1], row, field);
        }
        return value();
    }

    private <T> void addField(long column, Row row, Field<?, T> field) {
        T value = field.getFrom(row);
        if (value != null) {
            add(column, switch (field.valueType()) {
                case ValueType.Whole whole -> value;
                case ValueType.Link link -> value;
                case ValueType.Date date -> value;
                case ValueType.Flag flag -> value;
                default -> field.valueType().encode(value);
            });
        }
    }

    private long[] seeds(RowType<?> type) {
        long[] names = new long[type.fields().size() + 1];
        names[0] = seed(Columns.table(type));
        for (Field<?, ?> field : type.fields()) {
            names[field.index() + 1] = seed(Columns.column(field));
        }
        return names;
    }

    private long seed(String name) {
        return seeds.computeIfAbsent(name, unseen -> new Checksum().add(unseen).value());
    }
}
