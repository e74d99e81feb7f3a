package org.selfeval.store.file;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.UUID;
import java.util.zip.CRC32C;

import org.selfeval.files.OwnerOnly;

/**
 * The small file beside the database: the number of the last acknowledged edit, and, while the store is closed, length
 * and checksum of the whole database file.
 *
 * <p>H2 opens a damaged file without a word, at an older state where the newest is unreadable. So the number stands here
 * as well: it is written after the edit has been forced to the disk and before it is acknowledged. It is not forced
 * each time, for after a power cut it may be behind the store without harm; a store that is behind it has lost what was
 * acknowledged. Two slots are written in turn, so that one is whole whenever a write is cut off.
 */
public final class Mark implements AutoCloseable {

    /**
     * What the file says.
     *
     * @param store the store's identity
     * @param schema the schema version of the database
     * @param last number of the last acknowledged edit
     * @param length of the closed database file; negative while the store is open or was not closed
     * @param crc of the closed database file
     * @param compacted length of the database file when it was last compacted
     */
    public record State(UUID store, int schema, long last, long length, int crc, long compacted) {

        /** Whether the store was closed properly, so that length and crc say what the file must be. */
        public boolean sealed() {
            return length >= 0;
        }

        public State open() {
            return new State(store, schema, last, -1, 0, compacted);
        }

        public State acknowledged(long number) {
            return new State(store, schema, number, length, crc, compacted);
        }
    }

    private static final int MAGIC = 0x53454d31;
    private static final int SLOT = 128;
    private static final int COVERED = 4 + 8 + 16 + 4 + 8 + 8 + 4 + 8;

    private final FileChannel channel;
    private long turn;
    private State state;

    private Mark(FileChannel channel, long turn, State state) {
        this.channel = channel;
        this.turn = turn;
        this.state = state;
    }

    /**
     * Opens the file, if it is there and at least one slot is whole. It stays locked until closed, beyond its content,
     * which others may read: within one JVM H2 would open a database twice without a word.
     *
     * @throws OverlappingFileLockException if it is open in this JVM or another process already
     */
    public static Optional<Mark> open(Path file) throws IOException {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        FileChannel channel = openLocked(file);
        Optional<Mark> mark = Optional.empty();
        try {
            mark = newest(channel);
            return mark;
        } finally {
            if (mark.isEmpty()) {
                channel.close();
            }
        }
    }

    /** Whether the file is whole and of a new store that was never opened, or was closed without an edit. */
    static boolean ofNothing(Path file) {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            return newest(channel).filter(mark -> mark.state.sealed() && mark.state.last() == 0).isPresent();
        } catch (IOException e) {
            return false;
        }
    }

    private static Optional<Mark> newest(FileChannel channel) throws IOException {
        Mark best = null;
        for (int slot = 0; slot < 2; slot++) {
            Mark found = read(channel, slot);
            if (found != null && (best == null || found.turn > best.turn)) {
                best = found;
            }
        }
        return Optional.ofNullable(best);
    }

    private static FileChannel openLocked(Path file) throws IOException {
        FileChannel channel = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE);
        try {
            if (channel.tryLock(Long.MAX_VALUE - 1, 1, false) == null) {
                throw new OverlappingFileLockException();
            }
            return channel;
        } catch (IOException | OverlappingFileLockException e) {
            channel.close();
            throw e;
        }
    }

    private static Mark read(FileChannel channel, int slot) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(SLOT);
        while (bytes.hasRemaining() && channel.read(bytes, slot * (long) SLOT + bytes.position()) > 0) {
            // Until the slot is full, or the file ends.
        }
        if (bytes.hasRemaining() || bytes.getInt(COVERED) != crc(bytes.array()) || bytes.getInt(0) != MAGIC) {
            return null;
        }
        bytes.position(4);
        long turn = bytes.getLong();
        State state = new State(new UUID(bytes.getLong(), bytes.getLong()), bytes.getInt(), bytes.getLong(),
                bytes.getLong(), bytes.getInt(), bytes.getLong());
        return new Mark(channel, turn, state);
    }

    private static int crc(byte[] slot) {
        CRC32C crc = new CRC32C();
        crc.update(slot, 0, COVERED);
        return (int) crc.getValue();
    }

    /** Makes a new file, whole and forced. */
    public static void create(Path file, State state) throws IOException {
        OwnerOnly.createFile(file);
        try (Mark mark = new Mark(openLocked(file), 0, state)) {
            mark.write(state, true);
            mark.write(state, true);
        }
    }

    public State state() {
        return state;
    }

    /**
     * @param force whether to return only once it is on the disk
     */
    public void write(State next, boolean force) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(SLOT);
        bytes.putInt(MAGIC)
            .putLong(turn + 1)
            .putLong(next.store().getMostSignificantBits())
            .putLong(next.store().getLeastSignificantBits())
            .putInt(next.schema())
            .putLong(next.last())
            .putLong(next.length())
            .putInt(next.crc())
            .putLong(next.compacted());
        bytes.putInt(crc(bytes.array())).rewind();
        long at = turn % 2 * SLOT;
        while (bytes.hasRemaining()) {
            channel.write(bytes, at + bytes.position());
        }
        turn++;
        state = next;
        if (force) {
            channel.force(true);
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
