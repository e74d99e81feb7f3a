package org.selfeval.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.AccessDeniedException;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.h2.store.fs.FileBaseDefault;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;
import org.selfeval.store.file.FileAccess;

/** The disk below H2, which counts how often files are forced, and fills up or fails when a test says so. */
public final class TestDisk extends FilePathWrapper {

    static final String SCHEME = "testdisk";
    static final FileAccess ACCESS = new FileAccess(SCHEME + ":", Optional.empty());

    /** How many channels are open. */
    static final AtomicInteger OPEN = new AtomicInteger();

    /** How often a file was forced to the disk. */
    static final AtomicInteger FORCES = new AtomicInteger();

    /** How many bytes may still be written before the disk is full. */
    static final AtomicLong ROOM = new AtomicLong(Long.MAX_VALUE);

    /** After how many more writes memory runs out. */
    static final AtomicLong GOOD_WRITES = new AtomicLong(Long.MAX_VALUE);

    /** Whether the disk is read-only. */
    static final AtomicBoolean READ_ONLY = new AtomicBoolean();

    /** After how many more forces the disk fails to force. */
    static final AtomicLong GOOD_FORCES = new AtomicLong(Long.MAX_VALUE);

    static {
        FilePath.register(new TestDisk());
    }

    static void heal() {
        ROOM.set(Long.MAX_VALUE);
        GOOD_FORCES.set(Long.MAX_VALUE);
        GOOD_WRITES.set(Long.MAX_VALUE);
        READ_ONLY.set(false);
    }

    @Override
    public String getScheme() {
        return SCHEME;
    }

    @Override
    public FileChannel open(String mode) throws IOException {
        return new TestChannel(getBase().open(mode));
    }

    private static final class TestChannel extends FileBaseDefault {

        private final FileChannel file;

        TestChannel(FileChannel file) {
            this.file = file;
            OPEN.incrementAndGet();
        }

        @Override
        public int read(ByteBuffer target, long position) throws IOException {
            return file.read(target, position);
        }

        @Override
        public int write(ByteBuffer source, long position) throws IOException {
            if (READ_ONLY.get()) {
                throw new AccessDeniedException("the disk");
            }
            if (GOOD_WRITES.decrementAndGet() < 0) {
                throw new OutOfMemoryError("Java heap space");
            }
            int wanted = source.remaining();
            long left = ROOM.addAndGet(-wanted);
            if (left >= 0) {
                return file.write(source, position);
            }
            // As disks do: what still goes on it is written, then it is full.
            int fits = (int) Math.max(0, wanted + left);
            file.write(source.slice(source.position(), fits), position);
            ROOM.set(0);
            throw new IOException("No space left on device");
        }

        @Override
        public void force(boolean metaData) throws IOException {
            if (GOOD_FORCES.decrementAndGet() < 0) {
                throw new IOException("Input/output error");
            }
            FORCES.incrementAndGet();
            file.force(metaData);
        }

        @Override
        public long size() throws IOException {
            return file.size();
        }

        @Override
        protected void implTruncate(long size) throws IOException {
            file.truncate(size);
        }

        @Override
        public FileLock tryLock(long position, long size, boolean shared) throws IOException {
            return file.tryLock(position, size, shared);
        }

        @Override
        protected void implCloseChannel() throws IOException {
            OPEN.decrementAndGet();
            file.close();
        }
    }
}
