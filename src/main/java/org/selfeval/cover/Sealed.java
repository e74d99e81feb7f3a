package org.selfeval.cover;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;

/**
 * The sealed form of a file: {@link #MAGIC}, 32 bytes of salt, then chunks of 64 KiB, each with a tag of 16 bytes, by
 * AES-256-GCM under a key of the file's own. The nonce of a chunk is its number and whether it is the last, so that
 * chunks that are altered, missing, repeated or in another order do not open, nor does a file that is cut short.
 */
final class Sealed {

    /** With which a sealed file begins, and no other file of ours. */
    static final byte[] MAGIC = "SELFEVAL-SEALED1".getBytes(StandardCharsets.US_ASCII);

    static final int CHUNK = 1 << 16;
    static final int TAG = 16;

    private static final int SALT = 32;
    private static final int NONCE = 12;

    private Sealed() {}

    private static Cipher cipher(int mode, SecretKey key, int number, boolean last) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            byte[] nonce = ByteBuffer.allocate(NONCE).putInt(number).put((byte) (last ? 1 : 0)).array();
            cipher.init(mode, key, new GCMParameterSpec(TAG * Byte.SIZE, nonce));
            return cipher;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has AES-GCM", e);
        }
    }

    /** Seals what is written to it; the last chunk is written by {@link #close}, without which the file does not open. */
    static final class Out extends OutputStream {

        private final OutputStream to;
        private final SecretKey key;
        private final byte[] chunk = new byte[CHUNK];
        private int filled;
        private int number;
        private boolean closed;

        Out(DataKey key, OutputStream to) throws IOException {
            byte[] salt = new byte[SALT];
            new SecureRandom().nextBytes(salt);
            this.to = to;
            this.key = key.fileKey(salt);
            to.write(MAGIC);
            to.write(salt);
        }

        @Override
        public void write(int one) throws IOException {
            write(new byte[]{(byte) one}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            int at = from;
            int end = from + length;
            while (at < end) {
                if (filled == CHUNK) {
                    seal(false);
                }
                int taken = Math.min(end - at, CHUNK - filled);
                System.arraycopy(bytes, at, chunk, filled, taken);
                filled += taken;
                at += taken;
            }
        }

        private void seal(boolean last) throws IOException {
            try {
                to.write(cipher(Cipher.ENCRYPT_MODE, key, number, last).doFinal(chunk, 0, filled));
            } catch (GeneralSecurityException e) {
                throw new IllegalStateException("sealing has no way to fail", e);
            }
            number = Math.incrementExact(number);
            filled = 0;
        }

        @Override
        public void flush() throws IOException {
            to.flush();
        }

        /** Writes the last chunk, and closes what it was written to. */
        @Override
        public void close() throws IOException {
            if (!closed) {
                closed = true;
                try (to) {
                    seal(true);
                }
            }
        }
    }

    /** Opens what {@link Out} sealed; gives out nothing that has not been verified. */
    static final class In extends InputStream {

        private final InputStream from;
        private final SecretKey key;
        private InputStream opened = new ByteArrayInputStream(new byte[0]);
        private byte[] next;
        private int number;

        /**
         * @param from behind the {@link #MAGIC}
         */
        In(DataKey key, InputStream from) throws IOException {
            this.from = from;
            byte[] salt = from.readNBytes(SALT);
            this.key = key.fileKey(salt);
            next = from.readNBytes(CHUNK + TAG);
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] into, int at, int length) throws IOException {
            if (length == 0) {
                return 0;
            }
            int read = opened.read(into, at, length);
            while (read < 0 && next != null) {
                open();
                read = opened.read(into, at, length);
            }
            return read;
        }

        private void open() throws IOException {
            byte[] chunk = next;
            byte[] after = chunk.length == CHUNK + TAG ? from.readNBytes(CHUNK + TAG) : new byte[0];
            next = after.length == 0 ? null : after;
            try {
                opened = new ByteArrayInputStream(
                        cipher(Cipher.DECRYPT_MODE, key, number, next == null).doFinal(chunk));
            } catch (GeneralSecurityException e) {
                throw new SealBrokenException(e);
            }
            number = Math.incrementExact(number);
        }

        @Override
        public void close() throws IOException {
            next = null;
            from.close();
        }
    }

    /** Whether the bytes begin as a sealed file does. */
    static boolean begins(byte[] bytes) {
        return Arrays.equals(bytes, MAGIC);
    }
}
