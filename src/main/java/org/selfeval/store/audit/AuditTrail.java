package org.selfeval.store.audit;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

import org.selfeval.model.tree.Edit;
import org.selfeval.store.row.Checksum;
import org.selfeval.store.row.Columns;
import org.selfeval.store.row.Damage;
import org.selfeval.store.row.Registered;
import org.selfeval.text.Phrase;

/**
 * Every edit ever written, numbered densely from 1 over the whole store, so that a missing one is noticed. The changes
 * of a large edit are continued in further parts.
 */
public final class AuditTrail {

    /** Stands for the visit where an entry is no edit: a file was kept. */
    public static final long KEPT_FILE = -1;

    private static final int PAGE = 100;

    private final Connection connection;
    private final PreparedStatement insert;
    private final PreparedStatement insertPart;
    private final PreparedStatement selectParts;

    public AuditTrail(Connection connection) throws SQLException {
        this.connection = connection;
        insert = connection.prepareStatement("INSERT INTO \"audit\" (\"number\", \"evaluation\", \"opening\","
                + " \"visit\", \"at\", \"label\", \"parts\", \"changes\", \"checksum\")"
                + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)");
        insertPart = connection.prepareStatement("INSERT INTO \"audit_part\" (\"number\", \"part\", \"changes\","
                + " \"checksum\") VALUES (?, ?, ?, ?)");
        selectParts = connection.prepareStatement("SELECT \"part\", \"changes\", \"checksum\" FROM \"audit_part\""
                + " WHERE \"number\" = ? ORDER BY \"part\"");
    }

    /** The last number; 0 where nothing was ever written. */
    public long last() throws SQLException, Damage {
        try (PreparedStatement select = connection
            .prepareStatement("SELECT COUNT(*), MIN(\"number\"), MAX(\"number\") FROM \"audit\"");
                ResultSet result = select.executeQuery()) {
            result.next();
            long count = result.getLong(1);
            long last = result.getLong(3);
            if (count != last || (count > 0 && result.getLong(2) != 1)) {
                throw new Damage(Phrase.of("damage.numbering", last, count));
            }
            return count;
        }
    }

    /** Adds the entry of an edit; the evaluation says when it was changed. */
    public void append(long number, Registered evaluation, long opening, long visit, Edit edit)
            throws SQLException {
        PartWriter parts = new PartWriter((part, text) -> {
            insertPart.setLong(1, number);
            insertPart.setInt(2, part);
            insertPart.setString(3, text);
            insertPart.setLong(4, partChecksum(number, part, text));
            insertPart.executeUpdate();
        });
        String first = parts.write(edit.changes());
        insert.setLong(1, number);
        insert.setInt(2, evaluation.number());
        insert.setLong(3, opening);
        insert.setLong(4, visit);
        insert.setLong(5, evaluation.changed());
        insert.setString(6, edit.label());
        insert.setInt(7, parts.count());
        insert.setString(8, first);
        insert.setLong(9, checksum(number, evaluation.number(), opening, visit, evaluation.changed(), edit.label(),
                parts.count(), first));
        insert.executeUpdate();
    }

    private static long checksum(long number, int evaluation, long opening, long visit, long at, String label,
            int parts, String changes) {
        return new Checksum().add(number)
            .add(evaluation)
            .add(opening)
            .add(visit)
            .add(at)
            .add(label)
            .add(parts)
            .add(changes)
            .value();
    }

    private static long partChecksum(long number, int part, String changes) {
        return new Checksum().add(number).add(part).add(changes).value();
    }

    /** Takes the given entries in order of their numbers. */
    @FunctionalInterface
    public interface Visitor {
        void visit(WrittenEdit written);
    }

    /** Reads the entries of one evaluation, each verified. */
    public void read(int evaluation, Visitor visitor) throws SQLException, Damage {
        visit(" AND \"evaluation\" = " + evaluation, 0, visitor);
    }

    /** Reads every entry, each verified and its number with it. */
    public void readAll(Visitor visitor) throws SQLException, Damage {
        visit("", 0, visitor);
    }

    /** Reads the entries after this number, each verified. */
    public void readAfter(long number, Visitor visitor) throws SQLException, Damage {
        visit("", number, visitor);
    }

    /** In pages, since H2 holds a whole result in memory and an edit of long texts may have 100,000 characters. */
    private void visit(String which, long after, Visitor visitor) throws SQLException, Damage {
        try (PreparedStatement select = connection.prepareStatement("SELECT \"number\", \"evaluation\", \"opening\","
                + " \"visit\", \"at\", \"label\", \"parts\", \"changes\", \"checksum\" FROM \"audit\""
                + " WHERE \"number\" > ?" + which + " ORDER BY \"number\" LIMIT " + PAGE)) {
            long last = after;
            int read;
            do {
                read = 0;
                select.setLong(1, last);
                try (ResultSet results = select.executeQuery()) {
                    while (results.next()) {
                        WrittenEdit written = written(results);
                        visitor.visit(written);
                        last = written.number();
                        read++;
                    }
                }
            } while (read == PAGE);
        }
    }

    private WrittenEdit written(ResultSet results) throws SQLException, Damage {
        long number = results.getLong(1);
        int evaluation = results.getInt(2);
        long opening = results.getLong(3);
        long visit = results.getLong(4);
        long at = results.getLong(5);
        String label = results.getString(6);
        int parts = results.getInt(7);
        String changes = results.getString(8);
        if (label == null || changes == null || results.getLong(9) != checksum(number, evaluation, opening, visit, at,
                label, parts, changes)) {
            throw damaged(number);
        }
        try {
            return new WrittenEdit(number, evaluation, opening, visit, at,
                    new Edit(label, ChangesText.read(changes + rest(number, parts))));
        } catch (IllegalArgumentException | ArithmeticException e) {
            throw damaged(number);
        }
    }

    private String rest(long number, int parts) throws SQLException, Damage {
        if (parts == 1) {
            return "";
        }
        StringBuilder rest = new StringBuilder();
        int part = 1;
        selectParts.setLong(1, number);
        try (ResultSet results = selectParts.executeQuery()) {
            while (results.next()) {
                String text = results.getString(2);
                if (results.getInt(1) != part || text == null
                        || results.getLong(3) != partChecksum(number, part, text)) {
                    throw damaged(number);
                }
                rest.append(text);
                part++;
            }
        }
        if (part != parts) {
            throw damaged(number);
        }
        return rest.toString();
    }

    private static Damage damaged(long number) {
        return new Damage(Phrase.of("damage.audit", number));
    }

    /** Takes an entry away again that was never acknowledged. */
    public void takeBack(long number) throws SQLException {
        for (String table : List.of("audit", "audit_part")) {
            try (PreparedStatement delete = connection
                .prepareStatement("DELETE FROM " + Columns.quoted(table) + " WHERE \"number\" = ?")) {
                delete.setLong(1, number);
                delete.executeUpdate();
            }
        }
    }
}
