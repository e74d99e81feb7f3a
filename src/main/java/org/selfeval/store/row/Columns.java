package org.selfeval.store.row;

import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.selfeval.model.tree.Field;
import org.selfeval.model.tree.RowType;
import org.selfeval.model.tree.ValueType;

/** How row types and fields stand in the database: names, types, values. */
public final class Columns {

    /** Room for lists in their written form, in UTF-16 units. */
    private static final int LIST_LENGTH = ValueType.LIST_LIMIT;

    private static final Map<Object, String> NAMES = new ConcurrentHashMap<>();

    private Columns() {}

    /** The table of a row type, unquoted. */
    public static String table(RowType<?> type) {
        return NAMES.computeIfAbsent(type, unseen -> snake(type.name()));
    }

    /** The column of a field, unquoted. */
    public static String column(Field<?, ?> field) {
        return NAMES.computeIfAbsent(field, unseen -> snake(field.name()));
    }

    /** Quoted, since many fields are called like words of SQL. */
    public static String quoted(String name) {
        return '"' + name + '"';
    }

    private static String snake(String camel) {
        StringBuilder snake = new StringBuilder();
        for (char c : camel.toCharArray()) {
            if (Character.isUpperCase(c)) {
                snake.append('_');
            }
            snake.append(Character.toLowerCase(c));
        }
        return snake.toString();
    }

    /** The SQL type of a field. Limits of texts count characters, H2 counts UTF-16 units: twice as many at most. */
    public static String sqlType(ValueType<?> type) {
        return switch (type) {
            case ValueType.Text text -> "VARCHAR(" + 2 * text.limit() + ")";
            case ValueType.Whole whole -> "INTEGER";
            case ValueType.Decimal decimal -> "NUMERIC(" + (ValueType.WHOLE_DIGITS + decimal.decimals()) + ", "
                    + decimal.decimals() + ")";
            case ValueType.Date date -> "DATE";
            case ValueType.Flag flag -> "BOOLEAN";
            case ValueType.Choice<?> choice -> "VARCHAR(100)";
            case ValueType.Choices<?> choices -> "VARCHAR(" + LIST_LENGTH + ")";
            case ValueType.Names names -> "VARCHAR(" + LIST_LENGTH + ")";
            case ValueType.Steps steps -> "VARCHAR(" + LIST_LENGTH + ")";
            case ValueType.Link link -> "BIGINT";
        };
    }

    /** Whether the database gives this value back as it is; what it would round, cut or refuse does not fit. */
    static <T> boolean fits(ValueType<T> type, T value) {
        boolean list = type instanceof ValueType.Choices || type instanceof ValueType.Names
                || type instanceof ValueType.Steps;
        return type.fits(value) && (!list || type.encode(value).length() <= LIST_LENGTH);
    }

    static <T> void bind(PreparedStatement statement, int index, ValueType<T> type, T value) throws SQLException {
        switch (type) {
            case ValueType.Whole whole -> statement.setObject(index, value, Types.INTEGER);
            case ValueType.Decimal decimal -> statement.setBigDecimal(index, (BigDecimal) value);
            case ValueType.Date date -> statement.setObject(index, value);
            case ValueType.Flag flag -> statement.setObject(index, value, Types.BOOLEAN);
            case ValueType.Link link -> statement.setObject(index, value, Types.BIGINT);
            default -> statement.setString(index, value == null ? null : type.encode(value));
        }
    }
}
