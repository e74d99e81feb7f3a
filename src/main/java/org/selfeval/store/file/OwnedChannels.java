package org.selfeval.store.file;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.util.List;

import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;

/**
 * The layer below H2 that remembers which channels it opened. H2 does not close them all where opening a damaged file
 * fails, and what stays open keeps the file locked for as long as the program runs.
 */
public final class OwnedChannels extends FilePathWrapper {

    static final String SCHEME = "selfeval";

    /** Where the channels are noted that this thread's call into H2 opens. */
    static final ScopedValue<List<FileChannel>> OPENED = ScopedValue.newInstance();

    static {
        FilePath.register(new OwnedChannels());
    }

    /** The name of a file as seen through this layer. */
    static String over(String file) {
        return SCHEME + ":" + file;
    }

    @Override
    public String getScheme() {
        return SCHEME;
    }

    @Override
    public FileChannel open(String mode) throws IOException {
        FileChannel channel = getBase().open(mode);
        if (OPENED.isBound()) {
            OPENED.get().add(channel);
        }
        return channel;
    }

    /** Closes what is still open. */
    static void close(List<FileChannel> channels) {
        for (FileChannel channel : channels) {
            try {
                channel.close();
            } catch (IOException e) {
                // Nobody uses it any more; what it holds is let go of all the same.
            }
        }
    }
}
