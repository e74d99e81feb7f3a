package org.selfeval.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.selfeval.store.Stores.problem;
import static org.selfeval.store.Stores.write;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.selfeval.archive.Digests;
import org.selfeval.archive.KeptFile;
import org.selfeval.archive.KeptFiles;
import org.selfeval.archive.KeptKind;
import org.selfeval.model.Evaluation;
import org.selfeval.model.Evidence;
import org.selfeval.model.Round;
import org.selfeval.model.YearBuilder;
import org.selfeval.model.tree.Edit;
import org.selfeval.problem.StoreProblem;
import org.selfeval.problem.YearProblem;
import org.selfeval.store.file.Database;
import org.selfeval.store.file.FileAccess;
import org.selfeval.store.file.StorePaths;

/** What was exported is given back as it was, or its damage is told. */
class KeptFilesTest {

    private static final Instant NOW = Instant.parse("2021-03-18T02:30:00Z");
    private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);
    /** More than two parts. */
    private static final int LARGE = 600_000;

    @TempDir
    private Path folder;

    private final Evaluation year = YearBuilder.blank().build();
    private final byte[] bytes = new byte[LARGE];

    @BeforeEach
    void create() throws Exception {
        new Random(5).nextBytes(bytes);
        try (Store store = Store.create(folder, CLOCK)) {
            write(store, year.id(), Edit.insert("新建", year.rows()));
        }
    }

    private KeptFile keep(String name, byte[] content) throws Exception {
        try (Store store = Store.open(folder, CLOCK)) {
            return store.files(year.id()).keep(KeptKind.TABLE, name, content, year);
        }
    }

    @Test
    void aFileIsGivenBackAsItWasKept() throws Exception {
        KeptFile kept = keep("自评表.xlsx", bytes);
        assertEquals(new KeptFile(2, NOW, KeptKind.TABLE, "自评表.xlsx", LARGE, Digests.of(bytes), Digests.of(year)),
                kept);
        try (Store store = Store.open(folder, CLOCK)) {
            KeptFiles files = store.files(year.id());
            assertEquals(List.of(kept), files.list());
            assertArrayEquals(bytes, files.bytes(kept));
            assertEquals(List.of(), store.files("another").list());
            store.verify();
        }
    }

    @Test
    void theLatestFileComesFirstAndEqualBytesStandOnce() throws Exception {
        keep("自评表.xlsx", bytes);
        keep("自评表.xlsx", bytes);
        keep("自评表（改）.xlsx", new byte[]{1, 2, 3});
        try (Store store = Store.open(folder, CLOCK)) {
            List<KeptFile> files = store.files(year.id()).list();
            assertEquals(List.of("自评表（改）.xlsx", "自评表.xlsx", "自评表.xlsx"),
                    files.stream().map(KeptFile::name).toList());
            assertArrayEquals(bytes, store.files(year.id()).bytes(files.getLast()));
        }
        assertEquals(2, number("SELECT COUNT(DISTINCT \"sha256\") FROM \"kept_content\""));
        assertEquals(LARGE + 3, number("SELECT SUM(LENGTH(\"bytes\")) FROM \"kept_content\""));
    }

    @Test
    void keepingIsAnEntryOfTheAuditTrailAndNoChangeOfTheYear() throws Exception {
        try (Store store = Store.open(folder, Clock.fixed(NOW.plusSeconds(60), ZoneOffset.UTC))) {
            store.files(year.id()).keep(KeptKind.TABLE, "甲.xlsx", bytes, year);
            store.files(year.id()).keep(KeptKind.TABLE, "乙.xlsx", bytes, year);
            assertEquals(3, store.lastNumber());
            assertEquals(List.of("新建", "留存文件“甲.xlsx”", "留存文件“乙.xlsx”"),
                    store.audit(year.id()).stream().map(entry -> entry.edit().label()).toList());
            assertEquals(NOW, store.list().getFirst().changed());
            assertEquals(year, store.read(year.id()));
        }
    }

    @Test
    void filesStayWhileTheirYearIsGone() throws Exception {
        KeptFile kept = keep("自评表.xlsx", bytes);
        try (Store store = Store.open(folder, CLOCK)) {
            write(store, year.id(), Edit.insert("新建", year.rows()).inverse("删除"));
            assertEquals(new YearProblem.EvaluationMissing(year.id()),
                    problem(() -> store.files(year.id()).keep(KeptKind.TABLE, "乙.xlsx", bytes, year)));
            write(store, year.id(), Edit.insert("恢复", year.rows()));
            assertEquals(List.of(kept), store.files(year.id()).list());
            store.verify();
        }
    }

    @Test
    void aStoreWithoutKeptFilesIsUpgradedAndTakesThem() throws Exception {
        Path old = Files.createDirectory(folder.resolve("old"));
        Schema first = new Schema(1, Schema.CURRENT.locations());
        try (Store store = Store.create(old, CLOCK, FileAccess.PLAIN, first)) {
            write(store, year.id(), Edit.insert("新建", year.rows()));
        }
        try (Store store = Store.open(old, CLOCK)) {
            assertEquals(year, store.read(year.id()));
            assertEquals(List.of(), store.files(year.id()).list());
            KeptFile kept = store.files(year.id()).keep(KeptKind.TABLE, "自评表.xlsx", bytes, year);
            assertArrayEquals(bytes, store.files(year.id()).bytes(kept));
            store.verify();
        }
        assertEquals(new StoreProblem.StoreNewer(old, 3, 1),
                problem(() -> Store.open(old, CLOCK, FileAccess.PLAIN, first)));
    }

    @Test
    void aStoreWithoutEvidenceIsUpgradedAndTakesIt() throws Exception {
        Path old = Files.createDirectory(folder.resolve("old"));
        Schema second = new Schema(2, Schema.CURRENT.locations());
        KeptFile kept;
        try (Store store = Store.create(old, CLOCK, FileAccess.PLAIN, second)) {
            write(store, year.id(), Edit.insert("新建", year.rows()));
            kept = store.files(year.id()).keep(KeptKind.TABLE, "自评表.xlsx", bytes, year);
        }
        YearBuilder next = YearBuilder.from(year);
        Round round = next.add(Round.TYPE, year.overview());
        Evidence evidence = next.add(Evidence.TYPE, round, Evidence.NAME, "通知.pdf", Evidence.SIZE, 3);
        try (Store store = Store.open(old, CLOCK)) {
            assertEquals(List.of(), store.rows(Evidence.TYPE));
            write(store, year.id(), Edit.insert("添加", List.of(round, evidence)));
            assertEquals(List.of(evidence), store.rows(Evidence.TYPE));
            assertArrayEquals(bytes, store.files(year.id()).bytes(kept));
            store.verify();
        }
        assertEquals(new StoreProblem.StoreNewer(old, 3, 2),
                problem(() -> Store.open(old, CLOCK, FileAccess.PLAIN, second)));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "UPDATE \"kept_file\" SET \"name\" = 'other.xlsx'",
        "UPDATE \"kept_file\" SET \"kind\" = 'NO_KIND'",
        "UPDATE \"kept_file\" SET \"year\" = 'other'",
        "UPDATE \"kept_file\" SET \"evaluation\" = 7",
        "DELETE FROM \"kept_file\"",
        "DELETE FROM \"kept_content\" WHERE \"part\" = 1",
        "UPDATE \"kept_content\" SET \"bytes\" = X'00' WHERE \"part\" = 0",
        "UPDATE \"kept_content\" SET \"part\" = 9 WHERE \"part\" = 0"})
    void damageIsTold(String damage) throws Exception {
        keep("自评表.xlsx", bytes);
        Path killed = Files.createDirectory(folder.resolve("killed"));
        // An open mark: nobody vouches for the file, so that it is read through.
        try (Store _ = Store.open(folder, CLOCK)) {
            Files.copy(new StorePaths(folder).mark(), new StorePaths(killed).mark());
        }
        Files.copy(new StorePaths(folder).database(), new StorePaths(killed).database());
        try (Database database = Database.open(FileAccess.PLAIN, new StorePaths(killed).database(),
                Database.Mode.WRITE);
                PreparedStatement statement = database.connection().prepareStatement(damage)) {
            assertEquals(true, statement.executeUpdate() > 0);
            database.connection().commit();
        }
        assertInstanceOf(StoreProblem.StoreDamaged.class, problem(() -> Store.open(killed, CLOCK)));
    }

    @Test
    void bytesThatAreNoLongerWholeAreNeitherGivenBackNorTakenForTheSame() throws Exception {
        KeptFile kept = keep("自评表.xlsx", bytes);
        try (Store store = Store.open(folder, CLOCK)) {
            KeptFile other = new KeptFile(kept.number(), NOW, kept.kind(), kept.name(), kept.size() - 1, kept.sha256(),
                    kept.year());
            assertInstanceOf(StoreProblem.StoreDamaged.class, problem(() -> store.files(year.id()).bytes(other)));
            assertArrayEquals(bytes, store.files(year.id()).bytes(kept));
        }
    }

    private long number(String query) throws SQLException {
        try (Database database = Database.open(FileAccess.PLAIN, new StorePaths(folder).database(), Database.Mode.READ);
                PreparedStatement select = database.connection().prepareStatement(query);
                ResultSet result = select.executeQuery()) {
            result.next();
            return result.getLong(1);
        }
    }
}
