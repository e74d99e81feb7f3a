package org.selfeval.pool;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.regex.Pattern;

/**
 * What a file holds, named by its digest.
 *
 * @param sha256 in lower-case hexadecimal digits
 * @param size in bytes
 */
public record Content(String sha256, long size) {

    private static final Pattern DIGEST = Pattern.compile("[0-9a-f]{64}");

    /**
     * @throws IllegalArgumentException where the digest is none, which could name another file, or the size is negative
     */
    public Content {
        if (!isDigest(sha256) || size < 0) {
            throw new IllegalArgumentException("no digest of a content");
        }
    }

    /** Whether a text can be a digest. */
    public static boolean isDigest(String text) {
        return DIGEST.matcher(text).matches();
    }

    /** Reads the stream to its end. */
    public static Content of(InputStream in) throws IOException {
        return copy(in, OutputStream.nullOutputStream());
    }

    /** Copies the stream to its end, and says what it was. */
    static Content copy(InputStream in, OutputStream out) throws IOException {
        MessageDigest digest = Sha256.begin();
        long size = new DigestInputStream(in, digest).transferTo(out);
        return new Content(Sha256.end(digest), size);
    }
}
