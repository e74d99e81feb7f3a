package org.selfeval.store;

import java.io.IOException;
import java.sql.SQLException;

import org.selfeval.store.file.Database;
import org.selfeval.store.file.DatabaseFiles;
import org.selfeval.store.file.StorePaths;
import org.selfeval.store.row.Damage;

/**
 * Brings an older store to the current schema: on a copy, which is verified whole and forced before it is moved over the
 * old file. A failure or a kill at any step leaves the old file, untouched.
 */
final class Migration {

    private Migration() {}

    static void run(StorePaths paths, String fileSystem, Schema schema) throws IOException, SQLException, Damage {
        paths.clearWork();
        DatabaseFiles.copy(paths.database(), paths.work());
        try (Database copy = Database.open(fileSystem, paths.work(), Database.Mode.WRITE)) {
            RawVerification.verify(copy.connection());
            apply(copy, schema);
            RawVerification.renew(copy.connection());
            new Contents(copy.connection()).verify();
            copy.force();
        }
        DatabaseFiles.force(paths.work());
        DatabaseFiles.moveOver(paths.work(), paths.database());
    }

    /** Runs the scripts. */
    static void apply(Database database, Schema schema) {
        schema.apply(database.source());
    }
}
