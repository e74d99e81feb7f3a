package org.selfeval.safety;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

import org.selfeval.files.OwnerOnly;
import org.selfeval.problem.FolderProblem;
import org.selfeval.problem.ProblemException;

/**
 * The right to work on a data folder: one window or command at a time. The operating system gives it back when the
 * process ends, however it ends; the file that stays behind means nothing.
 */
public final class FolderLock implements AutoCloseable {

    private static final String NAME = "selfeval.lock";

    private final Path folder;
    private final FileChannel channel;
    private final FileLock lock;

    private FolderLock(Path folder, FileChannel channel, FileLock lock) {
        this.folder = folder;
        this.channel = channel;
        this.lock = lock;
    }

    /**
     * Takes the lock without waiting.
     *
     * @throws ProblemException {@link FolderProblem.FolderInUse}, {@link FolderProblem.FolderNotWritable}
     */
    public static FolderLock acquire(Path folder) throws ProblemException {
        FileChannel channel = open(folder);
        FileLock lock;
        try {
            lock = channel.tryLock();
        } catch (OverlappingFileLockException e) {
            close(channel);
            throw new ProblemException(new FolderProblem.FolderInUse(folder, HolderNote.read(folder)), e);
        } catch (IOException e) {
            close(channel);
            throw new ProblemException(new FolderProblem.FolderNotWritable(folder), e);
        }
        if (lock == null) {
            close(channel);
            throw new ProblemException(new FolderProblem.FolderInUse(folder, HolderNote.read(folder)));
        }
        HolderNote.write(folder);
        return new FolderLock(folder, channel, lock);
    }

    private static FileChannel open(Path folder) throws ProblemException {
        try {
            Path file = folder.resolve(NAME);
            if (!Files.exists(file)) {
                try {
                    OwnerOnly.createFile(file);
                } catch (java.nio.file.FileAlreadyExistsException e) {
                    // Another start made it in this very moment: the lock decides, not the file.
                }
            }
            return FileChannel.open(file, StandardOpenOption.WRITE);
        } catch (IOException e) {
            throw new ProblemException(new FolderProblem.FolderNotWritable(folder), e);
        }
    }

    private static void close(FileChannel channel) {
        try {
            channel.close();
        } catch (IOException e) {
            // Nothing was written; there is nothing to lose and nothing to tell.
        }
    }

    /** Gives the folder free. */
    @Override
    public void close() {
        HolderNote.remove(folder);
        try {
            lock.release();
        } catch (IOException e) {
            // Closing the file, or else the end of the process, gives the lock back as well.
        }
        close(channel);
    }
}
