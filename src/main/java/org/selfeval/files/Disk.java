package org.selfeval.files;

import java.io.File;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Set;

/** The calls of the operating system that can fail, one by one, so that each failure can be shown in a test. */
class Disk {

    /** Longest file name: on Windows in UTF-16 units, elsewhere in bytes. */
    private static final int NAME_LENGTH = 255;

    private static final boolean WINDOWS = File.separatorChar == '\\';

    private static final Set<PosixFilePermission> WRITE = Set.of(PosixFilePermission.OWNER_WRITE,
            PosixFilePermission.GROUP_WRITE, PosixFilePermission.OTHERS_WRITE);

    /** Creates a file that was not there; with the permissions new files have, unlike those of the temp folder. */
    FileChannel create(Path file) throws IOException {
        return FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    }

    /** Where a file of this name is written. */
    Path place(Path target) throws IOException {
        return SafeFile.place(target);
    }

    void force(FileChannel channel) throws IOException {
        channel.force(true);
    }

    void move(Path from, Path to) throws IOException {
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    }

    boolean nameTooLong(String name) {
        return (WINDOWS ? name.length() : name.getBytes(StandardCharsets.UTF_8).length) > NAME_LENGTH;
    }

    /**
     * Whether a move may succeed a moment later: another program, a virus scanner say, holds one of the files. Windows
     * has more than one error for that, and not all have a class of their own.
     */
    boolean mayPass(FileSystemException failure) {
        return failure instanceof AccessDeniedException
                || (WINDOWS && failure.getClass() == FileSystemException.class);
    }

    void pause(long millis) throws InterruptedException {
        Thread.sleep(millis);
    }

    long usableSpace(Path folder) throws IOException {
        return Files.getFileStore(folder).getUsableSpace();
    }

    /** Whether nobody may write the file; an administrator, who could, is held to it as well. */
    boolean readOnly(Path file) throws IOException {
        if (!Files.isWritable(file)) {
            return true;
        }
        PosixFileAttributeView posix = Files.getFileAttributeView(file, PosixFileAttributeView.class);
        return posix != null && posix.readAttributes().permissions().stream().noneMatch(WRITE::contains);
    }

    /** Whether another program holds the file: it cannot be opened for writing, or is locked. */
    boolean heldElsewhere(Path file) {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE); FileLock lock = tryLock(channel)) {
            return lock == null;
        } catch (IOException e) {
            // Windows refuses to open for writing what Excel or WPS has open.
            return true;
        }
    }

    private static FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }
}
