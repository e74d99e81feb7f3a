package org.selfeval.safety.recovery;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import org.selfeval.files.OwnerOnly;
import org.selfeval.store.file.DatabaseFiles;

/** The steps by which files are changed, one by one, so that an end after each can be shown in a test. */
class RecoveryDisk {

    /** Returns once the move is on the disk. */
    void move(Path from, Path to) throws IOException {
        DatabaseFiles.moveOver(from, to);
    }

    void createFolder(Path folder) throws IOException {
        OwnerOnly.createFolder(folder);
    }

    /** Writes a new file, and returns once it is on the disk. */
    void write(Path file, String text) throws IOException {
        Files.deleteIfExists(file);
        OwnerOnly.createFile(file);
        Files.writeString(file, text);
        DatabaseFiles.force(file);
    }

    void delete(Path file) throws IOException {
        Files.deleteIfExists(file);
    }

    /** Deletes a folder with all that is in it; links are deleted and not followed. */
    final void deleteAll(Path folder) throws IOException {
        if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path left, IOException failure) throws IOException {
                delete(left);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
