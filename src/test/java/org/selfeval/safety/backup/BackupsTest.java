package org.selfeval.safety.backup;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.selfeval.archive.Digests;
import org.selfeval.archive.KeptFile;
import org.selfeval.archive.KeptKind;
import org.selfeval.cover.Cover;
import org.selfeval.cover.DataKey;
import org.selfeval.exchange.Example;
import org.selfeval.exchange.PackedYear;
import org.selfeval.pool.Content;
import org.selfeval.problem.BackupProblem;
import org.selfeval.problem.PackageProblem;
import org.selfeval.problem.Problem;
import org.selfeval.problem.ProblemException;

class BackupsTest {

    private static final Instant AT = Instant.parse("2021-03-18T02:30:00.123Z");
    private static final byte[] TABLE = "自评表".getBytes(StandardCharsets.UTF_8);

    @TempDir
    private Path data;

    private final PackedYear year = PackedYear.of(Example.year2020(), List.of(new KeptFile(7, AT, KeptKind.TABLE,
            "自评表.xlsx", TABLE.length, Digests.of(TABLE), Digests.of(Example.year2020()))), List.of());

    private Backups backups(Cover cover) {
        return new Backups(Backups.folder(data), cover);
    }

    private Backup write(Backups backups) throws ProblemException {
        return write(backups, AT);
    }

    private Backup write(Backups backups, Instant at) throws ProblemException {
        return backups.write(year, content -> new ByteArrayInputStream(TABLE), at, data.resolve("selfeval.key"));
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.walk(data)) {
            return files.filter(Files::isRegularFile).map(file -> data.relativize(file).toString()).sorted().toList();
        }
    }

    @Test
    void aBackupIsReadAsItWasWrittenWithoutAStore() throws Exception {
        Backup written = write(backups(Cover.NONE));
        Backups again = backups(Cover.NONE);
        assertEquals(List.of(written), again.list());
        assertEquals(AT, again.list().getFirst().at());
        assertEquals(year, again.read(written));
        assertEquals(2020, again.heading(written).year().orElseThrow());
        assertArrayEquals(TABLE, again.open(year.contents().getFirst()).readAllBytes());
    }

    @Test
    void namesTellNothingOfTheData() throws Exception {
        write(backups(Cover.NONE));
        assertEquals(List.of("backups/00000000-0000-4000-8000-000000002020-20210318T023000123Z.bak",
                "backups/contents/" + Digests.of(TABLE)), names());
    }

    @Test
    void contentsAreKeptOnceForAllBackups() throws Exception {
        Backups backups = backups(Cover.NONE);
        write(backups);
        write(backups, AT.plusSeconds(1));
        assertEquals(3, names().size());
    }

    @Test
    void aContentThatWasTakenAwayIsPutThereAgain() throws Exception {
        Backups backups = backups(Cover.NONE);
        write(backups);
        Content content = year.contents().getFirst();
        Files.delete(data.resolve("backups/contents/" + content.sha256()));
        assertFalse(backups.holds(content));
        write(backups, AT.plusSeconds(1));
        assertArrayEquals(TABLE, backups.open(content).readAllBytes());
    }

    @Test
    void theOneWrittenLastComesFirstAndTwoOfOneMomentAreTwo() throws Exception {
        Backups backups = backups(Cover.NONE);
        Backup before = write(backups, AT.minusMillis(1));
        Backup first = write(backups);
        Backup same = write(backups);
        assertEquals(List.of(same, first, before), backups.list());
        assertEquals(AT, same.at());
    }

    @ParameterizedTest
    @ValueSource(longs = {-1, -400, 365, 36_500})
    void aWrongClockHidesNeitherWhatWasWrittenBeforeNorWhatComesAfter(long days) throws Exception {
        Backups backups = backups(Cover.NONE);
        Backup before = write(backups);
        Backup wrong = write(backups, AT.plus(Duration.ofDays(days)));
        assertEquals(Optional.of(wrong), backups.latest(year.evaluation().id()), "the last that was written");
        Backup after = write(backups, AT.plusSeconds(60));
        assertEquals(List.of(after, wrong, before), backups(Cover.NONE).list());
        assertEquals(Optional.of(after), backups(Cover.NONE).latest(year.evaluation().id()));
        backups.thin(AT.plusSeconds(60), ZoneId.of("Asia/Shanghai"));
        assertEquals(List.of(after, wrong, before), backups.list());
    }

    @Test
    void theOrderStandsInTheNameWhereTheTimeDoesNotTellIt() throws Exception {
        Backups backups = backups(Cover.NONE);
        Backup ahead = write(backups, AT.plus(Duration.ofDays(365)));
        Backup after = write(backups);
        assertEquals(ahead.number() + 1, after.number());
        assertTrue(after.file().toString().endsWith("-20210318T023000123Z-" + after.number() + ".bak"));
        assertTrue(after.key().toString().endsWith("-20210318T023000123Z-" + after.number() + ".key"));
        assertEquals(Optional.of(after), Backup.of(after.file()));
        assertEquals(Optional.of(ahead), Backup.of(ahead.file()));
    }

    /** Whoever puts such a file there must not keep the next ones from being listed. */
    @Test
    void aNumberAtTheEndOfAllNumbersKeepsNoneFromBeingWritten() throws Exception {
        Path folder = Files.createDirectories(Backups.folder(data));
        Files.write(folder.resolve("a-20210318T023000123Z-999999999999999.bak"), TABLE);
        Backups backups = backups(Cover.NONE);
        Backup first = write(backups);
        Backup second = write(backups);
        assertEquals(List.of(second.file(), first.file()),
                backups.list().stream().filter(one -> !one.evaluation().equals("a")).map(Backup::file).toList());
    }

    @Test
    void underAPasswordEverythingIsSealedAndTheKeyFileLiesBesideEachBackup() throws Exception {
        Files.write(data.resolve("selfeval.key"), TABLE);
        DataKey key = DataKey.random();
        Backup written = write(backups(Cover.of(key)));
        assertTrue(Cover.isSealed(written.file()));
        assertTrue(Cover.isSealed(Backups.folder(data).resolve("contents").resolve(Digests.of(TABLE))));
        assertArrayEquals(TABLE, Files.readAllBytes(written.key()));
        assertEquals(year, backups(Cover.of(key)).read(written));
        assertInstanceOf(PackageProblem.PackageSealed.class, problem(() -> backups(Cover.NONE).read(written)));
        assertInstanceOf(PackageProblem.PackageSealed.class,
                problem(() -> backups(Cover.of(DataKey.random())).heading(written)));
    }

    @Test
    void whatIsNotReadBackAsItWasWrittenIsNoBackup() throws Exception {
        Backups backups = backups(Cover.NONE);
        // Another content than its digest says, as from a failing disk.
        assertInstanceOf(Problem.class, problem(() -> backups.write(year,
                content -> new ByteArrayInputStream(new byte[TABLE.length]), AT, data.resolve("selfeval.key"))));
        assertEquals(List.of(), backups.list());
        // A number that a store gave is not written, and so does not come back.
        PackedYear unfaithful = new PackedYear(year.evaluation(),
                year.kept().stream().map(file -> file.numbered(9)).toList(), year.contents());
        assertInstanceOf(BackupProblem.BackupUnfaithful.class, problem(() -> backups.write(unfaithful,
                content -> new ByteArrayInputStream(TABLE), AT, data.resolve("selfeval.key"))));
        assertEquals(List.of(), backups.list());
        assertEquals(List.of("backups/contents/" + Digests.of(TABLE)), names());
    }

    @Test
    void contentsThatNoBackupNeedsGoWithTheBackupsThatAreThinnedOut() throws Exception {
        Backups backups = backups(Cover.NONE);
        Backup early = write(backups);
        Backup late = backups.write(PackedYear.of(year.evaluation()), backups, AT.plusSeconds(60), early.key());
        backups.thin(AT.plusSeconds(120), ZoneId.of("Asia/Shanghai"));
        assertEquals(List.of(late, early), backups.list());
        for (int i = 2; i < 11; i++) {
            late = backups.write(PackedYear.of(year.evaluation()), backups, AT.plusSeconds(60 * i), early.key());
        }
        backups.thin(AT.plusSeconds(86_400), ZoneId.of("Asia/Shanghai"));
        assertFalse(backups.list().contains(early));
        assertTrue(backups.list().contains(late));
        assertEquals(10, names().size(), "the content of the early one");
    }

    @Test
    void whileABackupCannotBeReadNoContentIsTakenAway() throws Exception {
        Backups backups = backups(Cover.NONE);
        Backup early = write(backups);
        Backup late = backups.write(PackedYear.of(year.evaluation()), backups, AT.plusSeconds(60), early.key());
        Files.write(late.file(), new byte[20]);
        assertThrows(ProblemException.class,
                () -> backups.thin(AT.plusSeconds(86_400), ZoneId.of("Asia/Shanghai")));
        assertTrue(backups.holds(new Content(Digests.of(TABLE), TABLE.length)));
    }

    @Test
    void whatAnEndedProcessLeftIsTakenAway() throws Exception {
        Backups backups = backups(Cover.NONE);
        Backup whole = write(backups);
        Path folder = Backups.folder(data);
        Files.write(whole.key(), TABLE);
        Files.write(folder.resolve(".selfeval-0011223344556677.tmp"), TABLE);
        Files.write(folder.resolve("contents/.selfeval-8899aabbccddeeff.tmp"), TABLE);
        Files.write(folder.resolve("a-20210318T023000123Z.key"), TABLE);
        Files.write(folder.resolve("别的.txt"), TABLE);
        backups.clear();
        assertTrue(Files.exists(whole.key()) && Files.exists(folder.resolve("别的.txt")));
        assertEquals(4, names().size());
    }

    @Test
    void foldersAndFilesOfOtherNamesAreNotListed() throws Exception {
        Path folder = Files.createDirectories(Backups.folder(data));
        Files.createDirectory(folder.resolve("a-20210318T023000123Z.bak"));
        Files.write(folder.resolve("a-20219918T023000123Z.bak"), TABLE);
        Files.write(folder.resolve("a.bak"), TABLE);
        assertEquals(List.of(), backups(Cover.NONE).list());
        assertFalse(Files.exists(data.resolve("nowhere")));
        assertEquals(List.of(), new Backups(data.resolve("nowhere"), Cover.NONE).list());
    }

    private static Problem problem(org.junit.jupiter.api.function.Executable work) {
        return assertThrows(ProblemException.class, work).problem();
    }
}
