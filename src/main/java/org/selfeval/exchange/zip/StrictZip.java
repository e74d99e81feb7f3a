package org.selfeval.exchange.zip;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.Inflater;
import java.util.zip.ZipException;

/**
 * The entries of a .zip in their order, each deflated and followed by its sizes, as
 * {@link java.util.zip.ZipOutputStream} writes them: no links, no encryption, no other method, no comments, no fields of
 * other programs, nothing before, between and after. All methods throw a {@link ZipException} or
 * {@link java.io.EOFException} where it is otherwise.
 */
public final class StrictZip implements AutoCloseable {

    private static final long LOCAL = 0x04034b50L;
    private static final long DESCRIPTOR = 0x08074b50L;
    private static final long CENTRAL = 0x02014b50L;
    private static final long END = 0x06054b50L;

    /** Sizes follow the content; and with or without it, the name is UTF-8. */
    private static final int SIZES_FOLLOW = 0x0008;
    private static final int UTF_8 = 0x0800;
    private static final int DEFLATED = 8;
    private static final int LONGEST_NAME = 100;
    private static final int UNIX = 3;
    private static final int REGULAR = 0x8000;
    private static final int KIND = 0xf000;
    private static final int SHORT_BITS = 16;

    private record Entry(String name, long offset, int flags, long crc, long packed, long size) {}

    private final ZipBytes bytes;
    private final List<Entry> entries = new ArrayList<>();
    private final Inflater inflater = new Inflater(true);
    private Content open;

    /**
     * @param in is not closed
     */
    public StrictZip(InputStream in) {
        bytes = new ZipBytes(in);
    }

    /**
     * The name of the next entry; empty after the last, when the directory has been compared and nothing follows it.
     *
     * @throws ZipException also where the entry before has not been read to its end: it is longer than was announced
     */
    public Optional<String> next() throws IOException {
        require(open == null || open.done);
        long offset = bytes.position();
        long signature = bytes.u32();
        if (signature != LOCAL) {
            directory(signature, offset);
            return Optional.empty();
        }
        bytes.u16();
        int flags = bytes.u16();
        require((flags & ~UTF_8) == SIZES_FOLLOW);
        bytes.require16(DEFLATED);
        bytes.u32();
        sizes(0, 0, 0);
        int length = bytes.u16();
        require(length <= LONGEST_NAME);
        bytes.require16(0);
        String name = bytes.ascii(length);
        require(entries.stream().noneMatch(entry -> entry.name.equals(name)));
        inflater.reset();
        open = new Content(name, offset, flags);
        return Optional.of(name);
    }

    /** What the entry of {@link #next} holds; read at once, and to its end. */
    public InputStream content() {
        return open;
    }

    private void sizes(long crc, long packed, long size) throws IOException {
        bytes.require32(crc);
        bytes.require32(packed);
        bytes.require32(size);
    }

    private void directory(long firstSignature, long begin) throws IOException {
        long signature = firstSignature;
        for (Entry entry : entries) {
            require(signature == CENTRAL);
            listed(entry);
            signature = bytes.u32();
        }
        long length = bytes.position() - Integer.BYTES - begin;
        require(signature == END);
        bytes.require32(0);
        bytes.require16(entries.size());
        bytes.require16(entries.size());
        bytes.require32(length);
        bytes.require32(begin);
        bytes.require16(0);
        require(!bytes.more());
    }

    /** One entry of the directory behind its signature. */
    private void listed(Entry entry) throws IOException {
        int madeBy = bytes.u16();
        bytes.u16();
        bytes.require16(entry.flags);
        bytes.require16(DEFLATED);
        bytes.u32();
        sizes(entry.crc, entry.packed, entry.size);
        bytes.require16(entry.name.length());
        bytes.require32(0);
        bytes.require16(0);
        bytes.u16();
        requireFile(madeBy, bytes.u32());
        bytes.require32(entry.offset);
        require(bytes.ascii(entry.name.length()).equals(entry.name));
    }

    /** Neither a link nor a folder nor a device. */
    private static void requireFile(int madeBy, long attributes) throws ZipException {
        int kind = (int) (attributes >>> SHORT_BITS) & KIND;
        require(madeBy >>> Byte.SIZE == UNIX ? kind == 0 || kind == REGULAR : attributes == 0);
    }

    private static void require(boolean holds) throws ZipException {
        if (!holds) {
            throw new ZipException("not as year packages are written");
        }
    }

    /** Frees what the inflater holds. */
    @Override
    public void close() {
        inflater.end();
    }

    /** One entry; where it ends, its sizes and its checksum are compared. */
    private final class Content extends InputStream {

        private final String name;
        private final long offset;
        private final int flags;
        private final CRC32 crc = new CRC32();
        private final long begin = bytes.position();
        private long size;
        private boolean done;

        Content(String name, long offset, int flags) {
            this.name = name;
            this.offset = offset;
            this.flags = flags;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : Byte.toUnsignedInt(one[0]);
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            if (length == 0 || done) {
                return length == 0 ? 0 : -1;
            }
            int read = bytes.inflate(inflater, into, from, length);
            if (read == 0) {
                end();
                return -1;
            }
            crc.update(into, from, read);
            size += read;
            return read;
        }

        private void end() throws IOException {
            done = true;
            Entry entry = new Entry(name, offset, flags, crc.getValue(), bytes.position() - begin, size);
            bytes.require32(DESCRIPTOR);
            sizes(entry.crc, entry.packed, entry.size);
            entries.add(entry);
        }
    }
}
