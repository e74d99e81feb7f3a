package org.selfeval.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.selfeval.store.audit.AuditTrail;
import org.selfeval.store.row.Columns;
import org.selfeval.store.row.Damage;
import org.selfeval.store.row.Registered;
import org.selfeval.store.row.Registry;
import org.selfeval.store.row.RowChecksum;
import org.selfeval.text.Phrase;

/**
 * Verifies the rows of a database of any schema version by its columns alone, without the row types of this program;
 * and gives them new checksums after a migration has changed them.
 */
final class RawVerification {

    private static final Set<String> OWN = Set.of("evaluation", "id", "parent", "position", "checksum");

    private final Connection connection;
    private final Map<Integer, Registered> registered = new HashMap<>();
    private final RowChecksum checksum = new RowChecksum();

    private RawVerification(Connection connection) throws SQLException, Damage {
        this.connection = connection;
        new Registry(connection).all().forEach(one -> registered.put(one.number(), one));
    }

    /** One row as it stands. */
    private record Found(int evaluation, long id, long stored, long computed) {}

    private interface Visitor {
        void visit(String table, Found row) throws SQLException, Damage;
    }

    /** Counts and sums of one evaluation. */
    private static final class Sums {
        private long rows;
        private long sum;

        private void add(long checksum) {
            rows++;
            sum += checksum;
        }
    }

    /**
     * Verifies rows, registry and audit trail.
     *
     * @return the number of the last edit
     */
    static long verify(Connection connection) throws SQLException, Damage {
        RawVerification verification = new RawVerification(connection);
        Map<Integer, Sums> sums = new HashMap<>();
        verification.scan((table, row) -> {
            if (row.computed() != row.stored()) {
                throw new Damage(Phrase.of("damage.row", table, row.id()));
            }
            sums.computeIfAbsent(row.evaluation(), unseen -> new Sums()).add(row.stored());
        });
        for (Registered one : verification.registered.values()) {
            Sums found = sums.getOrDefault(one.number(), new Sums());
            if (found.rows != one.rows()) {
                throw new Damage(Phrase.of("damage.count", one.id(), one.rows(), found.rows));
            }
            if (found.sum != one.sum()) {
                throw new Damage(Phrase.of("damage.sum", one.id()));
            }
        }
        AuditTrail audit = new AuditTrail(connection);
        audit.readAll(written -> {});
        return audit.last();
    }

    /** Gives every row, and every evaluation, the checksum of what now stands there. */
    static void renew(Connection connection) throws SQLException, Damage {
        RawVerification verification = new RawVerification(connection);
        Map<Integer, Sums> sums = new HashMap<>();
        Map<String, List<Found>> changed = new HashMap<>();
        verification.scan((table, row) -> {
            sums.computeIfAbsent(row.evaluation(), unseen -> new Sums()).add(row.computed());
            if (row.computed() != row.stored()) {
                changed.computeIfAbsent(table, unseen -> new ArrayList<>()).add(row);
            }
        });
        for (Map.Entry<String, List<Found>> table : changed.entrySet()) {
            try (PreparedStatement update = connection.prepareStatement("UPDATE " + Columns.quoted(table.getKey())
                    + " SET \"checksum\" = ? WHERE \"evaluation\" = ? AND \"id\" = ?")) {
                for (Found row : table.getValue()) {
                    update.setLong(1, row.computed());
                    update.setInt(2, row.evaluation());
                    update.setLong(3, row.id());
                    update.addBatch();
                }
                update.executeBatch();
            }
        }
        Registry registry = new Registry(connection);
        for (Registered one : registry.all()) {
            Sums found = sums.getOrDefault(one.number(), new Sums());
            registry.write(new Registered(one.number(), one.id(), found.rows, found.sum, one.lastRow(),
                    one.changed()));
        }
        connection.commit();
    }

    private void scan(Visitor visitor) throws SQLException, Damage {
        for (String table : rowTables()) {
            try (PreparedStatement select = connection
                .prepareStatement("SELECT * FROM " + Columns.quoted(table));
                    ResultSet results = select.executeQuery()) {
                while (results.next()) {
                    visitor.visit(table, row(table, results));
                }
            }
        }
    }

    private List<String> rowTables() throws SQLException {
        List<String> tables = new ArrayList<>();
        try (PreparedStatement select = connection
            .prepareStatement("SELECT TABLE_NAME FROM INFORMATION_SCHEMA.COLUMNS WHERE TABLE_SCHEMA = 'PUBLIC'"
                    + " AND COLUMN_NAME = 'parent' ORDER BY TABLE_NAME");
                ResultSet results = select.executeQuery()) {
            while (results.next()) {
                tables.add(results.getString(1));
            }
        }
        return tables;
    }

    private Found row(String table, ResultSet results) throws SQLException, Damage {
        int evaluation = results.getInt("evaluation");
        long id = results.getLong("id");
        Registered owner = registered.get(evaluation);
        if (owner == null) {
            throw new Damage(Phrase.of("damage.strays", 1));
        }
        checksum.start(owner.id(), table, id, results.getLong("parent"), results.getInt("position"));
        ResultSetMetaData columns = results.getMetaData();
        for (int i = 1; i <= columns.getColumnCount(); i++) {
            String name = columns.getColumnName(i);
            Object value = OWN.contains(name) ? null : value(results, i, columns.getColumnType(i));
            if (value != null) {
                checksum.add(name, value);
            }
        }
        return new Found(evaluation, id, results.getLong("checksum"), checksum.value());
    }

    /** A value as {@link RowChecksum#add} takes it. */
    private static Object value(ResultSet results, int index, int type) throws SQLException {
        return type == Types.DATE ? results.getObject(index, LocalDate.class) : results.getObject(index);
    }
}
