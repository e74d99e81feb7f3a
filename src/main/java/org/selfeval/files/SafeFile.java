package org.selfeval.files;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Locale;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;

import org.selfeval.problem.Problem;
import org.selfeval.problem.ProblemException;

/**
 * Writes a file beside its target, forces it to the disk and moves it over the target in one step: a crash leaves the old
 * file or the new one, never half of one, and a failure leaves nothing behind.
 */
public final class SafeFile {

    /** What to do about a file that is already there. */
    public enum IfExists {
        REFUSE, REPLACE
    }

    /** Writes the content; need not close the stream. */
    @FunctionalInterface
    public interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    /** Virus scanners hold new files for moments: so often is the move tried, each time after a longer pause. */
    private static final int MOVES = 8;

    private static final long FIRST_PAUSE_MILLIS = 20;

    /** With less than this left a failed write is put down to the full disk. */
    private static final long NO_SPACE = 64 * 1024;

    private final Disk disk;

    SafeFile(Disk disk) {
        this.disk = disk;
    }

    /**
     * @throws ProblemException if the file cannot be written; what was there before is unchanged then
     */
    public static void write(Path target, IfExists ifExists, Content content) throws ProblemException {
        new SafeFile(new Disk()).put(target, ifExists, content);
    }

    void put(Path target, IfExists ifExists, Content content) throws ProblemException {
        Path file = target.toAbsolutePath().normalize();
        Path folder = file.getParent();
        try {
            check(file, folder, ifExists);
            Path beside = folder
                .resolve(".selfeval-" + HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextLong()) + ".tmp");
            try {
                fill(beside, folder, content);
                refuseExisting(file, ifExists);
                move(beside, file);
            } finally {
                Files.deleteIfExists(beside);
            }
        } catch (IOException e) {
            throw new ProblemException(
                    diskFull(folder, e) ? new Problem.DiskFull(folder) : new Problem.FileNotWritten(file), e);
        }
    }

    private void check(Path file, Path folder, IfExists ifExists) throws IOException, ProblemException {
        if (Files.isDirectory(file)) {
            throw new ProblemException(new Problem.TargetIsFolder(file));
        }
        if (!Files.isDirectory(folder)) {
            throw new ProblemException(new Problem.FolderMissing(folder));
        }
        refuseExisting(file, ifExists);
        if (!Files.exists(file)) {
            return;
        }
        if (disk.readOnly(file)) {
            throw new ProblemException(new Problem.TargetReadOnly(file));
        }
        if (disk.heldElsewhere(file)) {
            throw new ProblemException(new Problem.TargetInUse(file));
        }
    }

    private static void refuseExisting(Path file, IfExists ifExists) throws ProblemException {
        if (ifExists == IfExists.REFUSE && Files.exists(file)) {
            throw new ProblemException(new Problem.TargetExists(file));
        }
    }

    private void fill(Path beside, Path folder, Content content) throws IOException, ProblemException {
        try (FileChannel channel = create(beside, folder);
                OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel))) {
            content.writeTo(out);
            out.flush();
            disk.force(channel);
        }
    }

    private FileChannel create(Path beside, Path folder) throws IOException, ProblemException {
        try {
            return disk.create(beside);
        } catch (IOException e) {
            if (diskFull(folder, e)) {
                throw e;
            }
            throw new ProblemException(new Problem.TargetFolderNotWritable(folder), e);
        }
    }

    private void move(Path beside, Path file) throws IOException, ProblemException {
        for (int tried = 1;; tried++) {
            try {
                disk.move(beside, file);
                return;
            } catch (FileSystemException e) {
                // What Windows says while another program holds either file.
                if (tried < MOVES) {
                    pause(FIRST_PAUSE_MILLIS << tried);
                } else if (Files.exists(file)) {
                    throw new ProblemException(new Problem.TargetInUse(file), e);
                } else {
                    throw e;
                }
            }
        }
    }

    private void pause(long millis) throws IOException {
        try {
            disk.pause(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    private boolean diskFull(Path folder, IOException failure) {
        String said = String.valueOf(failure.getMessage()).toLowerCase(Locale.ROOT);
        if (Stream.of("no space left", "not enough space", "quota exceeded", "磁盘空间不足").anyMatch(said::contains)) {
            return true;
        }
        try {
            return disk.usableSpace(folder) < NO_SPACE;
        } catch (IOException e) {
            failure.addSuppressed(e);
            return false;
        }
    }
}
