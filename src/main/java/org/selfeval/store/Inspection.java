package org.selfeval.store;

import java.io.IOException;
import java.nio.file.Files;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.selfeval.problem.KeyProblem;
import org.selfeval.problem.ProblemException;
import org.selfeval.problem.StoreProblem;
import org.selfeval.store.file.Database;
import org.selfeval.store.file.FileAccess;
import org.selfeval.store.file.Mark;
import org.selfeval.store.file.Seal;
import org.selfeval.store.file.StorePaths;
import org.selfeval.store.row.Checksum;
import org.selfeval.store.row.Damage;
import org.selfeval.text.Phrase;

/** Whether a closed database is what was written, found out without writing a byte of it. */
final class Inspection {

    private Inspection() {}

    /**
     * Inspects the database.
     *
     * @return its schema version, which the mark may be behind after a kill
     * @throws Damage if it is not what the mark says, or not whole
     */
    static int schema(StorePaths paths, FileAccess access, Schema schema, Mark.State state)
            throws ProblemException, IOException, SQLException, Damage {
        if (state.sealed()) {
            Seal seal = Seal.of(paths.database());
            if (seal.length() != state.length()) {
                throw new Damage(Phrase.of("damage.length", seal.length(), state.length()));
            }
            if (seal.crc() != state.crc()) {
                throw new Damage(Phrase.of("damage.bytes"));
            }
            if (!access.fits(paths.database())) {
                throw new ProblemException(new KeyProblem.KeyForeign(paths.folder()));
            }
            refuseNewer(paths, state.schema(), schema);
            return state.schema();
        }
        if (Files.size(paths.database()) == 0) {
            throw new Damage(Phrase.of("damage.empty"));
        }
        if (access.password().isPresent() && !access.fits(paths.database())) {
            throw new Damage(Phrase.of("damage.beginning"));
        }
        try (Database database = Database.open(access, paths.database(), Database.Mode.READ)) {
            int version = Schema.of(database.connection());
            refuseNewer(paths, version, schema);
            UUID id = identity(database);
            long last = version == schema.version()
                    ? verifyCurrent(database)
                    : RawVerification.verify(database.connection());
            compare(id, last, state);
            return version;
        } catch (StackOverflowError | OutOfMemoryError e) {
            throw new Damage(Phrase.of("damage.unreadable", e.getClass().getSimpleName()));
        }
    }

    private static void refuseNewer(StorePaths paths, int version, Schema schema) throws ProblemException {
        if (version > schema.version()) {
            throw new ProblemException(new StoreProblem.StoreNewer(paths.folder(), version, schema.version()));
        }
    }

    static long verifyCurrent(Database database) throws SQLException, Damage {
        Contents contents = new Contents(database.connection());
        contents.verify();
        return contents.lastNumber();
    }

    /** Refuses a database that is another than the mark's, or has not got as far. */
    static void compare(UUID id, long last, Mark.State state) throws Damage {
        if (!id.equals(state.store())) {
            throw new Damage(Phrase.of("damage.foreignMark"));
        }
        if (last < state.last()) {
            throw new Damage(Phrase.of("damage.behind", last, state.last()));
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
