package org.selfeval.cover;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * How the files of a data folder lie on the disk. A file says itself whether it is sealed: under a key plain files are
 * read as well, which are there until a password that was just set has covered them all.
 *
 * @param key for opening files; empty where no password is set
 * @param seals whether files are to be sealed, which takes a key; with a key and without sealing a password is just being
 *        removed
 */
public record Cover(Optional<DataKey> key, boolean seals) {

    /** Files lie as they are. */
    public static final Cover NONE = new Cover(Optional.empty(), false);

    public Cover {
        if (seals && key.isEmpty()) {
            throw new IllegalArgumentException("nothing is sealed without a key");
        }
    }

    /** Files are sealed with a key. */
    public static Cover of(DataKey key) {
        return new Cover(Optional.of(key), true);
    }

    /** Opens what this opens, and seals nothing. */
    public Cover opening() {
        return new Cover(key, false);
    }

    /** Whether a file is sealed, with whichever key. */
    public static boolean isSealed(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return Sealed.begins(in.readNBytes(Sealed.MAGIC.length));
        }
    }

    /** Whether a file is not sealed, or sealed with this cover's key, as far as its beginning tells. */
    public boolean opens(Path file) throws IOException {
        try (InputStream in = open(file)) {
            in.read();
            return true;
        } catch (SealBrokenException | SealedException e) {
            return false;
        }
    }

    /** Whether a file lies as the cover wants it. */
    public boolean covers(Path file) throws IOException {
        return isSealed(file) == seals;
    }

    /**
     * What is written to it comes to {@code to} as the cover wants it; it must be closed, which closes {@code to} too.
     */
    public OutputStream over(OutputStream to) throws IOException {
        return seals ? new Sealed.Out(key.orElseThrow(), to) : to;
    }

    /**
     * The content of a file.
     *
     * @throws SealBrokenException also while reading, where the file was altered, cut short or sealed with another key
     * @throws SealedException where it is sealed and there is no key
     */
    public InputStream open(Path file) throws IOException {
        InputStream in = Files.newInputStream(file);
        boolean open = false;
        try {
            InputStream content = content(in);
            open = true;
            return content;
        } finally {
            if (!open) {
                in.close();
            }
        }
    }

    /** As {@link #open(Path)}, of what a stream holds. */
    public InputStream content(InputStream in) throws IOException {
        byte[] begin = in.readNBytes(Sealed.MAGIC.length);
        if (!Sealed.begins(begin)) {
            return new SequenceInputStream(new ByteArrayInputStream(begin), in);
        }
        return new Sealed.In(key.orElseThrow(SealedException::new), in);
    }
}
