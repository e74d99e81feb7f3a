package org.selfeval.exchange.zip;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import java.util.zip.ZipException;

/** The bytes of a .zip, counted, with its little-endian numbers; what the inflater does not need stays for the next. */
final class ZipBytes {

    private static final int BUFFER = 1 << 16;
    private static final int BYTE = 0xff;
    private static final int SHORT = Short.BYTES;

    private final InputStream in;
    private final byte[] buffer = new byte[BUFFER];
    private int at;
    private int end;
    private long before;

    ZipBytes(InputStream in) {
        this.in = in;
    }

    /** How many bytes have been used. */
    long position() {
        return before + at;
    }

    /** Whether there is another byte. */
    boolean more() throws IOException {
        if (at == end) {
            before += end;
            at = 0;
            end = Math.max(in.read(buffer), 0);
        }
        return at < end;
    }

    private int next() throws IOException {
        if (!more()) {
            throw new EOFException();
        }
        return buffer[at++] & BYTE;
    }

    /** The next two bytes, as a number from 0. */
    int u16() throws IOException {
        return next() | next() << Byte.SIZE;
    }

    /** The next four bytes, as a number from 0. */
    long u32() throws IOException {
        return u16() | (long) u16() << SHORT * Byte.SIZE;
    }

    /** Skips two bytes, which must be these. */
    void require16(int value) throws IOException {
        if (u16() != value) {
            throw new ZipException("another number than written");
        }
    }

    /** Skips four bytes, which must be these. */
    void require32(long value) throws IOException {
        if (u32() != value) {
            throw new ZipException("another number than written");
        }
    }

    /** So many bytes, each a character of ASCII. */
    String ascii(int length) throws IOException {
        StringBuilder text = new StringBuilder(length);
        for (int i = 0; i < length; i++) {
            int one = next();
            if (one > Byte.MAX_VALUE) {
                throw new ZipException("not a name of ours");
            }
            text.append((char) one);
        }
        return text.toString();
    }

    /** Inflates some bytes, 0 where the inflater has come to its end. */
    int inflate(Inflater inflater, byte[] into, int from, int length) throws IOException {
        try {
            while (true) {
                if (inflater.needsInput()) {
                    if (!more()) {
                        throw new EOFException();
                    }
                    inflater.setInput(buffer, at, end - at);
                }
                int done = inflater.inflate(into, from, length);
                at = end - inflater.getRemaining();
                if (done > 0 || inflater.finished()) {
                    return done;
                }
                if (inflater.needsDictionary()) {
                    throw new ZipException("no dictionary was ever used");
                }
            }
        } catch (DataFormatException e) {
            throw (IOException) new ZipException("not deflated").initCause(e);
        }
    }
}
