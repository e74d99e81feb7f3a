package org.selfeval.store.file;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.zip.CRC32C;

/**
 * Length and checksum of a closed database file. Where they are as the {@link Mark} says, the file is the one that was
 * closed, bit for bit, and need not be verified row by row at the start.
 */
public record Seal(long length, int crc) {

    private static final int CHUNK = 1 << 20;

    public static Seal of(Path file) throws IOException {
        CRC32C crc = new CRC32C();
        ByteBuffer chunk = ByteBuffer.allocateDirect(CHUNK);
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            long length = 0;
            while (channel.read(chunk) >= 0) {
                chunk.flip();
                length += chunk.remaining();
                crc.update(chunk);
                chunk.clear();
            }
            return new Seal(length, (int) crc.getValue());
        }
    }

    /** What a mark says of a store that is closed with this seal. */
    public Mark.State on(Mark.State open) {
        return new Mark.State(open.store(), open.schema(), open.last(), length, crc, open.compacted());
    }
}
