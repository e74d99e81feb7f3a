package org.selfeval.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.selfeval.store.Stores.problem;
import static org.selfeval.store.Stores.write;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.selfeval.model.Evaluation;
import org.selfeval.model.RandomYears;
import org.selfeval.model.tree.Edit;
import org.selfeval.problem.FolderProblem;
import org.selfeval.problem.StoreProblem;
import org.selfeval.problem.WriteFailure;
import org.selfeval.session.Receipt;

/** What is acknowledged is on the disk, and what fails is not in the store. */
class DurabilityTest {

    @TempDir
    private Path folder;

    private final RandomYears random = new RandomYears(42);
    private Store store;
    private Evaluation year;

    @BeforeEach
    void create() throws Exception {
        TestDisk.heal();
        store = Store.create(folder, Clock.systemUTC(), TestDisk.ACCESS, Schema.CURRENT);
        year = random.year(40);
        write(store, year.id(), Edit.insert("导入", year.rows()));
    }

    @AfterEach
    void close() throws Exception {
        TestDisk.heal();
        store.close();
    }

    private RandomYears.RandomEdit next(int most) throws Exception {
        return random.edit(year, store.lastRowId(year.id()), most);
    }

    @Test
    void everyAcknowledgedEditHasBeenForcedToTheDisk() throws Exception {
        for (int i = 0; i < 100; i++) {
            RandomYears.RandomEdit next = next(5);
            int before = TestDisk.FORCES.get();
            int[] atAcknowledgement = new int[1];
            store.write(year.id(), next.edit(), 0)
                .thenRun(() -> atAcknowledgement[0] = TestDisk.FORCES.get())
                .toCompletableFuture()
                .get();
            assertTrue(atAcknowledgement[0] > before, "edit " + i + " was acknowledged and not forced");
            year = next.after();
        }
    }

    @Test
    void onAFullDiskAnEditFailsWholeAndGoesInWhenThereIsRoomAgain() throws Exception {
        int failed = 0;
        for (int i = 0; i < 40; i++) {
            RandomYears.RandomEdit next = next(i % 4 == 0 ? 200 : 3);
            TestDisk.ROOM.set(i * 500L);
            CompletableFuture<Receipt> writing = store.write(year.id(), next.edit(), 0).toCompletableFuture();
            if (writing.handle((receipt, failure) -> failure != null).get()) {
                failed++;
                assertEquals(new StoreProblem.EditNotSaved(folder, WriteFailure.DISK_FULL), problem(writing::get));
                TestDisk.heal();
                assertEquals(year, store.read(year.id()));
                assertEquals(i + 2, write(store, year.id(), next.edit()).number());
            }
            TestDisk.heal();
            year = next.after();
            assertEquals(year, store.read(year.id()));
        }
        assertTrue(failed >= 10, "failed only " + failed);
        store.verify();
        store.close();
        store = Store.open(folder, Clock.systemUTC());
        assertEquals(year, store.read(year.id()));
        assertEquals(41, store.audit(year.id()).size());
        store.verify();
    }

    @Test
    void anEditThatCannotBeForcedIsTakenOutAgain() throws Exception {
        for (int good = 0; good < 3; good++) {
            RandomYears.RandomEdit next = next(5);
            TestDisk.GOOD_FORCES.set(good);
            CompletableFuture<Receipt> writing = store.write(year.id(), next.edit(), 0).toCompletableFuture();
            boolean acknowledged = writing.handle((receipt, failure) -> failure == null).get();
            if (!acknowledged) {
                assertEquals(new StoreProblem.EditNotSaved(folder, WriteFailure.FILE_ERROR), problem(writing::get));
            } else {
                year = next.after();
            }
            TestDisk.heal();
            assertEquals(year, store.read(year.id()));
            store.verify();
        }
    }

    @Test
    void onAFullDiskNoStoreIsMadeAndNothingIsLeftOfIt() throws Exception {
        Path full = Files.createDirectory(folder.resolve("full"));
        for (long room = 0; room < 60_000; room += 6_000) {
            TestDisk.ROOM.set(room);
            assertEquals(new StoreProblem.StoreNotCreated(full, WriteFailure.DISK_FULL),
                    problem(() -> Store.create(full, Clock.systemUTC(), TestDisk.ACCESS, Schema.CURRENT)));
            assertFalse(Store.exists(full));
            assertEquals(0, full.toFile().list().length);
        }
        TestDisk.heal();
        Store.create(full, Clock.systemUTC(), TestDisk.ACCESS, Schema.CURRENT).close();
    }

    @Test
    void whatWasHandedOverBehindAnEditThatFailsFailsWithIt() throws Exception {
        RandomYears.RandomEdit first = next(5);
        Evaluation before = year;
        year = first.after();
        RandomYears.RandomEdit second = next(5);
        store.close();
        StoppingClock clock = new StoppingClock(Instant.EPOCH);
        store = Store.open(folder, clock, TestDisk.ACCESS, Schema.CURRENT);
        TestDisk.ROOM.set(0);
        CompletableFuture<Receipt> one = store.write(before.id(), first.edit(), 0).toCompletableFuture();
        CompletableFuture<Receipt> other = store.write(before.id(), second.edit(), 0).toCompletableFuture();
        clock.letGo();
        problem(one::get);
        TestDisk.heal();
        problem(other::get);
        assertEquals(before, store.read(before.id()));
        for (RandomYears.RandomEdit again : List.of(first, second)) {
            write(store, before.id(), again.edit());
        }
        assertEquals(second.after(), store.read(before.id()));
    }

    /** The system goes on writing to a folder that was moved, as to one on a stick that was pulled out. */
    @Test
    void whereTheFolderIsGoneNothingIsAcknowledgedAndItGoesInWhenTheFolderIsBack() throws Exception {
        store.close();
        Path data = Files.createDirectory(folder.resolve("data"));
        store = Store.create(data, Clock.systemUTC());
        write(store, year.id(), Edit.insert("导入", year.rows()));
        Path away = Files.move(data, folder.resolve("away"));
        RandomYears.RandomEdit next = next(5);
        for (int i = 0; i < 3; i++) {
            assertEquals(new StoreProblem.EditNotSaved(data, WriteFailure.FOLDER_GONE),
                    problem(() -> write(store, year.id(), next.edit())));
            assertEquals(new FolderProblem.FolderNotWritable(data), problem(() -> store.read(year.id())));
        }
        Files.move(away, data);
        assertEquals(year, store.read(year.id()));
        assertEquals(2, write(store, year.id(), next.edit()).number());
        store.close();
        store = Store.open(data, Clock.systemUTC());
        assertEquals(next.after(), store.read(year.id()));
        store.verify();
    }

    @Test
    void onADiskThatHasBecomeReadOnlyAnEditFailsWithThatReasonAndGoesInLater() throws Exception {
        RandomYears.RandomEdit next = next(5);
        TestDisk.READ_ONLY.set(true);
        for (int i = 0; i < 3; i++) {
            assertEquals(new StoreProblem.EditNotSaved(folder, WriteFailure.READ_ONLY),
                    problem(() -> write(store, year.id(), next.edit())));
        }
        TestDisk.heal();
        assertEquals(2, write(store, year.id(), next.edit()).number());
        assertEquals(next.after(), store.read(year.id()));
    }

    @Test
    void anEditDuringWhichMemoryRunsOutIsNotInTheStoreAndCanBeWrittenAgain() throws Exception {
        for (int good = 0; good < 4; good++) {
            RandomYears.RandomEdit next = next(50);
            TestDisk.GOOD_WRITES.set(good);
            boolean failed = store.write(year.id(), next.edit(), 0)
                .toCompletableFuture()
                .handle((receipt, failure) -> failure != null)
                .get();
            TestDisk.heal();
            assertEquals(failed ? year : next.after(), store.read(year.id()), "after " + good + " writes");
            if (failed) {
                write(store, year.id(), next.edit());
            }
            year = next.after();
            store.verify();
        }
    }
}
