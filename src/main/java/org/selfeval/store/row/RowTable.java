package org.selfeval.store.row;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collections;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.selfeval.model.tree.Field;
import org.selfeval.model.tree.Row;
import org.selfeval.model.tree.RowType;
import org.selfeval.model.tree.ValueType;
import org.selfeval.text.Phrase;

/** The table of one row type: reads rows with their checksums verified; writes them in batches. */
public final class RowTable<R extends Row> {

    private final RowType<R> type;
    private final ValueType<?>[] columns;
    private final ColumnKind[] kinds;
    private final Connection connection;
    private final RowChecksum checksum = new RowChecksum();
    private PreparedStatement insert;
    private PreparedStatement update;
    private PreparedStatement delete;

    public RowTable(RowType<R> type, Connection connection) {
        this.type = type;
        this.connection = connection;
        columns = type.fields().stream().map(Field::valueType).toArray(ValueType<?>[]::new);
        kinds = Stream.of(columns).map(ColumnKind::of).toArray(ColumnKind[]::new);
    }

    /** Reads the rows of one evaluation; the sum of their checksums is returned. */
    public long read(int evaluation, String evaluationId, Consumer<R> rows) throws SQLException, Damage {
        long sum = 0;
        try (PreparedStatement select = connection
            .prepareStatement("SELECT " + list("id", "parent", "position", "checksum") + " FROM "
                    + Columns.quoted(Columns.table(type)) + " WHERE \"evaluation\" = ?")) {
            select.setInt(1, evaluation);
            select.setFetchSize(1000);
            try (ResultSet results = select.executeQuery()) {
                while (results.next()) {
                    rows.accept(row(evaluationId, results));
                    sum += results.getLong(4);
                }
            }
        }
        return sum;
    }

    /**
     * Reads what can be read of the rows of one evaluation, and leaves out what cannot be trusted.
     *
     * @param from where and in which order they are looked for: what stands after the table's name
     * @param columns which the table has; what it has not is unknown
     * @throws SQLException where the reading ended; what was read until then has been handed on
     */
    public void salvage(String evaluationId, String from, Set<String> columns, Consumer<R> rows) throws SQLException {
        String fields = type.fields()
            .stream()
            .map(Columns::column)
            .map(column -> ", " + (columns.contains(column) ? Columns.quoted(column) : "NULL"))
            .collect(Collectors.joining());
        try (PreparedStatement select = connection
            .prepareStatement("SELECT \"id\", \"parent\", \"position\", \"checksum\"" + fields + " FROM "
                    + Columns.quoted(Columns.table(type)) + from);
                ResultSet results = select.executeQuery()) {
            while (results.next()) {
                try {
                    rows.accept(row(evaluationId, results));
                } catch (Damage e) {
                    // This row is lost; the next may be whole.
                }
            }
        }
    }

    /** The checksum is taken of what the database gave, before anything is made of it. */
    private R row(String evaluation, ResultSet results) throws SQLException, Damage {
        long id = results.getLong(1);
        long parent = results.getLong(2);
        int position = results.getInt(3);
        checksum.start(evaluation, type, id, parent, position);
        Object[] values = new Object[columns.length];
        try {
            for (int i = 0; i < values.length; i++) {
                Object raw = kinds[i].raw(results, i + 5);
                if (raw != null) {
                    checksum.add(i, raw);
                    values[i] = kinds[i].value(columns[i], raw);
                }
            }
            if (checksum.value() != results.getLong(4)) {
                throw damaged(id);
            }
            return type.create(id, parent, position, values);
        } catch (IllegalArgumentException | ArithmeticException e) {
            throw damaged(id);
        }
    }

    private Damage damaged(long id) {
        return new Damage(Phrase.of("damage.row", Phrase.of("rowtype." + type.name()), id));
    }

    private String list(String... own) {
        return Stream.concat(Stream.of(own), type.fields().stream().map(Columns::column))
            .map(Columns::quoted)
            .collect(Collectors.joining(", "));
    }

    void addInsert(int evaluation, Row row, long sum) throws SQLException {
        if (insert == null) {
            insert = connection.prepareStatement("INSERT INTO " + Columns.quoted(Columns.table(type)) + " ("
                    + list("evaluation", "id", "parent", "position", "checksum") + ") VALUES ("
                    + String.join(", ", Collections.nCopies(5 + type.fields().size(), "?")) + ")");
        }
        insert.setInt(1, evaluation);
        insert.setLong(2, row.id());
        insert.setLong(3, row.parent());
        insert.setInt(4, row.position());
        insert.setLong(5, sum);
        bindFields(insert, 6, row);
        insert.addBatch();
    }

    /** The row is changed only where it is as the edit found it. */
    void addUpdate(int evaluation, Row row, long oldSum, long sum) throws SQLException {
        if (update == null) {
            String fields = type.fields()
                .stream()
                .map(field -> ", " + Columns.quoted(Columns.column(field)) + " = ?")
                .collect(Collectors.joining());
            update = connection.prepareStatement("UPDATE " + Columns.quoted(Columns.table(type))
                    + " SET \"parent\" = ?, \"position\" = ?, \"checksum\" = ?" + fields
                    + " WHERE \"evaluation\" = ? AND \"id\" = ? AND \"checksum\" = ?");
        }
        update.setLong(1, row.parent());
        update.setInt(2, row.position());
        update.setLong(3, sum);
        int next = bindFields(update, 4, row);
        update.setInt(next, evaluation);
        update.setLong(next + 1, row.id());
        update.setLong(next + 2, oldSum);
        update.addBatch();
    }

    /** The row goes only where it is as the edit found it. */
    void addDelete(int evaluation, Row row, long oldSum) throws SQLException {
        if (delete == null) {
            delete = connection.prepareStatement("DELETE FROM " + Columns.quoted(Columns.table(type))
                    + " WHERE \"evaluation\" = ? AND \"id\" = ? AND \"checksum\" = ?");
        }
        delete.setInt(1, evaluation);
        delete.setLong(2, row.id());
        delete.setLong(3, oldSum);
        delete.addBatch();
    }

    private int bindFields(PreparedStatement statement, int from, Row row) throws SQLException {
        int index = from;
        for (Field<R, ?> field : type.fields()) {
            bindField(statement, index++, field, row);
        }
        return index;
    }

    private static <T> void bindField(PreparedStatement statement, int index, Field<?, T> field, Row row)
            throws SQLException {
        Columns.bind(statement, index, field.valueType(), field.getFrom(row));
    }

    /** Carries out what was added; of each kind of change only one may be waiting. */
    void flush() throws SQLException {
        for (PreparedStatement batch : new PreparedStatement[]{insert, update, delete}) {
            if (batch != null) {
                for (int changed : batch.executeBatch()) {
                    if (changed != 1) {
                        throw new IllegalStateException("a row of type " + type + " is not as the edit found it");
                    }
                }
            }
        }
    }

    /** Forgets what was added and not carried out. */
    public void clear() throws SQLException {
        for (PreparedStatement batch : new PreparedStatement[]{insert, update, delete}) {
            if (batch != null) {
                batch.clearBatch();
            }
        }
    }
}
