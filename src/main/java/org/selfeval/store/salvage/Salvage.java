package org.selfeval.store.salvage;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVStoreTool;
import org.h2.store.fs.FilePath;
import org.selfeval.cover.Cover;
import org.selfeval.store.file.DatabaseFiles;
import org.selfeval.store.file.FileAccess;
import org.selfeval.store.file.StorePaths;

/**
 * Reads what can still be read of a damaged store. Works on a copy in a folder of its own and leaves the store's files as they
 * are. The database is never written over, so earlier states of it lie further ahead in the file: where the newest state is
 * not whole, those before it are looked at, newest first.
 */
public final class Salvage {

    /** Earlier states that are looked at. */
    private static final int STATES = 12;

    private static final int BLOCK = 4096;

    /** What stands in each of the first two blocks of H2's files, before their checksum. */
    private static final byte[] HEAD = "H:2,blockSize:1000,created:1,format:3".getBytes(StandardCharsets.ISO_8859_1);

    private final Path copy;
    private final FileAccess access;
    private final BooleanSupplier over;
    private final Map<String, SalvagedYear> best = new LinkedHashMap<>();

    private Salvage(Path copy, FileAccess access, BooleanSupplier over) {
        this.copy = copy;
        this.access = access;
        this.over = over;
    }

    /**
     * Reads the years.
     *
     * @param dataFolder with the damaged store
     * @param cover with the key of an encrypted store
     * @param work an empty folder, which is left with files that are worth nothing
     * @param limit roughly how long it may take; what has not been read by then counts as lost
     * @return the years that can be told to have been there, in the order of their coming
     * @throws IOException if the copy could not be made
     */
    public static List<SalvagedYear> read(Path dataFolder, Cover cover, Path work, Duration limit)
            throws IOException {
        Path database = new StorePaths(dataFolder).database();
        if (!Files.isRegularFile(database) || Files.size(database) == 0) {
            return List.of();
        }
        long end = System.nanoTime() + limit.toNanos();
        Path copy = work.resolve("newest.mv.db");
        DatabaseFiles.copy(database, copy);
        Salvage salvage = new Salvage(copy, FileAccess.of(copy, cover), () -> System.nanoTime() - end > 0);
        salvage.newest();
        salvage.earlier(work.resolve("earlier.mv.db"));
        return List.copyOf(salvage.best.values());
    }

    private void newest() throws IOException {
        take(copy);
        if (best.isEmpty()) {
            lendHead();
            take(copy);
        }
    }

    private void earlier(Path file) throws IOException {
        long version = Long.MAX_VALUE;
        for (int state = 0; state < STATES && !over.getAsBoolean() && !isWhole(); state++) {
            version = earlier(version);
            Path rolledBack = Path.of(copy + ".temp");
            if (version < 0 || Files.notExists(rolledBack)) {
                return;
            }
            Files.move(rolledBack, file, StandardCopyOption.REPLACE_EXISTING);
            take(file);
            version--;
        }
    }

    private boolean isWhole() {
        return !best.isEmpty() && best.values().stream().allMatch(year -> year.whole() || year.deleted());
    }

    private void take(Path file) {
        try (Reading reading = new Reading(file, access, over)) {
            for (SalvagedYear year : reading.years()) {
                best.merge(year.id(), year, (newer, found) -> found.betterThan(newer) ? found : newer);
            }
        }
    }

    /** Where a file's beginning is lost, H2 finds nothing; with one that names no state it looks for the newest itself. */
    private void lendHead() throws IOException {
        byte[] head = Arrays.copyOf(HEAD, BLOCK);
        byte[] checksum = (",fletcher:" + Integer.toHexString(DataUtils.getFletcher32(HEAD, 0, HEAD.length)) + "\n")
            .getBytes(StandardCharsets.ISO_8859_1);
        System.arraycopy(checksum, 0, head, HEAD.length, checksum.length);
        try (FileChannel channel = FilePath.get(access.content(copy)).open("rw")) {
            channel.write(ByteBuffer.wrap(head), 0);
            channel.write(ByteBuffer.wrap(head), BLOCK);
        }
    }

    /** Makes a file of the newest state up to a version; that version, or a negative number where there is none. */
    private long earlier(long version) {
        try (Writer nobody = new OutputStreamWriter(OutputStream.nullOutputStream(), StandardCharsets.UTF_8)) {
            return MVStoreTool.rollback(access.content(copy), version, nobody);
        } catch (IOException | RuntimeException | StackOverflowError | OutOfMemoryError e) {
            // The tool follows the pages of a file wherever they lead: a damaged one may make it throw anything.
            return -1;
        }
    }
}
