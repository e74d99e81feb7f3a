package org.selfeval.files;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.selfeval.problem.FileProblem;
import org.selfeval.problem.ProblemException;
import org.selfeval.problem.TargetFault;

/**
 * Writes a file beside its target, forces it to the disk and moves it over the target in one step: a crash leaves the old
 * file or the new one, never half of one, and a failure leaves nothing behind.
 */
public final class SafeFile {

    /** What to do about a file that is already there. */
    public enum IfExists {
        REFUSE, REPLACE
    }

    /** Writes the content; may close the stream, and need not. */
    @FunctionalInterface
    public interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    /** Looks at what was written before it comes to its place. */
    @FunctionalInterface
    public interface Check {

        /** Nothing to look at. */
        Check NONE = written -> {};

        /**
         * @param written the file beside its target
         */
        void pass(Path written) throws IOException, ProblemException;
    }

    /** Virus scanners hold new files for moments: so often is the move tried, each time after a longer pause. */
    private static final int MOVES = 8;

    private static final long FIRST_PAUSE_MILLIS = 20;

    /** As many links as Linux itself follows. */
    private static final int MOST_LINKS = 40;

    /** What the systems say, in English and Chinese, when the disk or somebody's share of it is full. */
    private static final List<String> FULL = List.of("no space left", "not enough space", "quota exceeded", "磁盘空间不足",
            "设备上没有空间", "超出磁盘限额");

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

    /**
     * As {@link #write}, of a file of the program's own, which nobody but its owner may read; one that is there is replaced,
     * also a link, for on a stick that was in other hands it could lead to any file.
     *
     * @throws ProblemException if the file cannot be written; what was there before is unchanged then
     */
    public static void writeOwn(Path target, Content content) throws ProblemException {
        writeOwn(target, content, Check.NONE);
    }

    /**
     * As {@link #writeOwn(Path, Content)}, where the target is changed only once the check has passed.
     *
     * @throws ProblemException also if the check does not pass
     */
    public static void writeOwn(Path target, Content content, Check check) throws ProblemException {
        new SafeFile(new Disk() {
            @Override
            FileChannel create(Path file) throws IOException {
                OwnerOnly.createFile(file);
                return FileChannel.open(file, StandardOpenOption.WRITE);
            }

            @Override
            Path place(Path named) {
                return named;
            }
        }).put(target, IfExists.REPLACE, content, check);
    }

    /**
     * Where a file of this name would be written: behind symbolic links, which stay as they are.
     *
     * @throws IOException if the links lead nowhere, or round and round
     */
    public static Path place(Path target) throws IOException {
        Path place = target.toAbsolutePath().normalize();
        for (int links = 0; Files.isSymbolicLink(place); links++) {
            if (links == MOST_LINKS) {
                throw new FileSystemLoopException(target.toString());
            }
            place = place.getParent().toRealPath().resolve(Files.readSymbolicLink(place)).normalize();
        }
        return place;
    }

    void put(Path target, IfExists ifExists, Content content) throws ProblemException {
        put(target, ifExists, content, Check.NONE);
    }

    private void put(Path target, IfExists ifExists, Content content, Check check) throws ProblemException {
        Path named = target.toAbsolutePath().normalize();
        Path file = named;
        try {
            refuseDevice(named);
            file = disk.place(named);
            write(file, file.getParent(), ifExists, content, check);
        } catch (IOException e) {
            throw notWritten(file, e, e);
        } catch (RuntimeException e) {
            // Writers of formats wrap what the stream threw.
            throw notWritten(file, io(e).orElseThrow(() -> e), e);
        }
    }

    private static Optional<IOException> io(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
            .filter(IOException.class::isInstance)
            .map(IOException.class::cast)
            .findFirst();
    }

    private ProblemException notWritten(Path file, IOException reason, Exception thrown) {
        Path folder = file.getParent();
        return new ProblemException(
                diskFull(folder, reason) ? new FileProblem.DiskFull(folder) : new FileProblem.FileNotWritten(file),
                thrown);
    }

    private void write(Path file, Path folder, IfExists ifExists, Content content, Check check)
            throws IOException, ProblemException {
        check(file, folder, ifExists);
        Path beside = Leftovers.name(folder);
        try {
            fill(beside, folder, content);
            check.pass(beside);
            refuseExisting(file, ifExists);
            FileTime written = Files.getLastModifiedTime(beside);
            move(beside, file);
            Leftovers.removeBefore(written, folder);
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    /** Looks through links, also such as lead to a pipe that has no name. */
    private static void refuseDevice(Path file) throws ProblemException {
        if (Files.exists(file) && !Files.isRegularFile(file) && !Files.isDirectory(file)) {
            throw new ProblemException(new FileProblem.TargetUnfit(file, TargetFault.DEVICE));
        }
    }

    private void check(Path file, Path folder, IfExists ifExists) throws IOException, ProblemException {
        if (Files.isDirectory(file)) {
            throw new ProblemException(new FileProblem.TargetUnfit(file, TargetFault.FOLDER));
        }
        if (!Files.isDirectory(folder)) {
            throw new ProblemException(new FileProblem.TargetUnfit(folder,
                    Files.exists(folder) ? TargetFault.FILE_AS_FOLDER : TargetFault.FOLDER_MISSING));
        }
        if (disk.nameTooLong(file.getFileName().toString())) {
            throw new ProblemException(new FileProblem.TargetUnfit(file, TargetFault.NAME_TOO_LONG));
        }
        refuseExisting(file, ifExists);
        if (!Files.exists(file)) {
            return;
        }
        if (disk.readOnly(file)) {
            throw new ProblemException(new FileProblem.TargetReadOnly(file));
        }
        if (disk.heldElsewhere(file)) {
            throw new ProblemException(new FileProblem.TargetInUse(file));
        }
    }

    private static void refuseExisting(Path file, IfExists ifExists) throws ProblemException {
        if (ifExists == IfExists.REFUSE && Files.exists(file)) {
            throw new ProblemException(new FileProblem.TargetExists(file));
        }
    }

    private void fill(Path beside, Path folder, Content content) throws IOException, ProblemException {
        try (FileChannel channel = create(beside, folder);
                OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel))) {
            content.writeTo(new Unclosed(out));
            out.flush();
            disk.force(channel);
        }
    }

    /** Keeps the file open for being forced to the disk, whoever closes what he wrote to. */
    private static final class Unclosed extends FilterOutputStream {

        Unclosed(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, length);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }

    private FileChannel create(Path beside, Path folder) throws IOException, ProblemException {
        try {
            return disk.create(beside);
        } catch (IOException e) {
            if (diskFull(folder, e)) {
                throw e;
            }
            throw new ProblemException(new FileProblem.TargetFolderNotWritable(folder), e);
        }
    }

    private void move(Path beside, Path file) throws IOException, ProblemException {
        for (int tried = 1;; tried++) {
            try {
                disk.move(beside, file);
                return;
            } catch (FileSystemException e) {
                if (!disk.mayPass(e)) {
                    throw e;
                }
                if (tried < MOVES) {
                    pause(FIRST_PAUSE_MILLIS << tried);
                } else if (Files.exists(file)) {
                    throw new ProblemException(new FileProblem.TargetInUse(file), e);
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
        if (FULL.stream().anyMatch(said::contains)) {
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
