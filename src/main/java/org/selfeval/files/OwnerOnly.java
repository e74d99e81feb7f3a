package org.selfeval.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/** Files and folders that nobody but their owner may read, where the file system knows owners. */
public final class OwnerOnly {

    private static final String FILE = "rw-------";
    private static final String FOLDER = "rwx------";

    private OwnerOnly() {}

    /** Makes a folder where it is not there, and those above it that are missing. */
    public static void createFolders(Path folder) throws IOException {
        Files.createDirectories(folder, permissions(folder, FOLDER));
    }

    /**
     * Makes a folder where it is not there, but none above it: what hangs there no more, such as a stick, would be made
     * on another disk.
     *
     * @throws java.nio.file.NoSuchFileException where the one above it is missing
     */
    public static void createFolder(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            Files.createDirectory(folder, permissions(folder, FOLDER));
        }
    }

    /**
     * Makes an empty file.
     *
     * @throws java.nio.file.FileAlreadyExistsException if there is one
     */
    public static void createFile(Path file) throws IOException {
        Files.createFile(file, permissions(file, FILE));
    }

    /** Takes a file that others made away from everybody else. */
    public static void restrict(Path file) throws IOException {
        if (knowsOwners(file)) {
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(FILE));
        }
    }

    private static boolean knowsOwners(Path path) {
        return path.getFileSystem().supportedFileAttributeViews().contains("posix");
    }

    private static FileAttribute<?>[] permissions(Path path, String permissions) {
        return knowsOwners(path)
                ? new FileAttribute<?>[]{
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))}
                : new FileAttribute<?>[0];
    }
}
