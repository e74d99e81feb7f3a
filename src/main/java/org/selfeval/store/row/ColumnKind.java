package org.selfeval.store.row;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;

import org.selfeval.model.tree.ValueType;

/** How the values of a column are read; found once for each column, since a year has a million values. */
enum ColumnKind {
    WHOLE {
        @Override
        Object raw(ResultSet row, int index) throws SQLException {
            int number = row.getInt(index);
            return row.wasNull() ? null : (Object) number;
        }
    },
    DECIMAL {
        @Override
        Object raw(ResultSet row, int index) throws SQLException {
            return row.getBigDecimal(index);
        }
    },
    DATE {
        @Override
        Object raw(ResultSet row, int index) throws SQLException {
            return row.getObject(index, LocalDate.class);
        }
    },
    FLAG {
        @Override
        Object raw(ResultSet row, int index) throws SQLException {
            boolean yes = row.getBoolean(index);
            return row.wasNull() ? null : (Object) yes;
        }
    },
    LINK {
        @Override
        Object raw(ResultSet row, int index) throws SQLException {
            long number = row.getLong(index);
            return row.wasNull() ? null : (Object) number;
        }
    },
    TEXT {
        @Override
        Object raw(ResultSet row, int index) throws SQLException {
            return row.getString(index);
        }
    },
    WRITTEN {
        @Override
        Object raw(ResultSet row, int index) throws SQLException {
            return row.getString(index);
        }

        @Override
        Object value(ValueType<?> type, Object raw) {
            return type.decode((String) raw);
        }
    };

    static ColumnKind of(ValueType<?> type) {
        return switch (type) {
            case ValueType.Whole whole -> WHOLE;
            case ValueType.Decimal decimal -> DECIMAL;
            case ValueType.Date date -> DATE;
            case ValueType.Flag flag -> FLAG;
            case ValueType.Link link -> LINK;
            case ValueType.Text text -> TEXT;
            case ValueType.Choice<?> choice -> WRITTEN;
            case ValueType.Choices<?> choices -> WRITTEN;
            case ValueType.Names names -> WRITTEN;
            case ValueType.Steps steps -> WRITTEN;
        };
    }

    /** A value as the database gives it; null where unknown. */
    abstract Object raw(ResultSet row, int index) throws SQLException;

    /**
     * @param raw what {@link #raw} gave, not null
     * @throws IllegalArgumentException if it is no such value: damage
     */
    Object value(ValueType<?> type, Object raw) {
        return raw;
    }
}
