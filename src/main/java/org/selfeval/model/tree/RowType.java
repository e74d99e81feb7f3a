package org.selfeval.model.tree;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * The hand-written descriptor of one row type, serving SQL, JSON, checksums and the audit trail. Made by a
 * {@link Builder} inside the record it describes.
 */
public final class RowType<R extends Row> {

    /** Makes the record from its place and its field values. */
    @FunctionalInterface
    public interface Creator<R> {
        R create(long id, long parent, int position, Values values);
    }

    /** Field values on their way into a record, read by field. */
    public static final class Values {

        private final Object[] values;

        private Values(Object[] values) {
            this.values = values;
        }

        @SuppressWarnings("unchecked")
        public <T> T get(Field<?, T> field) {
            return (T) values[field.index()];
        }
    }

    private final String name;
    private final Class<R> rowClass;
    private final List<Field<R, ?>> fields;
    private final Creator<R> creator;

    private RowType(String name, Class<R> rowClass, List<Field<R, ?>> fields, Creator<R> creator) {
        this.name = name;
        this.rowClass = rowClass;
        this.fields = List.copyOf(fields);
        this.creator = creator;
        this.fields.forEach(field -> field.belongTo(this));
    }

    public static <R extends Row> Builder<R> builder(String name, Class<R> rowClass) {
        return new Builder<>(name, rowClass);
    }

    /** Lower camel case; stable, since files and the store know the type by it. */
    public String name() {
        return name;
    }

    public Class<R> rowClass() {
        return rowClass;
    }

    public List<Field<R, ?>> fields() {
        return fields;
    }

    /**
     * @throws IllegalArgumentException if there is no such field
     */
    public Field<R, ?> field(String fieldName) {
        return fields.stream()
            .filter(field -> field.name().equals(fieldName))
            .findFirst()
            .orElseThrow(() -> new IllegalArgumentException("no field " + name + "." + fieldName));
    }

    /** A row of which nothing is known yet. */
    public R blank(long id, long parent, int position) {
        return creator.create(id, parent, position, new Values(new Object[fields.size()]));
    }

    /**
     * A row from its values in the order of {@link #fields()}; {@code null} where unknown. Values are brought to their
     * one canonical form, so that equal facts are equal rows.
     */
    public R create(long id, long parent, int position, Object[] values) {
        Object[] canonical = new Object[fields.size()];
        for (int i = 0; i < canonical.length; i++) {
            canonical[i] = values[i] == null ? null : canonical(fields.get(i), values[i]);
        }
        return creator.create(id, parent, position, new Values(canonical));
    }

    private static <T> T canonical(Field<?, T> field, Object value) {
        return field.valueType().canonical(field.valueType().cast(value));
    }

    /** The values of a row in the order of {@link #fields()}. */
    public Object[] values(Row row) {
        R typed = rowClass.cast(row);
        Object[] values = new Object[fields.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = fields.get(i).get(typed);
        }
        return values;
    }

    /** The same facts at another place of the tree. */
    public R at(Row row, long id, long parent, int position) {
        return create(id, parent, position, values(row));
    }

    @Override
    public String toString() {
        return name;
    }

    /** Collects the fields of a row type in their order. */
    public static final class Builder<R extends Row> {

        private final String name;
        private final Class<R> rowClass;
        private final List<Field<R, ?>> fields = new ArrayList<>();

        private Builder(String name, Class<R> rowClass) {
            this.name = name;
            this.rowClass = rowClass;
        }

        /** A name, a title, a short remark: at most 200 characters. */
        public Field<R, String> name(String field, Function<R, String> getter) {
            return add(field, new ValueType.Text(ValueType.NAME_LIMIT), getter);
        }

        /** A text of at most 10,000 characters. */
        public Field<R, String> text(String field, Function<R, String> getter) {
            return add(field, new ValueType.Text(ValueType.TEXT_LIMIT), getter);
        }

        public Field<R, Integer> whole(String field, Function<R, Integer> getter) {
            return add(field, new ValueType.Whole(), getter);
        }

        /** An amount in 元, exact to the 分. */
        public Field<R, BigDecimal> money(String field, Function<R, BigDecimal> getter) {
            return add(field, new ValueType.Decimal(2, true), getter);
        }

        /** A number with at most six decimals. */
        public Field<R, BigDecimal> decimal(String field, Function<R, BigDecimal> getter) {
            return add(field, new ValueType.Decimal(6, false), getter);
        }

        public Field<R, LocalDate> date(String field, Function<R, LocalDate> getter) {
            return add(field, new ValueType.Date(), getter);
        }

        public Field<R, Boolean> flag(String field, Function<R, Boolean> getter) {
            return add(field, new ValueType.Flag(), getter);
        }

        public <E extends Enum<E>> Field<R, E> choice(String field, Class<E> choices, Function<R, E> getter) {
            return add(field, new ValueType.Choice<>(choices), getter);
        }

        public <E extends Enum<E>> Field<R, List<E>> choices(String field, Class<E> choices,
                Function<R, List<E>> getter) {
            return add(field, new ValueType.Choices<>(choices), getter);
        }

        /** Several short names. */
        public Field<R, List<String>> names(String field, Function<R, List<String>> getter) {
            return add(field, new ValueType.Names(), getter);
        }

        public Field<R, List<Step>> steps(String field, Function<R, List<Step>> getter) {
            return add(field, new ValueType.Steps(), getter);
        }

        /** The id of another row of the same evaluation. */
        public Field<R, Long> link(String field, Function<R, Long> getter) {
            return add(field, new ValueType.Link(), getter);
        }

        private <T> Field<R, T> add(String field, ValueType<T> valueType, Function<R, T> getter) {
            Field<R, T> made = new Field<>(field, valueType, getter, fields.size());
            fields.add(made);
            return made;
        }

        public RowType<R> build(Creator<R> creator) {
            Set<String> names = new HashSet<>();
            for (Field<R, ?> field : fields) {
                if (!names.add(field.name())) {
                    throw new IllegalStateException("two fields named " + field.name() + " in " + name);
                }
            }
            return new RowType<>(name, rowClass, fields, creator);
        }
    }
}
