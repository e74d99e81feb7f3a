package org.selfeval.faults;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.util.Optional;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;

/** H2's way to the disk, on which what H2 changes are steps of {@link StoppingFiles} where there are some. */
public final class StoppingDisk extends FilePathWrapper {

    private static volatile Optional<StoppingFiles> files = Optional.empty();

    static {
        FilePath.register(new StoppingDisk());
    }

    /** What H2 does from now on belongs to these; empty for the plain disk. */
    public static void belongTo(Optional<StoppingFiles> stopping) {
        files = stopping;
    }

    @Override
    public String getScheme() {
        return "nio";
    }

    @Override
    public FileChannel open(String mode) throws IOException {
        Optional<StoppingFiles> stopping = files;
        if (stopping.isEmpty()) {
            return getBase().open(mode);
        }
        stopping.get().alive();
        return stopping.get().counted(getBase().open(mode), getBase().getName());
    }
}
