package org.selfeval.store;

import java.io.IOException;
import java.sql.SQLException;
import org.flywaydb.core.api.FlywayException;
import org.selfeval.problem.ProblemException;
import org.selfeval.problem.StoreProblem;
import org.selfeval.store.file.Database;
import org.selfeval.store.file.DatabaseFiles;
import org.selfeval.store.file.FileAccess;
import org.selfeval.store.file.StorePaths;
import org.selfeval.store.row.Damage;

/**
 * Brings an older store to the current schema: on a copy, which is verified whole and forced before it is moved over the
 * old file. A failure or a kill at any step leaves the old file, untouched.
 */
final class Migration {

    private Migration() {}

    /**
     * @throws ProblemException {@link StoreProblem.StoreNotUpgraded}
     */
    static void run(StorePaths paths, FileAccess access, Schema schema)
            throws ProblemException, IOException, SQLException, Damage {
        try {
            DatabaseFiles.copy(paths.database(), paths.work());
            try (Database copy = Database.open(access, paths.work(), Database.Mode.WRITE)) {
                RawVerification.verify(copy.connection());
                migrate(paths, copy, schema);
                new Contents(copy.connection()).verify();
                copy.force();
            }
            DatabaseFiles.force(paths.work());
            DatabaseFiles.moveOver(paths.work(), paths.database());
        } finally {
            paths.clearWork();
        }
    }

    private static void migrate(StorePaths paths, Database copy, Schema schema) throws ProblemException {
        try {
            schema.apply(copy.source());
            RawVerification.renew(copy.connection());
        } catch (FlywayException | SQLException | Damage e) {
            throw new ProblemException(new StoreProblem.StoreNotUpgraded(paths.folder()), e);
        }
    }
}
