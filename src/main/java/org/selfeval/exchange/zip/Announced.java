package org.selfeval.exchange.zip;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.util.zip.ZipException;
import org.selfeval.pool.Content;
import org.selfeval.pool.Sha256;

/**
 * A stream that must be what was announced: it fails where more comes, so that a bomb goes off at the limit, and at its
 * end where it was less or something else. Closing it leaves what it reads from open.
 */
public final class Announced extends InputStream {

    private final InputStream in;
    private final Content announced;
    private final MessageDigest digest = Sha256.begin();
    private long left;
    private boolean broken;
    private boolean whole;

    public Announced(InputStream in, Content announced) {
        this.in = in;
        this.announced = announced;
        left = announced.size();
    }

    /** Whether what came was not what was announced, or could not be read. */
    public boolean isBroken() {
        return broken;
    }

    /** Reads what is left, and thus makes sure of the whole. */
    public void finish() throws IOException {
        transferTo(OutputStream.nullOutputStream());
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : Byte.toUnsignedInt(one[0]);
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        boolean good = false;
        try {
            int read = in.read(into, from, length);
            if (read > 0) {
                left -= read;
                require(left >= 0);
                digest.update(into, from, read);
            } else if (read < 0 && !whole) {
                require(left == 0 && Sha256.end(digest).equals(announced.sha256()));
                whole = true;
            }
            good = true;
            return read;
        } finally {
            broken |= !good;
        }
    }

    private static void require(boolean holds) throws ZipException {
        if (!holds) {
            throw new ZipException("another content than announced");
        }
    }
}
