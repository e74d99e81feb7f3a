package org.selfeval.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.selfeval.cover.Cover;
import org.selfeval.cover.DataKey;
import org.selfeval.cover.SealedException;
import org.selfeval.problem.ProblemException;
import org.selfeval.store.file.CoverChange;
import org.selfeval.store.file.FileAccess;
import org.selfeval.store.file.StorePaths;

/** How the database files of a folder lie on the disk while nobody has them open: the file itself says it. */
public final class StoreCover {

    private StoreCover() {}

    /** Whether a folder's database is encrypted; false where there is none. */
    public static boolean isEncrypted(Path folder) throws ProblemException {
        StorePaths paths = new StorePaths(folder);
        try {
            return Files.exists(paths.database()) && FileAccess.isEncrypted(paths.database());
        } catch (IOException e) {
            throw new StoreProblems(paths).reading(e);
        }
    }

    /** Whether a key opens a folder's encrypted database; false where nothing can be told. */
    public static boolean fits(Path folder, DataKey key) {
        Path database = new StorePaths(folder).database();
        try {
            return FileAccess.isEncrypted(database) && FileAccess.of(database, Cover.of(key)).fits(database);
        } catch (IOException e) {
            return false;
        }
    }

    /**
     * Brings a folder's database under a cover, byte by byte, whether it is whole or damaged; does nothing where it lies so
     * already, or where there is none.
     *
     * @throws SealedException where it is encrypted and the cover has no key
     */
    public static void apply(Path folder, Cover cover) throws IOException {
        StorePaths paths = new StorePaths(folder);
        paths.clearWork();
        if (Files.notExists(paths.database()) || FileAccess.isEncrypted(paths.database()) == cover.seals()) {
            return;
        }
        FileAccess plain = FileAccess.PLAIN;
        FileAccess encrypted = plain.under(Cover.of(cover.key().orElseThrow(SealedException::new)));
        CoverChange.run(paths, cover.seals() ? plain : encrypted, cover.seals() ? encrypted : plain);
    }
}
