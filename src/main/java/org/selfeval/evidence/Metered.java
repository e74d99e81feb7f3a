package org.selfeval.evidence;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;

/** A stream that tells how much of several has been read, and ends with an error once nobody waits any more. */
final class Metered extends FilterInputStream {

    private final Meter meter;
    private final double whole;
    private long done;

    /**
     * @param before bytes read before this stream, of the {@code whole}
     */
    Metered(InputStream in, Meter meter, long before, long whole) {
        super(in);
        this.meter = meter;
        this.whole = Math.max(1, whole);
        done = before;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        if (meter.cancelled()) {
            throw new InterruptedIOException();
        }
        int read = in.read(into, from, length);
        if (read > 0) {
            done += read;
            meter.done(Math.min(1, done / whole));
        }
        return read;
    }
}
