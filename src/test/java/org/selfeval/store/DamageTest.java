package org.selfeval.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;
import static org.selfeval.store.Stores.problem;
import static org.selfeval.store.Stores.write;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;
import org.selfeval.cover.Cover;
import org.selfeval.model.Evaluation;
import org.selfeval.model.LargeYear;
import org.selfeval.model.RandomYears;
import org.selfeval.model.tree.Edit;
import org.selfeval.problem.ProblemException;
import org.selfeval.problem.StoreProblem;
import org.selfeval.store.file.StorePaths;

/**
 * Damages a store in every way at many places. Each time the damage is told and the file left as it is, or everything
 * in the store is as it was. {@code -Ddamage.cases=N} tries more places.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@ParameterizedClass
@MethodSource("org.selfeval.store.Stores#covers")
class DamageTest {

    private static final Clock CLOCK = Clock.systemUTC();
    private static final int CASES = Integer.getInteger("damage.cases", 120);

    @Parameter
    private Cover cover;

    @TempDir
    private static Path folder;

    private final List<Content> contents = new ArrayList<>();
    private long lastNumber;
    private Path closed;
    private Path killed;

    /** Everything a store holds of one evaluation. */
    private record Content(Evaluation evaluation, List<AuditEntry> audit) {}

    /** What became of the tries. */
    private static final class Count {
        private int reported;
        private int identical;

        @Override
        public String toString() {
            return (reported + identical) + " damaged files: " + reported + " reported, " + identical
                    + " opened with identical content";
        }
    }

    /** Two stores of equal content: one that was closed, one left as a kill leaves it. */
    @BeforeParameterizedClassInvocation
    void fill() throws Exception {
        folder = Files.createTempDirectory(folder, "under");
        contents.clear();
        Path open = Files.createDirectory(folder.resolve("open"));
        try (Store store = Store.create(open, cover, CLOCK)) {
            Evaluation large = LargeYear.make(4, 60, 2_000);
            write(store, large.id(), Edit.insert("导入", large.rows()));
            RandomYears random = new RandomYears(7);
            for (int year = 0; year < 3; year++) {
                Evaluation state = random.year(20);
                write(store, state.id(), Edit.insert("导入", state.rows()));
                for (int i = 0; i < 10; i++) {
                    RandomYears.RandomEdit next = random.edit(state, store.lastRowId(state.id()), 3);
                    write(store, state.id(), next.edit());
                    state = next.after();
                }
            }
            contents.addAll(contents(store));
            lastNumber = store.lastNumber();
            killed = copy(open, "killed");
        }
        closed = copy(open, "closed");
    }

    private static List<Content> contents(Store store) throws ProblemException {
        List<Content> contents = new ArrayList<>();
        for (EvaluationLine line : store.list()) {
            contents.add(new Content(store.read(line.id()), store.audit(line.id())));
        }
        return contents;
    }

    private Path copy(Path from, String name) throws IOException {
        Path to = Files.createDirectories(folder.resolve(name));
        for (Path file : List.of(new StorePaths(from).database(), new StorePaths(from).mark())) {
            Path target = to.resolve(file.getFileName());
            if (Files.exists(file)) {
                Files.copy(file, target, StandardCopyOption.REPLACE_EXISTING);
            } else {
                Files.deleteIfExists(target);
            }
        }
        return to;
    }

    @Test
    void whatIsNotDamagedOpens() throws Exception {
        for (Path whole : List.of(closed, killed)) {
            Path trial = copy(whole, "trial");
            try (Store store = Store.open(trial, cover, CLOCK)) {
                assertEquals(contents, contents(store));
            }
        }
    }

    @Test
    void flippedBitsInAStoreThatWasClosed() throws Exception {
        Count count = flips(closed, 1, CASES);
        System.out.println("bits flipped, closed: " + count);
        assertEquals(CASES, count.reported);
    }

    @Test
    void flippedBitsInAStoreThatWasKilled() throws Exception {
        Count count = flips(killed, 2, CASES);
        System.out.println("bits flipped, killed: " + count);
        assertTrue(count.reported > 0);
    }

    private Count flips(Path whole, long seed, int cases) throws Exception {
        Random random = new Random(seed);
        byte[] bytes = Files.readAllBytes(new StorePaths(whole).database());
        Count count = new Count();
        for (int i = 0; i < cases; i++) {
            byte[] damaged = bytes.clone();
            int at = random.nextInt(damaged.length);
            for (int more = random.nextInt(3); more >= 0; more--) {
                damaged[Math.min(at + random.nextInt(16), damaged.length - 1)] ^= (byte) (1 << random.nextInt(8));
            }
            if (!Arrays.equals(bytes, damaged)) {
                look(whole, damaged, count, "bit at " + at);
            } else {
                i--;
            }
        }
        return count;
    }

    @Test
    void truncatedStores() throws Exception {
        for (Path whole : List.of(closed, killed)) {
            Count count = truncations(whole, CASES / 2);
            System.out.println("truncated, " + whole.getFileName() + ": " + count);
            assertTrue(count.reported > 0);
        }
    }

    private Count truncations(Path whole, int cases) throws Exception {
        Random random = new Random(4);
        byte[] bytes = Files.readAllBytes(new StorePaths(whole).database());
        Count count = new Count();
        look(whole, new byte[0], count, "emptied");
        for (int i = 0; i < cases; i++) {
            int length = switch (i % 3) {
                case 0 -> 4096 * random.nextInt(bytes.length / 4096);
                case 1 -> bytes.length - 1 - random.nextInt(20_000);
                default -> random.nextInt(bytes.length);
            };
            look(whole, Arrays.copyOf(bytes, length), count, "cut to " + length);
        }
        return count;
    }

    @Test
    void overwrittenStretches() throws Exception {
        byte[] bytes = Files.readAllBytes(new StorePaths(killed).database());
        Random random = new Random(5);
        Count count = new Count();
        for (int i = 0; i < CASES / 3; i++) {
            byte[] damaged = bytes.clone();
            int from = 4096 * random.nextInt(bytes.length / 4096);
            Arrays.fill(damaged, from, Math.min(bytes.length, from + 4096), (byte) 0);
            if (!Arrays.equals(bytes, damaged)) {
                look(killed, damaged, count, "zeros from " + from);
            }
        }
        System.out.println("blocks of zeros, killed: " + count);
        assertTrue(count.reported > 0);
    }

    private void look(Path whole, byte[] damaged, Count count, String what) throws Exception {
        Path trial = copy(whole, "trial");
        Path file = new StorePaths(trial).database();
        Files.write(file, damaged);
        try (Store store = Store.open(trial, cover, CLOCK)) {
            List<Content> found = contents(store);
            if (found.equals(contents) && store.lastNumber() == lastNumber) {
                count.identical++;
            } else {
                fail(what + ": opened without a word, and the content is another");
            }
        } catch (ProblemException e) {
            assertInstanceOf(StoreProblem.StoreDamaged.class, e.problem(), what);
            assertArrayEquals(damaged, Files.readAllBytes(file), what + ": the damaged file was changed");
            try (Stream<Path> files = Files.list(trial)) {
                assertTrue(files.allMatch(one -> one.equals(file) || one.equals(new StorePaths(trial).mark())), what);
            }
            count.reported++;
        }
    }

    @Test
    void aStoreThatIsGoneIsMissedAndNotMadeAnew() throws Exception {
        for (Path whole : List.of(closed, killed)) {
            Path trial = copy(whole, "trial");
            Files.delete(new StorePaths(trial).database());
            assertTrue(Store.exists(trial));
            assertInstanceOf(StoreProblem.StoreDamaged.class, problem(() -> Store.open(trial, cover, CLOCK)));
            assertInstanceOf(StoreProblem.StoreExists.class, problem(() -> Store.create(trial, cover, CLOCK)));
        }
    }

    @Test
    void withoutAMarkThatCanBeReadNoDatabaseIsTakenForWhatWasWritten() throws Exception {
        for (byte[] mark : new byte[][]{null, {}, new byte[256], new byte[70]}) {
            for (Path whole : List.of(closed, killed)) {
                for (boolean truncated : new boolean[]{false, true}) {
                    Path trial = copy(whole, "trial");
                    StorePaths paths = new StorePaths(trial);
                    Files.delete(paths.mark());
                    if (mark != null) {
                        Files.write(paths.mark(), mark);
                    }
                    byte[] database = Files.readAllBytes(paths.database());
                    database = truncated ? Arrays.copyOf(database, 24 * 4096) : database;
                    Files.write(paths.database(), database);
                    StoreProblem.StoreDamaged found = assertInstanceOf(StoreProblem.StoreDamaged.class,
                            problem(() -> Store.open(trial, cover, CLOCK)));
                    assertEquals("damage.noMark", found.found().getFirst().key());
                    assertArrayEquals(database, Files.readAllBytes(paths.database()));
                    assertEquals(mark != null, Files.exists(paths.mark()));
                    assertInstanceOf(StoreProblem.StoreExists.class, problem(() -> Store.create(trial, cover, CLOCK)));
                }
            }
        }
    }

    @Test
    void aCreationThatWasCutOffBeforeTheDatabaseWasInItsPlaceIsBegunAgain() throws Exception {
        Path begun = Files.createDirectory(folder.resolve("begun"));
        StorePaths paths = new StorePaths(begun);
        Store.create(begun, cover, CLOCK).close();
        Files.move(paths.database(), paths.work());
        Files.write(begun.resolve("selfeval-work.mark"), new byte[70]);
        assertFalse(Store.exists(begun));
        assertInstanceOf(StoreProblem.StoreMissing.class, problem(() -> Store.open(begun, cover, CLOCK)));
        try (Store store = Store.create(begun, cover, CLOCK); Stream<Path> files = Files.list(begun)) {
            assertEquals(0, store.lastNumber());
            assertEquals(2, files.count());
        }
    }

    @Test
    void linksThatLeadNowhereCountAsAStore() throws Exception {
        for (String name : List.of("selfeval.mv.db", "selfeval.mark")) {
            Path linked = Files.createDirectory(folder.resolve("linked " + name));
            Files.createSymbolicLink(linked.resolve(name), folder.resolve("unplugged"));
            assertTrue(Store.exists(linked));
            assertInstanceOf(StoreProblem.StoreExists.class, problem(() -> Store.create(linked, cover, CLOCK)));
            assertInstanceOf(StoreProblem.StoreDamaged.class, problem(() -> Store.open(linked, cover, CLOCK)));
        }
    }

    @Test
    void aDamagedFileIsNotKeptOpenSoThatTheWholeOneOpensInTheSameProcess() throws Exception {
        byte[] bytes = Files.readAllBytes(new StorePaths(killed).database());
        Path trial = copy(killed, "again");
        Random random = new Random(6);
        int before = TestDisk.OPEN.get();
        for (int i = 0; i < 60; i++) {
            byte[] damaged = i % 3 == 0 ? Arrays.copyOf(bytes, random.nextInt(bytes.length)) : bytes.clone();
            for (int at = 0; i % 3 == 1 && at < 8192; at++) {
                damaged[at] ^= random.nextInt(50) == 0 ? (byte) random.nextInt(256) : 0;
            }
            for (int at = random.nextInt(4096); i % 3 == 2 && at < bytes.length; at += 4096 + i) {
                damaged[at] ^= 0x55;
            }
            Files.write(new StorePaths(trial).database(), damaged);
            try (Store store = Store.open(trial, CLOCK, TestDisk.ACCESS.under(cover), Schema.CURRENT)) {
                assertEquals(lastNumber, store.lastNumber());
            } catch (ProblemException e) {
                assertInstanceOf(StoreProblem.StoreDamaged.class, e.problem());
            }
            assertEquals(before, TestDisk.OPEN.get(), "left open by try " + i);
            copy(killed, "again");
        }
        Files.write(new StorePaths(trial).database(), bytes);
        try (Store store = Store.open(trial, cover, CLOCK)) {
            assertEquals(contents, contents(store));
        }
    }

    @Test
    void aMarkWithOneBrokenSlotStillTellsAStoreThatIsBehind() throws Exception {
        Path earlier = copy(killed, "earlier");
        byte[] before = Files.readAllBytes(new StorePaths(earlier).database());
        try (Store store = Store.open(earlier, cover, CLOCK)) {
            Evaluation any = contents.getLast().evaluation();
            write(store, any.id(), new RandomYears(9).edit(any, store.lastRowId(any.id()), 3).edit());
            copy(earlier, "trial");
        }
        Path trial = folder.resolve("trial");
        Files.write(new StorePaths(trial).database(), before);
        assertInstanceOf(StoreProblem.StoreDamaged.class, problem(() -> Store.open(trial, cover, CLOCK)));
    }

    @Test
    void aMarkOfAnotherStoreIsSeen() throws Exception {
        Path other = Files.createDirectories(folder.resolve("other"));
        Store.create(other, cover, CLOCK).close();
        Path trial = copy(closed, "trial");
        Files.copy(new StorePaths(other).mark(), new StorePaths(trial).mark(), StandardCopyOption.REPLACE_EXISTING);
        assertInstanceOf(StoreProblem.StoreDamaged.class, problem(() -> Store.open(trial, cover, CLOCK)));
        try (Store _ = Store.open(other, cover, CLOCK)) {
            Files.copy(new StorePaths(other).mark(), new StorePaths(trial).mark(), StandardCopyOption.REPLACE_EXISTING);
        }
        StoreProblem.StoreDamaged found = assertInstanceOf(StoreProblem.StoreDamaged.class,
                problem(() -> Store.open(trial, cover, CLOCK)));
        assertEquals("damage.foreignMark", found.found().getFirst().key());
    }
}
