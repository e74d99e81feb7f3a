package org.selfeval.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.UUID;
import org.selfeval.cover.Cover;
import org.selfeval.store.file.Database;
import org.selfeval.store.file.DatabaseFiles;
import org.selfeval.store.file.FileAccess;
import org.selfeval.store.file.Mark;
import org.selfeval.store.file.Seal;
import org.selfeval.store.file.StorePaths;
import org.selfeval.store.row.Damage;

/**
 * Takes over a database that is whole by itself, where only its mark is lost or another's, or bytes have changed that mean
 * nothing: with its audit trail and the files kept in it.
 */
public final class Adoption {

    private Adoption() {}

    /**
     * Makes a store of a copy of the database in another folder, and leaves the database as it is.
     *
     * @param cover with the key of an encrypted database
     * @param target an empty folder, which stays empty where the database is not whole
     * @return whether there is a store now
     */
    public static boolean run(Path folder, Cover cover, Path target) throws IOException {
        StorePaths from = new StorePaths(folder);
        StorePaths to = new StorePaths(target);
        if (!Files.isRegularFile(from.database()) || Files.size(from.database()) == 0) {
            return false;
        }
        DatabaseFiles.copy(from.database(), to.work());
        Mark.State state;
        try (Database copy = Database.open(FileAccess.of(to.work(), cover), to.work(), Database.Mode.READ)) {
            state = state(copy);
        } catch (SQLException | Damage | RuntimeException | StackOverflowError | OutOfMemoryError e) {
            // H2 follows the pages of a file wherever they lead: a damaged one may make it throw anything.
            to.clearWork();
            return false;
        }
        DatabaseFiles.force(to.work());
        Seal seal = Seal.of(to.work());
        Mark.create(to.markWork(), seal.on(state));
        DatabaseFiles.moveOver(to.markWork(), to.mark());
        DatabaseFiles.moveOver(to.work(), to.database());
        return true;
    }

    private static Mark.State state(Database copy) throws SQLException, Damage {
        int version = Schema.of(copy.connection());
        UUID id = Inspection.identity(copy);
        long last = version == Schema.CURRENT.version()
                ? Inspection.verifyCurrent(copy)
                : RawVerification.verify(copy.connection());
        return new Mark.State(id, version, last, -1, 0, 0);
    }
}
