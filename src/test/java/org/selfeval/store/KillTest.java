package org.selfeval.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.selfeval.store.Stores.write;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.selfeval.archive.Digests;
import org.selfeval.archive.KeptFile;
import org.selfeval.archive.KeptKind;
import org.selfeval.model.Evaluation;
import org.selfeval.model.Overview;
import org.selfeval.model.RandomYears;
import org.selfeval.model.YearBuilder;
import org.selfeval.model.kind.EvaluationState;
import org.selfeval.model.tree.Edit;
import org.selfeval.session.Session;
import org.selfeval.store.file.FileAccess;
import org.selfeval.store.file.StorePaths;

/**
 * A kill at every step of what takes several: before each write to the disk below the database the folder is copied, which
 * is what a kill at that moment leaves, and each copy is opened as the next start does.
 */
class KillTest {

    private static final Clock CLOCK = Clock.systemUTC();
    private static final String NOW = Schema.CURRENT.locations().getFirst();
    private static final Schema LATER = new Schema(Schema.CURRENT.version() + 1,
            List.of(NOW, "classpath:org/selfeval/store/later"));

    @TempDir
    private Path folder;

    @TempDir
    private Path killed;

    private final List<Path> copies = new ArrayList<>();

    @BeforeEach
    @AfterEach
    void stopWatching() {
        RecordingDisk.before = () -> {};
    }

    private void watch() {
        RecordingDisk.before = () -> {
            Path copy = Files.createDirectory(killed.resolve(String.valueOf(copies.size())));
            for (String name : folder.toFile().list()) {
                Files.copy(folder.resolve(name), copy.resolve(name));
            }
            copies.add(copy);
        };
    }

    @Test
    void aKillAtAnyStepOfAMigrationLeavesTheOldStoreOrTheNewOneAndNothingBeside() throws Exception {
        Evaluation year = new RandomYears(3).year(60);
        try (Store store = Store.create(folder, CLOCK)) {
            write(store, year.id(), Edit.insert("导入", year.rows()));
        }
        watch();
        Store.open(folder, CLOCK, RecordingDisk.ACCESS, LATER).close();
        stopWatching();
        TreeSet<String> found = new TreeSet<>();
        for (Path copy : copies) {
            StorePaths paths = new StorePaths(copy);
            found.add(Files.exists(paths.work()) ? "copy in the making" : "no copy");
            try (Store store = Store.open(copy, CLOCK, FileAccess.PLAIN, LATER)) {
                store.verify();
                assertEquals(year.rows().size(), store.read(year.id()).rows().size());
                assertEquals(2, write(store, year.id(),
                        Edit.set("改", store.read(year.id()).overview(), Overview.LEAD, "后来"))
                    .number());
            }
            assertFalse(Files.exists(paths.work()) || Files.exists(paths.markWork()), copy::toString);
        }
        System.out.println("migration killed: " + copies.size() + " times");
        assertEquals(List.of("copy in the making", "no copy"), List.copyOf(found));
    }

    @Test
    void aKillAtAnyStepOfArchivingLeavesTheYearInOneStateAndItsFilesWhole() throws Exception {
        Evaluation year = YearBuilder.blank().build();
        byte[] table = new byte[300_000];
        new Random(1).nextBytes(table);
        try (Store store = Store.create(folder, CLOCK)) {
            write(store, year.id(), Edit.insert("新建", year.rows()));
        }
        List<Integer> acknowledged = new ArrayList<>();
        Evaluation archived;
        try (Store store = Store.open(folder, CLOCK, RecordingDisk.ACCESS, Schema.CURRENT)) {
            Session session = new Session(store.read(year.id()), store.lastRowId(year.id()), store, Runnable::run,
                    defect -> {
                        throw new AssertionError(defect);
                    });
            watch();
            session.finish(null);
            store.lastNumber();
            acknowledged.add(copies.size());
            store.files(year.id()).keep(KeptKind.TABLE, "自评表.xlsx", table, session.evaluation());
            acknowledged.add(copies.size());
            session.archive();
            store.lastNumber();
            acknowledged.add(copies.size());
            archived = session.evaluation();
        }
        stopWatching();
        for (int i = 0; i < copies.size(); i++) {
            int at = i;
            long done = acknowledged.stream().filter(copied -> copied <= at).count();
            try (Store store = Store.open(copies.get(i), CLOCK)) {
                store.verify();
                long number = store.lastNumber();
                assertTrue(number >= 1 + done, "at " + i + ": " + number);
                Evaluation found = store.read(year.id());
                assertEquals(number == 1
                        ? EvaluationState.DRAFTING
                        : number < 4 ? EvaluationState.FINAL : EvaluationState.ARCHIVED, state(found, year));
                List<KeptFile> files = store.files(year.id()).list();
                assertEquals(number < 3 ? 0 : 1, files.size());
                for (KeptFile file : files) {
                    assertArrayEquals(table, store.files(year.id()).bytes(file));
                    assertEquals(Digests.of(table), file.sha256());
                }
                if (number == 4) {
                    assertEquals(archived, found);
                }
            }
        }
        System.out.println("archiving killed: " + copies.size() + " times");
        assertTrue(acknowledged.getFirst() > 0 && acknowledged.getLast() > acknowledged.get(1));
    }

    private static EvaluationState state(Evaluation found, Evaluation before) {
        EvaluationState state = found.overview().state();
        return state == null || found.equals(before) ? EvaluationState.DRAFTING : state;
    }
}
