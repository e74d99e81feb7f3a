package org.selfeval.evidence;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Looks at a file while it is read: how it begins, whether it has what its kind must have, and whether it holds macros.
 * Names of parts stand in such files as they are, whatever is compressed.
 */
final class Scan extends FilterInputStream {

    private final byte[] head = new byte[Format.HEAD];
    private final Seeker oldMacros = new Seeker("_VBA_PROJECT".getBytes(StandardCharsets.UTF_16LE));
    private final Seeker macros = new Seeker("vbaProject.bin".getBytes(StandardCharsets.US_ASCII));
    private final Seeker office = new Seeker("[Content_Types].xml".getBytes(StandardCharsets.US_ASCII));
    private final Seeker pages = new Seeker("OFD.xml".getBytes(StandardCharsets.US_ASCII));
    private int headLength;

    Scan(InputStream in) {
        super(in);
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        int read = in.read(into, from, length);
        if (read > 0) {
            int more = Math.min(read, head.length - headLength);
            System.arraycopy(into, from, head, headLength, more);
            headLength += more;
            for (Seeker seeker : new Seeker[]{oldMacros, macros, office, pages}) {
                seeker.read(into, from, read);
            }
        }
        return read;
    }

    /** Whether what was read can be a file of this kind. */
    boolean is(Format format) {
        return format.begins(Arrays.copyOf(head, headLength)) && switch (format) {
            case OFFICE -> office.found;
            case OFD -> pages.found;
            default -> true;
        };
    }

    /** Whether what was read, a file of this kind, holds macros. */
    boolean hasMacros(Format format) {
        return switch (format) {
            case OFFICE -> macros.found;
            case OLD_OFFICE -> oldMacros.found;
            case WPS -> macros.found || oldMacros.found;
            default -> false;
        };
    }

    /** Finds some bytes in a stream, wherever the pieces end in which it comes. */
    private static final class Seeker {

        private final byte[] sought;
        private final int[] back;
        private int matched;
        private boolean found;

        Seeker(byte[] sought) {
            this.sought = sought;
            back = new int[sought.length];
            for (int i = 1, length = 0; i < sought.length; i++) {
                while (length > 0 && sought[i] != sought[length]) {
                    length = back[length - 1];
                }
                length += sought[i] == sought[length] ? 1 : 0;
                back[i] = length;
            }
        }

        void read(byte[] bytes, int from, int length) {
            for (int i = from; i < from + length && !found; i++) {
                while (matched > 0 && bytes[i] != sought[matched]) {
                    matched = back[matched - 1];
                }
                matched += bytes[i] == sought[matched] ? 1 : 0;
                found = matched == sought.length;
            }
        }
    }
}
