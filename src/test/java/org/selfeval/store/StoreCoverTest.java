package org.selfeval.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.selfeval.store.Stores.problem;
import static org.selfeval.store.Stores.write;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.selfeval.cover.Cover;
import org.selfeval.cover.DataKey;
import org.selfeval.model.Evaluation;
import org.selfeval.model.Overview;
import org.selfeval.model.RandomYears;
import org.selfeval.model.tree.Edit;
import org.selfeval.problem.KeyProblem;
import org.selfeval.problem.WriteFailure;
import org.selfeval.store.file.FileAccess;
import org.selfeval.store.file.StorePaths;

class StoreCoverTest {

    private static final Clock CLOCK = Clock.systemUTC();
    private static final Cover KEY = Cover.of(DataKey.random());
    private static final String MARKER = "MARKER in the store";

    @TempDir
    private Path folder;

    private Evaluation year = new RandomYears(1).year(30);

    @AfterEach
    void heal() {
        TestDisk.heal();
    }

    @Test
    void anOpenStoreIsEncryptedAndMadePlainAgainAndLosesNothing() throws Exception {
        try (Store store = filled()) {
            assertTrue(marked());
            store.cover(KEY);
            assertTrue(encrypted());
            assertFalse(marked());
            goOn(store);
            store.cover(KEY);
            store.cover(Cover.NONE);
            assertFalse(encrypted());
            goOn(store);
            store.cover(KEY);
            goOn(store);
        }
        look(KEY);
    }

    private Store filled() throws Exception {
        Store store = Store.create(folder, CLOCK);
        year = year.apply(Edit.set("改", year.overview(), Overview.GOAL_EXPECTED, MARKER));
        write(store, year.id(), Edit.insert("导入", year.rows()));
        return store;
    }

    private boolean encrypted() throws Exception {
        return FileAccess.isEncrypted(new StorePaths(folder).database());
    }

    private boolean marked() throws Exception {
        return new String(Files.readAllBytes(new StorePaths(folder).database()), StandardCharsets.ISO_8859_1)
            .contains(MARKER);
    }

    private void goOn(Store store) throws Exception {
        assertEquals(year, store.read(year.id()));
        Edit edit = Edit.set("改", year.overview(), Overview.GOAL_ACTUAL, "第" + store.lastNumber() + "次");
        write(store, year.id(), edit);
        year = year.apply(edit);
    }

    private void look(Cover cover) throws Exception {
        try (Store store = Store.open(folder, cover, CLOCK)) {
            store.verify();
            assertEquals(year, store.read(year.id()));
        }
    }

    @Test
    void withoutTheKeyAnEncryptedStoreDoesNotOpenAndIsLeftAsItIs() throws Exception {
        try (Store store = filled()) {
            store.cover(KEY);
        }
        byte[] before = Files.readAllBytes(new StorePaths(folder).database());
        byte[] mark = Files.readAllBytes(new StorePaths(folder).mark());
        assertEquals(new KeyProblem.PasswordNeeded(folder), problem(() -> Store.open(folder, CLOCK)));
        assertEquals(new KeyProblem.KeyForeign(folder),
                problem(() -> Store.open(folder, Cover.of(DataKey.random()), CLOCK)));
        assertArrayEquals(before, Files.readAllBytes(new StorePaths(folder).database()));
        assertArrayEquals(mark, Files.readAllBytes(new StorePaths(folder).mark()));
        look(KEY);
    }

    @Test
    void underAKeyAPlainStoreOpensPlainly() throws Exception {
        filled().close();
        look(KEY);
        assertFalse(encrypted());
    }

    @Test
    void aStoreIsMadeEncrypted() throws Exception {
        try (Store store = Store.create(folder, KEY, CLOCK)) {
            assertTrue(encrypted());
            write(store, year.id(), Edit.insert("导入", year.rows()));
        }
        look(KEY);
    }

    @Test
    void whereItFailsTheStoreIsAsItWasAndStaysOpen() throws Exception {
        filled().close();
        try (Store store = Store.open(folder, CLOCK, TestDisk.ACCESS, Schema.CURRENT)) {
            for (long room = 0; room < Files.size(new StorePaths(folder).database()); room += 50_000) {
                TestDisk.ROOM.set(room);
                assertEquals(new KeyProblem.CoverNotChanged(folder, WriteFailure.DISK_FULL),
                        problem(() -> store.cover(KEY)));
                TestDisk.heal();
                assertFalse(encrypted());
                goOn(store);
                assertEquals(List.of("selfeval.mark", "selfeval.mv.db"), names());
            }
            store.cover(KEY);
            goOn(store);
        }
        look(KEY);
    }

    private List<String> names() throws Exception {
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
