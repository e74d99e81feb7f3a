package org.selfeval.store;

import java.io.IOException;
import java.nio.file.Files;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import org.selfeval.problem.Problem;
import org.selfeval.problem.ProblemException;
import org.selfeval.store.file.Database;
import org.selfeval.store.file.Mark;
import org.selfeval.store.file.Seal;
import org.selfeval.store.file.StorePaths;
import org.selfeval.store.row.Checksum;
import org.selfeval.store.row.Damage;
import org.selfeval.text.Phrase;

/**
 * Whether a closed database is what was written, found out without writing a byte of it.
 *
 * @param schema the version of the database, which the mark may be behind after a kill
 * @param verified what was found where everything had to be read; empty where the seal was whole
 */
record Inspection(int schema, Optional<Inspection.Found> verified) {

    /** What a database was found to be. */
    record Found(UUID id, int schema, long last, Optional<Instant> lastChange) {}

    /**
     * @param state what the mark says; empty where it is missing or unreadable
     */
    static Inspection of(StorePaths paths, String fileSystem, Schema schema,
            Optional<Mark.State> state) throws ProblemException, IOException, SQLException, Damage {
        if (state.isPresent() && state.get().sealed()) {
            Seal seal = Seal.of(paths.database());
            if (seal.length() != state.get().length()) {
                throw new Damage(Phrase.of("damage.length", seal.length(), state.get().length()));
            }
            if (seal.crc() != state.get().crc()) {
                throw new Damage(Phrase.of("damage.bytes"));
            }
            refuseNewer(paths, state.get().schema(), schema);
            return new Inspection(state.get().schema(), Optional.empty());
        }
        if (Files.size(paths.database()) == 0) {
            throw new Damage(Phrase.of("damage.empty"));
        }
        try (Database database = Database.open(fileSystem, paths.database(), Database.Mode.READ)) {
            int version = Schema.of(database.connection());
            refuseNewer(paths, version, schema);
            Found found = version == schema.version()
                    ? verifyCurrent(database, version)
                    : new Found(identity(database), version, RawVerification.verify(database.connection()),
                            Optional.empty());
            compare(found, state);
            return new Inspection(version, Optional.of(found));
        } catch (StackOverflowError | OutOfMemoryError e) {
            throw new Damage(Phrase.of("damage.unreadable", e.getClass().getSimpleName()));
        }
    }

    private static void refuseNewer(StorePaths paths, int version, Schema schema) throws ProblemException {
        if (version > schema.version()) {
            throw new ProblemException(new Problem.StoreNewer(paths.folder(), version, schema.version()));
        }
    }

    private static Found verifyCurrent(Database database, int version) throws SQLException, Damage {
        UUID id = identity(database);
        Contents contents = new Contents(database.connection());
        contents.verify();
        return new Found(id, version, contents.lastNumber(), contents.lastChange());
    }

    /** Refuses a database that is another than the mark's, or has not got as far. */
    static void compare(Found found, Optional<Mark.State> state) throws Damage {
        if (state.isPresent()) {
            if (!found.id().equals(state.get().store())) {
                throw new Damage(Phrase.of("damage.foreignMark"));
            }
            if (found.last() < state.get().last()) {
                throw new Damage(Phrase.of("damage.behind", found.last(), state.get().last()));
            }
        }
    }

    static UUID identity(Database database) throws SQLException, Damage {
        try (PreparedStatement select = database.connection()
            .prepareStatement("SELECT \"id\", \"checksum\" FROM \"store\"");
                ResultSet result = select.executeQuery()) {
            if (!result.next() || result.getLong(2) != identityChecksum(String.valueOf(result.getString(1)))) {
                throw new Damage(Phrase.of("damage.identity"));
            }
            return UUID.fromString(result.getString(1));
        }
    }

    static long identityChecksum(String id) {
        return new Checksum().add(id).value();
    }
}
