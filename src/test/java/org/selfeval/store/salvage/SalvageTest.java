package org.selfeval.store.salvage;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.selfeval.cover.Cover;
import org.selfeval.cover.DataKey;
import org.selfeval.model.Evaluation;
import org.selfeval.model.RandomYears;
import org.selfeval.model.tree.Edit;
import org.selfeval.store.Store;
import org.selfeval.store.file.StorePaths;

/**
 * Reads stores that were damaged at many places. {@code -Dsalvage.cases=N} tries more places.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SalvageTest {

    private static final int CASES = Integer.getInteger("salvage.cases", 12);
    private static final Duration LONG = Duration.ofMinutes(2);
    private static final Cover COVER = Cover.of(DataKey.random());

    @TempDir
    private static Path folder;

    /** Every state a year ever had. */
    private final Map<String, Set<Evaluation>> states = new HashMap<>();
    private final Map<String, Evaluation> newest = new HashMap<>();
    private byte[] plain;
    private byte[] sealed;
    private int trials;

    @BeforeAll
    void fill() throws Exception {
        plain = fill("plain", Cover.NONE);
        sealed = fill("sealed", COVER);
    }

    private byte[] fill(String name, Cover cover) throws Exception {
        Path made = Files.createDirectory(folder.resolve(name));
        RandomYears random = new RandomYears(11);
        try (Store store = Store.create(made, cover, Clock.systemUTC())) {
            for (int year = 0; year < 4; year++) {
                Evaluation state = random.year(25);
                write(store, state, Edit.insert("导入", state.rows()));
                for (int i = 0; i < 6; i++) {
                    RandomYears.RandomEdit next = random.edit(state, store.lastRowId(state.id()), 3);
                    state = next.after();
                    write(store, state, next.edit());
                }
            }
        }
        return Files.readAllBytes(new StorePaths(made).database());
    }

    private void write(Store store, Evaluation after, Edit edit) throws Exception {
        store.write(after.id(), edit, 0).toCompletableFuture().get();
        states.computeIfAbsent(after.id(), unseen -> new HashSet<>()).add(after);
        newest.put(after.id(), after);
    }

    private List<SalvagedYear> read(byte[] damaged, Cover cover, Duration limit) throws Exception {
        Path trial = Files.createDirectory(folder.resolve("trial" + trials++));
        Path database = new StorePaths(trial).database();
        Files.write(database, damaged);
        List<SalvagedYear> years = Salvage.read(trial, cover, Files.createDirectory(trial.resolve("work")), limit);
        assertArrayEquals(damaged, Files.readAllBytes(database), "the damaged file was changed");
        years.forEach(this::check);
        return years;
    }

    /** What is called whole is a state that was; what is called a part has no row that never was. */
    private void check(SalvagedYear year) {
        Set<Evaluation> known = states.get(year.id());
        if (year.whole()) {
            assertTrue(known.contains(year.evaluation()), "a state that never was");
        } else if (year.evaluation() != null) {
            Set<Object> rows = new HashSet<>();
            known.forEach(state -> rows.addAll(state.rows()));
            long strange = year.evaluation().rows().stream().filter(row -> !rows.contains(row)).count();
            assertTrue(strange <= year.evaluation().rows().size() - year.rows(), "rows that never were");
        }
    }

    private static long whole(List<SalvagedYear> years) {
        return years.stream().filter(SalvagedYear::whole).count();
    }

    private Map<String, Evaluation> evaluations(List<SalvagedYear> years) {
        Map<String, Evaluation> found = new HashMap<>();
        years.forEach(year -> found.put(year.id(), year.evaluation()));
        return found;
    }

    @Test
    void ofAWholeFileEverythingIsRead() throws Exception {
        List<SalvagedYear> years = read(plain, Cover.NONE, LONG);
        assertEquals(newest, evaluations(years));
        assertEquals(newest.size(), whole(years));
        assertEquals(newest, evaluations(read(sealed, COVER, LONG)));
    }

    @Test
    void ofAFileCutShortTheStatesBeforeAreRead() throws Exception {
        long before = Long.MAX_VALUE;
        for (int percent : new int[]{95, 90, 70, 50, 20}) {
            long found = whole(read(Arrays.copyOf(plain, plain.length / 100 * percent), Cover.NONE, LONG));
            assertTrue(found <= before, "more of less");
            before = found;
        }
        assertTrue(whole(read(Arrays.copyOf(plain, plain.length / 10 * 9), Cover.NONE, LONG)) >= 2, "too little");
        assertTrue(whole(read(Arrays.copyOf(sealed, sealed.length / 10 * 9), COVER, LONG)) >= 2, "too little");
    }

    @Test
    void whereverBitsAreFlippedOrBlocksLostNothingIsInvented() throws Exception {
        Random random = new Random(5);
        List<Long> found = new ArrayList<>();
        for (int i = 0; i < CASES; i++) {
            byte[] damaged = plain.clone();
            int at = random.nextInt(damaged.length - 8192);
            if (i % 2 == 0) {
                damaged[at] ^= (byte) (1 << random.nextInt(8));
            } else {
                Arrays.fill(damaged, at, at + 4096, (byte) random.nextInt(256));
            }
            found.add(whole(read(damaged, Cover.NONE, LONG)));
        }
        assertTrue(found.stream().mapToLong(Long::longValue).sum() >= 2L * CASES, found.toString());
    }

    @Test
    void aLostBeginningLosesNothing() throws Exception {
        byte[] damaged = plain.clone();
        Arrays.fill(damaged, 0, 8192, (byte) 0);
        assertEquals(newest, evaluations(read(damaged, Cover.NONE, LONG)));
    }

    @Test
    void whatIsNoDatabaseHoldsNothing() throws Exception {
        assertEquals(List.of(), read(new byte[0], Cover.NONE, LONG));
        assertEquals(List.of(), read(new byte[100_000], Cover.NONE, LONG));
        byte[] noise = new byte[100_000];
        new Random(1).nextBytes(noise);
        assertEquals(List.of(), read(noise, Cover.NONE, LONG));
        assertEquals(List.of(), read(sealed, Cover.NONE, LONG), "without its key");
    }

    @Test
    void whereThereIsNoTimeTheReadingEnds() throws Exception {
        assertEquals(0, whole(read(plain, Cover.NONE, Duration.ZERO)));
    }
}
