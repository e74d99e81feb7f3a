package org.selfeval.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.selfeval.store.Stores.problem;
import static org.selfeval.store.Stores.write;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.selfeval.cover.Cover;
import org.selfeval.cover.DataKey;
import org.selfeval.model.Evaluation;
import org.selfeval.model.Overview;
import org.selfeval.model.RandomYears;
import org.selfeval.model.YearBuilder;
import org.selfeval.model.tree.Edit;
import org.selfeval.problem.StoreProblem;
import org.selfeval.store.file.FileAccess;
import org.selfeval.store.file.StorePaths;

/** An older store is brought to a later schema whole, or stays as it is. */
class MigrationTest {

    private static final Clock CLOCK = Clock.systemUTC();
    private static final String NOW = Schema.CURRENT.locations().getFirst();
    private static final Schema LATER = new Schema(4, List.of(NOW, "classpath:org/selfeval/store/later"));
    private static final Schema FAILING = new Schema(4, List.of(NOW, "classpath:org/selfeval/store/failing"));

    @TempDir
    private Path folder;

    private Evaluation random;
    private Evaluation year;
    private StorePaths paths;

    @BeforeEach
    void create() throws Exception {
        paths = new StorePaths(folder);
        YearBuilder builder = YearBuilder.blank();
        builder.set(builder.single(Overview.TYPE), Overview.DEPARTMENT, "区委巡察办",
                Overview.PHONE, "010-55550123");
        year = builder.build();
        random = new RandomYears(3).year(200);
        try (Store store = Store.create(folder, CLOCK)) {
            write(store, year.id(), Edit.insert("新建", year.rows()));
            write(store, random.id(), Edit.insert("导入", random.rows()));
        }
    }

    private Store open(Schema schema) throws Exception {
        return Store.open(folder, CLOCK, FileAccess.PLAIN, schema);
    }

    private void assertMigrated(Store store) throws Exception {
        assertEquals("区委巡察办", store.read("test").overview().unit());
        assertEquals(random.rows().size(), store.read(random.id()).rows().size());
        store.verify();
        assertEquals(3,
                write(store, "test", Edit.set("改", store.read("test").overview(), Overview.YEAR, 2021)).number());
    }

    @Test
    void anOlderStoreIsBroughtToTheLaterSchema() throws Exception {
        try (Store store = open(LATER)) {
            assertMigrated(store);
        }
        try (Store store = open(LATER)) {
            store.verify();
        }
        assertFalse(Files.exists(paths.work()));
    }

    @Test
    void anOlderStoreThatWasKilledIsVerifiedAndThenBroughtToTheLaterSchema() throws Exception {
        Path killed = Files.createDirectory(folder.resolve("killed"));
        try (Store _ = Store.open(folder, CLOCK)) {
            for (Path file : List.of(paths.database(), paths.mark())) {
                Files.copy(file, killed.resolve(file.getFileName()));
            }
        }
        try (Store store = Store.open(killed, CLOCK, FileAccess.PLAIN, LATER)) {
            assertMigrated(store);
        }
    }

    /** Schema 3 is older than passwords: what is migrated under one comes from it, or from a later one. */
    @Test
    void anEncryptedStoreIsBroughtToTheLaterSchemaEncryptedOrStaysAsItIs() throws Exception {
        Cover cover = Cover.of(DataKey.random());
        FileAccess access = FileAccess.PLAIN.under(cover);
        try (Store store = Store.open(folder, CLOCK)) {
            store.cover(cover);
        }
        byte[] before = Files.readAllBytes(paths.database());
        assertEquals(new StoreProblem.StoreNotUpgraded(folder),
                problem(() -> Store.open(folder, CLOCK, access, FAILING)));
        assertArrayEquals(before, Files.readAllBytes(paths.database()));
        assertFalse(Files.exists(paths.work()));
        Path killed = Files.createDirectory(folder.resolve("killed"));
        try (Store _ = Store.open(folder, cover, CLOCK)) {
            for (Path file : List.of(paths.database(), paths.mark())) {
                Files.copy(file, killed.resolve(file.getFileName()));
            }
        }
        for (Path where : List.of(folder, killed)) {
            try (Store store = Store.open(where, CLOCK, access, LATER)) {
                assertMigrated(store);
            }
            assertTrue(FileAccess.isEncrypted(new StorePaths(where).database()));
            assertFalse(Files.exists(new StorePaths(where).work()));
        }
    }

    @Test
    void aMigrationThatFailsHalfWayLeavesTheOldStoreAsItWas() throws Exception {
        byte[] before = Files.readAllBytes(paths.database());
        assertEquals(new StoreProblem.StoreNotUpgraded(folder), problem(() -> open(FAILING)));
        assertFalse(Files.exists(paths.work()));
        assertArrayEquals(before, Files.readAllBytes(paths.database()));
        try (Store store = open(Schema.CURRENT)) {
            assertEquals(year, store.read("test"));
            assertEquals(random, store.read(random.id()));
        }
        try (Store store = open(LATER)) {
            assertMigrated(store);
        }
    }

    @Test
    void aKillAtAnyStepOfAMigrationLeavesAStoreThatOpens() throws Exception {
        byte[] old = Files.readAllBytes(paths.database());
        byte[] sealed = Files.readAllBytes(paths.mark());
        open(LATER).close();
        byte[] migrated = Files.readAllBytes(paths.database());
        byte[] marked = Files.readAllBytes(paths.mark());

        // Killed after the mark was opened and while the copy was in the making.
        Files.write(paths.database(), old);
        Files.write(paths.mark(), sealed);
        open(Schema.CURRENT).close();
        Files.write(paths.work(), new byte[5000]);
        try (Store store = open(LATER)) {
            assertMigrated(store);
        }

        // Killed after the move and before the mark knew of it: the mark is open and of the older schema.
        Files.write(paths.database(), old);
        Files.write(paths.mark(), sealed);
        Path killed = Files.createDirectory(folder.resolve("killed"));
        try (Store _ = open(Schema.CURRENT)) {
            Files.copy(paths.mark(), killed.resolve(paths.mark().getFileName()));
        }
        Files.write(new StorePaths(killed).database(), migrated);
        try (Store store = Store.open(killed, CLOCK, FileAccess.PLAIN, LATER)) {
            assertMigrated(store);
        }
        Files.write(paths.mark(), marked);
    }

    @Test
    void aStoreOfANewerVersionIsLeftAlone() throws Exception {
        open(LATER).close();
        byte[] before = Files.readAllBytes(paths.database());
        assertEquals(new StoreProblem.StoreNewer(folder, 4, 3), problem(() -> open(Schema.CURRENT)));
        assertArrayEquals(before, Files.readAllBytes(paths.database()));
    }

    @Test
    void aDamagedOlderStoreIsNotMigrated() throws Exception {
        Path killed = Files.createDirectory(folder.resolve("killed"));
        try (Store _ = Store.open(folder, CLOCK)) {
            Files.copy(paths.mark(), killed.resolve(paths.mark().getFileName()));
        }
        byte[] damaged = Files.readAllBytes(paths.database());
        byte[] text = "010-55550123".getBytes(StandardCharsets.US_ASCII);
        for (int at = 0; at + text.length <= damaged.length; at++) {
            if (Arrays.equals(damaged, at, at + text.length, text, 0, text.length)) {
                damaged[at]++;
            }
        }
        Files.write(new StorePaths(killed).database(), damaged);
        assertInstanceOf(StoreProblem.StoreDamaged.class,
                problem(() -> Store.open(killed, CLOCK, FileAccess.PLAIN, LATER)));
        assertArrayEquals(damaged, Files.readAllBytes(new StorePaths(killed).database()));
    }
}
