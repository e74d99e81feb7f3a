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

import org.selfeval.text.Phrase;

/** The evaluations of a store: verified once when read, then kept in memory and in step with each transaction. */
public final class Registry {

    private final Connection connection;
    private final Map<String, Registered> known = new LinkedHashMap<>();
    private final PreparedStatement merge;

    /**
     * @throws Damage if what is registered is not as it was written
     */
    public Registry(Connection connection) throws SQLException, Damage {
        this.connection = connection;
        merge = connection.prepareStatement("MERGE INTO \"evaluation\" (\"number\", \"id\", \"rows\", \"sum\","
                + " \"last_row\", \"changed\", \"checksum\") KEY (\"number\") VALUES (?, ?, ?, ?, ?, ?, ?)");
        load();
    }

    private void load() throws SQLException, Damage {
        try (PreparedStatement select = connection.prepareStatement("SELECT \"number\", \"id\", \"rows\", \"sum\","
                + " \"last_row\", \"changed\", \"checksum\" FROM \"evaluation\" ORDER BY \"number\"");
                ResultSet results = select.executeQuery()) {
            while (results.next()) {
                Registered one = new Registered(results.getInt(1), results.getString(2), results.getLong(3),
                        results.getLong(4), results.getLong(5), results.getLong(6));
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
        merge.setInt(1, one.number());
        merge.setString(2, one.id());
        merge.setLong(3, one.rows());
        merge.setLong(4, one.sum());
        merge.setLong(5, one.lastRow());
        merge.setLong(6, one.changed());
        merge.setLong(7, one.checksum());
        merge.executeUpdate();
    }

    public void keep(Registered one) {
        known.put(one.id(), one);
    }
}
