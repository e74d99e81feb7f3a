package org.selfeval.files;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The files beside their targets that a kill or a power cut leaves there: their names, and how they go in the end. */
public final class Leftovers {

    private static final Logger LOG = LoggerFactory.getLogger(Leftovers.class);

    private static final String PREFIX = ".selfeval-";
    private static final String ENDING = ".tmp";

    /** How deep files lie below the data folder. */
    private static final int DEPTH = 4;

    /** Nobody writes one file for so long: where others export into the same folder, theirs are left to them. */
    private static final Duration SURELY_LEFT = Duration.ofHours(1);

    private Leftovers() {}

    /** A name that no file of the folder has yet, for one that is being written. */
    public static Path name(Path folder) {
        return folder.resolve(PREFIX + HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextLong()) + ENDING);
    }

    private static boolean isOne(Path file) {
        String name = file.getFileName().toString();
        return name.startsWith(PREFIX) && name.endsWith(ENDING);
    }

    /** Removes all below a folder that nobody else works on. What cannot be removed does no harm, and goes the next time. */
    public static void removeBelow(Path folder) {
        try (Stream<Path> files = Files.walk(folder, DEPTH)) {
            remove(files.filter(Leftovers::isOne).filter(Files::isRegularFile).toList());
        } catch (IOException | RuntimeException e) {
            LOG.warn("leftovers not looked for: {}", e.getClass().getName());
        }
    }

    /**
     * Removes from a folder, which others may use, what was left long before a file was written there. Both times are those
     * of the folder's own disk, whatever the clock says.
     */
    static void removeBefore(FileTime written, Path folder) {
        FileTime latest = FileTime.from(written.toInstant().minus(SURELY_LEFT));
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, PREFIX + "*" + ENDING)) {
            for (Path file : files) {
                if (Files.isRegularFile(file) && Files.getLastModifiedTime(file).compareTo(latest) < 0) {
                    remove(List.of(file));
                }
            }
        } catch (IOException | RuntimeException e) {
            LOG.warn("leftovers not looked for: {}", e.getClass().getName());
        }
    }

    private static void remove(List<Path> files) {
        for (Path file : files) {
            try {
                Files.deleteIfExists(file);
            } catch (IOException e) {
                LOG.warn("leftover not removed: {}", e.getClass().getName());
            }
        }
    }
}
