package org.selfeval.store.audit;

import java.io.ByteArrayOutputStream;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import org.selfeval.archive.Digests;
import org.selfeval.archive.KeptFile;
import org.selfeval.archive.KeptKind;
import org.selfeval.store.row.Checksum;
import org.selfeval.store.row.Damage;
import org.selfeval.text.Phrase;

/** The files kept with evaluations, and their bytes, once each. What is read has been verified. */
public final class KeptFileTable {

    /** Bytes in a part; H2 holds 1,048,576. */
    static final int PART = 262_144;

    private static final String COLUMNS = "\"number\", \"evaluation\", \"at\", \"kind\", \"name\", \"size\","
            + " \"sha256\", \"year\", \"checksum\"";

    private final Connection connection;

    public KeptFileTable(Connection connection) {
        this.connection = connection;
    }

    /**
     * Adds a file within the transaction.
     *
     * @param evaluation number of the evaluation
     * @throws Damage if these bytes stand there already and are not whole
     */
    public void write(int evaluation, KeptFile file, byte[] bytes) throws SQLException, Damage {
        byte[] there = read(file.sha256());
        if (there.length == 0) {
            writeBytes(file.sha256(), bytes);
        } else {
            verify(file, there);
        }
        try (PreparedStatement insert = connection
            .prepareStatement("INSERT INTO \"kept_file\" (" + COLUMNS + ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
            insert.setLong(1, file.number());
            insert.setInt(2, evaluation);
            insert.setLong(3, file.at().toEpochMilli());
            insert.setString(4, file.kind().name());
            insert.setString(5, file.name());
            insert.setLong(6, file.size());
            insert.setString(7, file.sha256());
            insert.setString(8, file.year());
            insert.setLong(9, checksum(evaluation, file));
            insert.executeUpdate();
        }
    }

    private void writeBytes(String sha256, byte[] bytes) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                "INSERT INTO \"kept_content\" (\"sha256\", \"part\", \"bytes\") VALUES (?, ?, ?)")) {
            for (int part = 0; part * PART < bytes.length; part++) {
                insert.setString(1, sha256);
                insert.setInt(2, part);
                insert.setBytes(3, Arrays.copyOfRange(bytes, part * PART, Math.min(bytes.length, (part + 1) * PART)));
                insert.executeUpdate();
            }
        }
    }

    private static long checksum(int evaluation, KeptFile file) {
        return new Checksum().add(file.number())
            .add(evaluation)
            .add(file.at().toEpochMilli())
            .add(file.kind().name())
            .add(file.name())
            .add(file.size())
            .add(file.sha256())
            .add(file.year())
            .value();
    }

    /** The files of one evaluation, the latest first. */
    public List<KeptFile> files(int evaluation) throws SQLException, Damage {
        return select(" WHERE \"evaluation\" = " + evaluation);
    }

    private List<KeptFile> select(String which) throws SQLException, Damage {
        List<KeptFile> files = new ArrayList<>();
        try (PreparedStatement select = connection
            .prepareStatement("SELECT " + COLUMNS + " FROM \"kept_file\"" + which + " ORDER BY \"number\" DESC");
                ResultSet results = select.executeQuery()) {
            while (results.next()) {
                files.add(file(results));
            }
        }
        return files;
    }

    /**
     * What can be read of the files of one evaluation, with their bytes; files that cannot be trusted are handed on as none.
     *
     * @throws SQLException where the reading ended; what was read until then has been handed on
     */
    public void salvage(int evaluation, BiConsumer<Optional<KeptFile>, byte[]> found) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("SELECT " + COLUMNS
                + " FROM \"kept_file\" WHERE \"evaluation\" = " + evaluation + " ORDER BY \"number\" DESC");
                ResultSet results = select.executeQuery()) {
            while (results.next()) {
                try {
                    KeptFile file = file(results);
                    found.accept(Optional.of(file), bytes(file));
                } catch (Damage e) {
                    found.accept(Optional.empty(), new byte[0]);
                }
            }
        }
    }

    private static KeptFile file(ResultSet results) throws SQLException, Damage {
        long number = results.getLong(1);
        try {
            KeptFile file = new KeptFile(number, Instant.ofEpochMilli(results.getLong(3)),
                    KeptKind.valueOf(results.getString(4)), results.getString(5), results.getLong(6),
                    results.getString(7), results.getString(8));
            if (results.getLong(9) == checksum(results.getInt(2), file)) {
                return file;
            }
        } catch (IllegalArgumentException e) {
            // No kind of this name: told below.
        }
        throw new Damage(Phrase.of("damage.kept", number));
    }

    /**
     * The bytes of a file.
     *
     * @throws Damage if they are not those that were kept
     */
    public byte[] bytes(KeptFile file) throws SQLException, Damage {
        byte[] bytes = read(file.sha256());
        verify(file, bytes);
        return bytes;
    }

    private static void verify(KeptFile file, byte[] bytes) throws Damage {
        if (bytes.length != file.size() || !Digests.of(bytes).equals(file.sha256())) {
            throw new Damage(Phrase.of("damage.keptBytes", file.number()));
        }
    }

    private byte[] read(String sha256) throws SQLException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PreparedStatement select = connection
            .prepareStatement("SELECT \"bytes\" FROM \"kept_content\" WHERE \"sha256\" = ? ORDER BY \"part\"")) {
            select.setString(1, sha256);
            try (ResultSet results = select.executeQuery()) {
                while (results.next()) {
                    bytes.writeBytes(results.getBytes(1));
                }
            }
        }
        return bytes.toByteArray();
    }

    /**
     * Reads and verifies all files with their bytes.
     *
     * @param entries numbers of the audit entries that say that a file was kept
     */
    public void verify(Set<Long> entries) throws SQLException, Damage {
        Set<Long> numbers = new HashSet<>();
        Set<String> verified = new HashSet<>();
        for (KeptFile file : select("")) {
            numbers.add(file.number());
            if (verified.add(file.sha256())) {
                bytes(file);
            }
        }
        if (!numbers.equals(entries)) {
            throw new Damage(Phrase.of("damage.keptCount", entries.size(), numbers.size()));
        }
    }

    /** Takes a file away again that was never acknowledged. */
    public void takeBack(long number) throws SQLException {
        try (PreparedStatement delete = connection
            .prepareStatement("DELETE FROM \"kept_file\" WHERE \"number\" = ?");
                PreparedStatement clear = connection.prepareStatement("DELETE FROM \"kept_content\""
                        + " WHERE \"sha256\" NOT IN (SELECT \"sha256\" FROM \"kept_file\")")) {
            delete.setLong(1, number);
            delete.executeUpdate();
            clear.executeUpdate();
        }
    }
}
