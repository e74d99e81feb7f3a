package org.selfeval.store.file;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;

import org.h2.store.fs.FilePath;
import org.selfeval.files.OwnerOnly;

/**
 * Encrypts a database file, or makes it plain again: what it holds is copied byte by byte, read again and compared,
 * forced, and moved over the old file, so that a kill leaves the one or the other. H2's own ChangeFileEncryption passes
 * through a state in which neither is there.
 */
public final class CoverChange {

    private static final int CHUNK = 1 << 18;

    private CoverChange() {}

    /** Changes a database that nobody has open. Where that fails the old file is there, untouched. */
    public static void run(StorePaths paths, FileAccess from, FileAccess to) throws IOException {
        paths.clearWork();
        boolean done = false;
        try {
            OwnerOnly.createFile(paths.work());
            copy(from.content(paths.database()), to.content(paths.work()));
            DatabaseFiles.force(paths.work());
            compare(from.content(paths.database()), to.content(paths.work()));
            DatabaseFiles.moveOver(paths.work(), paths.database());
            done = true;
        } finally {
            if (!done) {
                paths.clearWorkQuietly();
            }
        }
    }

    private static void copy(String source, String target) throws IOException {
        try (FileChannel from = FilePath.get(source).open("r"); FileChannel to = FilePath.get(target).open("rw")) {
            ByteBuffer chunk = ByteBuffer.allocate(CHUNK);
            long length = from.size();
            for (long at = 0; at < length;) {
                int read = read(from, chunk, at, length);
                while (chunk.hasRemaining()) {
                    to.write(chunk, at + chunk.position());
                }
                at += read;
            }
        }
    }

    private static void compare(String source, String target) throws IOException {
        try (FileChannel from = FilePath.get(source).open("r"); FileChannel to = FilePath.get(target).open("r")) {
            ByteBuffer left = ByteBuffer.allocate(CHUNK);
            ByteBuffer right = ByteBuffer.allocate(CHUNK);
            long length = from.size();
            if (to.size() != length) {
                throw new IOException("the copy has another length");
            }
            for (long at = 0; at < length;) {
                int read = read(from, left, at, length);
                read(to, right, at, length);
                if (!left.equals(right)) {
                    throw new IOException("the copy has another content");
                }
                at += read;
            }
        }
    }

    /** Fills the chunk, or reads to the end of the file. */
    private static int read(FileChannel from, ByteBuffer chunk, long at, long length) throws IOException {
        chunk.clear().limit((int) Math.min(CHUNK, length - at));
        while (chunk.hasRemaining()) {
            if (from.read(chunk, at + chunk.position()) < 0) {
                throw new IOException("the file has become shorter");
            }
        }
        chunk.flip();
        return chunk.remaining();
    }
}
