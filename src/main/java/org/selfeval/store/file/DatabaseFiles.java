package org.selfeval.store.file;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.concurrent.locks.LockSupport;

import org.selfeval.files.OwnerOnly;

/** What is done to database files as wholes. */
public final class DatabaseFiles {

    /** Virus scanners and backup programs hold a new file for moments. */
    private static final int MOVES = 20;

    private static final long PAUSE_NANOS = 100_000_000;

    private DatabaseFiles() {}

    /** Copies a file to a new one beside it. */
    public static void copy(Path source, Path target) throws IOException {
        OwnerOnly.createFile(target);
        try (FileChannel from = FileChannel.open(source, StandardOpenOption.READ);
                FileChannel to = FileChannel.open(target, StandardOpenOption.WRITE)) {
            long length = from.size();
            for (long at = 0; at < length;) {
                at += from.transferTo(at, length - at, to);
            }
        }
    }

    /** Returns once the file's content is on the disk. */
    public static void force(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    /** Moves a forced file over another, in one step, and forces the move. */
    public static void moveOver(Path source, Path target) throws IOException {
        for (int tried = 1;; tried++) {
            try {
                Files.move(source, target, StandardCopyOption.ATOMIC_MOVE);
                break;
            } catch (AtomicMoveNotSupportedException e) {
                throw e;
            } catch (FileSystemException e) {
                // Not an interruptible sleep: this is the store's thread.
                if (tried == MOVES || !Files.exists(source)) {
                    throw e;
                }
                LockSupport.parkNanos(PAUSE_NANOS);
            }
        }
        forceFolder(target.getParent());
    }

    private static void forceFolder(Path folder) {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException e) {
            // Windows does not let folders be opened; the file itself is there, complete and forced.
        }
    }

    /**
     * Which file it is that has this name just now.
     *
     * @throws IOException if there is none
     */
    public static Object identity(Path file) throws IOException {
        Object key = Files.readAttributes(file, BasicFileAttributes.class).fileKey();
        // Windows has none, and lets nobody take away a file that is open.
        return key == null ? file : key;
    }
}
