package org.selfeval.safety.recovery;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import org.selfeval.model.Evaluation;
import org.selfeval.model.LargeYear;
import org.selfeval.model.RandomYears;
import org.selfeval.model.tree.Edit;
import org.selfeval.store.Store;
import org.selfeval.store.file.StorePaths;

/** A store of some years, and every kind of damage that the tests of the store do to it. */
public final class Damaged {

    static final Instant SAVED = Instant.parse("2021-03-18T02:30:00Z");
    public static final Clock CLOCK = Clock.fixed(SAVED, ZoneOffset.UTC);

    /** Done to the files of a store that was closed, or left as a kill leaves it. */
    public enum Kind {
        CUT_TO_90_PERCENT(store -> change(store, bytes -> Arrays.copyOf(bytes, bytes.length / 10 * 9))), //
        CUT_TO_HALF(store -> change(store, bytes -> Arrays.copyOf(bytes, bytes.length / 2))), //
        EMPTIED(store -> change(store, bytes -> new byte[0])), //
        MISSING(store -> delete(store.database())), //
        FOREIGN(store -> change(store, bytes -> "PK\003\004 a zip file".repeat(10_000)
            .getBytes(
                    StandardCharsets.US_ASCII))), //
        BITS_FLIPPED(store -> change(store, bytes -> flipped(bytes, 40))), //
        DEAD_BIT_FLIPPED(store -> change(store, bytes -> {
            // In the first chunk, of which nothing counts any more.
            bytes[3 * 4096 + 1000] ^= 1;
            return bytes;
        })), //
        STRETCH_OF_ZEROS(store -> change(store, bytes -> {
            int at = bytes.length / 4096 * 4 / 5 * 4096;
            Arrays.fill(bytes, at, at + 4 * 4096, (byte) 0);
            return bytes;
        })), //
        BEGINNING_LOST(store -> change(store, bytes -> {
            Arrays.fill(bytes, 0, 8192, (byte) 0);
            return bytes;
        })), //
        MARK_MISSING(store -> delete(store.mark())), //
        MARK_EMPTIED(store -> write(store.mark(), new byte[256])), //
        MARK_OF_ANOTHER_STORE(store -> {
            Path other = other(store);
            copy(new StorePaths(other).mark(), store.mark());
        }), //
        ANOTHER_STORE_IN_ITS_PLACE(store -> {
            Path other = other(store);
            copy(new StorePaths(other).database(), store.database());
        }), //
        OLDER_COPY_RESTORED(store -> copy(store.folder().resolve("earlier"), store.database()));

        private final Consumer<StorePaths> damage;

        Kind(Consumer<StorePaths> damage) {
            this.damage = damage;
        }

        /** Does it to the store of a folder. */
        public void damage(Path folder) {
            damage.accept(new StorePaths(folder));
        }
    }

    private Damaged() {}

    /** Makes a store of years; a copy of the database before the last edits stands beside it. */
    static Map<String, Evaluation> fill(Path folder) throws Exception {
        return fill(folder, LargeYear.make(2, 20, 200));
    }

    /** As {@link #fill(Path)}, where the first year is this one. */
    public static Map<String, Evaluation> fill(Path folder, Evaluation large) throws Exception {
        Map<String, Evaluation> years = new LinkedHashMap<>();
        try (Store store = Store.create(folder, CLOCK)) {
            write(store, large.id(), Edit.insert("导入", large.rows()));
            years.put(large.id(), large);
            RandomYears random = new RandomYears(7);
            for (int year = 0; year < 3; year++) {
                Evaluation state = random.year(20);
                write(store, state.id(), Edit.insert("导入", state.rows()));
                if (year == 2) {
                    copy(new StorePaths(folder).database(), folder.resolve("earlier"));
                }
                for (int i = 0; i < 5; i++) {
                    RandomYears.RandomEdit next = random.edit(state, store.lastRowId(state.id()), 3);
                    write(store, state.id(), next.edit());
                    state = next.after();
                }
                years.put(state.id(), state);
            }
        }
        return years;
    }

    private static void write(Store store, String id, Edit edit) throws Exception {
        store.write(id, edit, 0).toCompletableFuture().get();
    }

    private interface Change {
        byte[] of(byte[] bytes);
    }

    private static void change(StorePaths store, Change change) {
        try {
            write(store.database(), change.of(Files.readAllBytes(store.database())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] flipped(byte[] bytes, int times) {
        Random random = new Random(3);
        for (int i = 0; i < times; i++) {
            bytes[8192 + random.nextInt(bytes.length - 8192)] ^= (byte) (1 << random.nextInt(8));
        }
        return bytes;
    }

    private static Path other(StorePaths store) {
        try {
            Path other = Files.createDirectory(store.folder().resolve("other"));
            Store.create(other, CLOCK).close();
            return other;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static void write(Path file, byte[] bytes) {
        try {
            Files.write(file, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path file) {
        try {
            Files.delete(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void copy(Path from, Path to) {
        try {
            Files.copy(from, to, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A copy of the folder with its store. */
    public static Path copied(Path folder, Path to) throws IOException {
        Files.createDirectories(to);
        for (String name : List.of("selfeval.mv.db", "selfeval.mark", "earlier")) {
            copy(folder.resolve(name), to.resolve(name));
        }
        return to;
    }
}
