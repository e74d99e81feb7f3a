package org.selfeval.store.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The files of a store in its folder.
 *
 * @param folder the data folder
 */
public record StorePaths(Path folder) {

    public StorePaths {
        folder = folder.toAbsolutePath().normalize();
    }

    /** The database. */
    public Path database() {
        return folder.resolve("selfeval.mv.db");
    }

    /** The small file beside it. */
    public Path mark() {
        return folder.resolve("selfeval.mark");
    }

    /** The next database while it is being made: a new, a migrated or a compacted one. Worth nothing until moved. */
    public Path work() {
        return folder.resolve("selfeval-work.mv.db");
    }

    /** Whether there is a store, or anything that says that there should be one. */
    public boolean present() {
        return Files.exists(database()) || Files.exists(mark());
    }

    /** Removes what a crash left of a database in the making. */
    public void clearWork() throws IOException {
        Files.deleteIfExists(work());
    }
}
