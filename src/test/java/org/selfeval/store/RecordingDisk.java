package org.selfeval.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

import org.h2.store.fs.FileBaseDefault;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;
import org.selfeval.store.file.FileAccess;

/** The disk below H2, which notes everything that changes a file, so that a test can cut it off anywhere. */
public final class RecordingDisk extends FilePathWrapper {

    static final String SCHEME = "recordingdisk";
    static final FileAccess ACCESS = new FileAccess(SCHEME + ":", Optional.empty());

    /** What was done to the file, in order. */
    static final List<Change> CHANGES = new CopyOnWriteArrayList<>();

    /** Something done before the file is changed or forced. */
    interface Step {
        void take() throws IOException;
    }

    /** What is done before each change and each force. */
    static volatile Step before = () -> {};

    /**
     * One change of the file.
     *
     * @param at where it was written, or the length that was left
     * @param bytes what was written; null where the file was cut
     */
    record Change(long at, byte[] bytes) {

        boolean cuts() {
            return bytes == null;
        }

        /** The file after the first {@code length} bytes of this write, or after the cut. */
        byte[] on(byte[] file, int length) {
            if (cuts()) {
                return Arrays.copyOf(file, Math.toIntExact(at));
            }
            byte[] after = Arrays.copyOf(file, Math.max(file.length, Math.toIntExact(at) + length));
            System.arraycopy(bytes, 0, after, Math.toIntExact(at), length);
            return after;
        }
    }

    static {
        FilePath.register(new RecordingDisk());
    }

    @Override
    public String getScheme() {
        return SCHEME;
    }

    @Override
    public FileChannel open(String mode) throws IOException {
        return new RecordingChannel(getBase().open(mode));
    }

    private static final class RecordingChannel extends FileBaseDefault {

        private final FileChannel file;

        RecordingChannel(FileChannel file) {
            this.file = file;
        }

        @Override
        public int read(ByteBuffer target, long position) throws IOException {
            return file.read(target, position);
        }

        @Override
        public int write(ByteBuffer source, long position) throws IOException {
            before.take();
            byte[] bytes = new byte[source.remaining()];
            source.get(source.position(), bytes);
            CHANGES.add(new Change(position, bytes));
            return file.write(source, position);
        }

        @Override
        public void force(boolean metaData) throws IOException {
            before.take();
            file.force(metaData);
        }

        @Override
        public long size() throws IOException {
            return file.size();
        }

        @Override
        protected void implTruncate(long size) throws IOException {
            before.take();
            CHANGES.add(new Change(size, null));
            file.truncate(size);
        }

        @Override
        public FileLock tryLock(long position, long size, boolean shared) throws IOException {
            return file.tryLock(position, size, shared);
        }

        @Override
        protected void implCloseChannel() throws IOException {
            file.close();
        }
    }
}
