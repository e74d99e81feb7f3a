package org.selfeval.model.tree;

import java.util.Objects;
import java.util.function.Function;

/**
 * One field of a row type. Constants, compared by identity; SQL, JSON, the audit trail and the screens all go by them.
 *
 * @param <R> the row record
 * @param <T> the value, {@code null} where unknown
 */
public final class Field<R extends Row, T> {

    private final String name;
    private final ValueType<T> valueType;
    private final Function<R, T> getter;
    private final int index;
    private RowType<R> type;

    Field(String name, ValueType<T> valueType, Function<R, T> getter, int index) {
        this.name = Objects.requireNonNull(name);
        this.valueType = valueType;
        this.getter = getter;
        this.index = index;
    }

    void belongTo(RowType<R> owner) {
        type = owner;
    }

    /** Lower camel case; stable, since files and the store know the field by it. */
    public String name() {
        return name;
    }

    public ValueType<T> valueType() {
        return valueType;
    }

    public RowType<R> type() {
        return type;
    }

    /** Place among the fields of its type, from 0. */
    public int index() {
        return index;
    }

    /** The value in a row, {@code null} where unknown. */
    public T get(R row) {
        return getter.apply(row);
    }

    /** The value in a row that is known to be of this field's type. */
    public T getFrom(Row row) {
        return getter.apply(type.rowClass().cast(row));
    }

    /** The same row with another value here; numbers are brought to their one canonical form. */
    public R set(R row, T value) {
        Object[] values = type.values(row);
        values[index] = value;
        return type.create(row.id(), row.parent(), row.position(), values);
    }

    /** Key of the field's official name in {@code messages.properties}. */
    public String labelKey() {
        return "field." + this;
    }

    @Override
    public String toString() {
        return type.name() + "." + name;
    }
}
