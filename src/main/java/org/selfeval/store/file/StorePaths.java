package org.selfeval.store.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The files of a store in its folder.
 *
 * @param folder the data folder
 */
public record StorePaths(Path folder) {

    private static final Logger LOG = LoggerFactory.getLogger(StorePaths.class);

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

    /** The mark of a new store while it is being made. */
    public Path markWork() {
        return folder.resolve("selfeval-work.mark");
    }

    /**
     * Whether there is a store, or anything that says that there should be one: also a link to a drive that is not
     * there. A mark of no edits without a database is what a creation leaves that was cut off, and says nothing.
     */
    public boolean present() {
        return Files.exists(database(), LinkOption.NOFOLLOW_LINKS)
                || (Files.exists(mark(), LinkOption.NOFOLLOW_LINKS) && !Mark.ofNothing(mark()));
    }

    /** Removes what a crash left of a store in the making. */
    public void clearWork() throws IOException {
        Files.deleteIfExists(work());
        Files.deleteIfExists(markWork());
    }

    /** As {@link #clearWork}; what cannot be removed does no harm and is removed the next time. */
    public void clearWorkQuietly() {
        try {
            clearWork();
        } catch (IOException e) {
            LOG.warn("work file not removed: {}", e.getClass().getName());
        }
    }
}
