package org.selfeval.store.row;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import org.selfeval.text.Phrase;

/** The evaluations of a store: verified once when read, then kept in memory and in step with each transaction. */
public final class Registry {

    private static final String SELECT = "SELECT \"number\", \"id\", \"rows\", \"sum\", \"last_row\","
            + " \"changed\", \"checksum\" FROM \"evaluation\" ORDER BY \"number\"";

    private final Connection connection;
    private final Map<String, Registered> known = new LinkedHashMap<>();
    private final PreparedStatement update;
    private final PreparedStatement insert;

    /**
     * @throws Damage if what is registered is not as it was written
     */
    public Registry(Connection connection) throws SQLException, Damage {
        this.connection = connection;
        update = connection.prepareStatement("UPDATE \"evaluation\" SET \"id\" = ?, \"rows\" = ?, \"sum\" = ?,"
                + " \"last_row\" = ?, \"changed\" = ?, \"checksum\" = ? WHERE \"number\" = ?");
        insert = connection.prepareStatement("INSERT INTO \"evaluation\" (\"id\", \"rows\", \"sum\", \"last_row\","
                + " \"changed\", \"checksum\", \"number\") VALUES (?, ?, ?, ?, ?, ?, ?)");
        load();
    }

    /**
     * What can be read of the registered evaluations of a damaged database, those left out that cannot be trusted.
     *
     * @throws SQLException where the reading ended; what was read until then has been handed on
     */
    public static void salvage(Connection connection, Consumer<Registered> found) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(SELECT);
                ResultSet results = select.executeQuery()) {
            while (results.next()) {
                Registered one = registered(results);
                if (one.id() != null && one.checksum() == results.getLong(7)) {
                    found.accept(one);
                }
            }
        }
    }

    private static Registered registered(ResultSet results) throws SQLException {
        return new Registered(results.getInt(1), results.getString(2), results.getLong(3), results.getLong(4),
                results.getLong(5), results.getLong(6));
    }

    private void load() throws SQLException, Damage {
        try (PreparedStatement select = connection.prepareStatement(SELECT);
                ResultSet results = select.executeQuery()) {
            while (results.next()) {
                Registered one = registered(results);
                if (one.checksum() != results.getLong(7) || one.number() != known.size() + 1) {
                    throw new Damage(Phrase.of("damage.registry", String.valueOf(one.id())));
                }
                known.put(one.id(), one);
            }
        }
    }

    /** Every evaluation that ever was, by number. */
    public Collection<Registered> all() {
        return List.copyOf(known.values());
    }

    public Optional<Registered> find(String id) {
        return Optional.ofNullable(known.get(id));
    }

    /** What is registered of an evaluation, or the start of it. */
    public Registered findOrStart(String id) {
        return find(id).orElseGet(() -> new Registered(known.size() + 1, id, 0, 0, 0, 0));
    }

    /** Writes within the transaction; {@link #keep} makes it known once that is committed. */
    public void write(Registered one) throws SQLException {
        if (execute(update, one) == 0) {
            execute(insert, one);
        }
    }

    private static int execute(PreparedStatement statement, Registered one) throws SQLException {
        statement.setString(1, one.id());
        statement.setLong(2, one.rows());
        statement.setLong(3, one.sum());
        statement.setLong(4, one.lastRow());
        statement.setLong(5, one.changed());
        statement.setLong(6, one.checksum());
        statement.setInt(7, one.number());
        return statement.executeUpdate();
    }

    /** Makes known what has been written and committed. */
    public void keep(Registered one) {
        known.put(one.id(), one);
    }
}
