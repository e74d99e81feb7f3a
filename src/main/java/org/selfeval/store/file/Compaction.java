package org.selfeval.store.file;

import java.io.IOException;
import java.nio.file.Files;

import org.h2.mvstore.MVStore;
import org.selfeval.files.OwnerOnly;

/**
 * Makes a grown database file small again. H2 appends; with a commit for each edit most of the file soon is what no
 * longer counts. The file is copied without that, forced, and moved over the old one, so that a kill leaves the one or
 * the other; H2's own SHUTDOWN COMPACT forces nothing before it replaces the file.
 */
public final class Compaction {

    /** Below this many bytes nobody gains by it. */
    private static final long SMALL = 16L << 20;

    /** Growth since the last time from which it is worth its time. */
    private static final int GROWTH = 3;

    private Compaction() {}

    /** Whether a file of this length has grown enough, where it had {@code compacted} bytes the last time. */
    public static boolean worthwhile(long length, long compacted) {
        return length > SMALL && length > GROWTH * compacted;
    }

    /** Compacts a database that nobody has open. */
    public static void run(StorePaths paths, FileAccess access) throws IOException {
        paths.clearWork();
        MVStore.compact(access.content(paths.database()), access.content(paths.work()), false, null);
        OwnerOnly.restrict(paths.work());
        DatabaseFiles.force(paths.work());
        DatabaseFiles.moveOver(paths.work(), paths.database());
    }

    /** Length of the database file in bytes. */
    public static long length(StorePaths paths) throws IOException {
        return Files.size(paths.database());
    }
}
