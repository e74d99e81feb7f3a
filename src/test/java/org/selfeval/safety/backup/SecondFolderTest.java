package org.selfeval.safety.backup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.selfeval.archive.KeptFile;
import org.selfeval.archive.KeptKind;
import org.selfeval.cover.Cover;
import org.selfeval.cover.DataKey;
import org.selfeval.exchange.Example;
import org.selfeval.exchange.PackedYear;
import org.selfeval.pool.Content;
import org.selfeval.problem.FileProblem;
import org.selfeval.problem.ProblemException;

class SecondFolderTest {

    private static final Instant NOW = Instant.parse("2021-03-18T02:30:00Z");
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    @TempDir
    private Path folder;

    private Path data;
    private Path stick;

    @BeforeEach
    void make() throws Exception {
        data = Files.createDirectory(folder.resolve("data"));
        stick = Files.createDirectory(folder.resolve("stick"));
    }

    private Backup write(Cover cover, Instant at) throws Exception {
        Files.writeString(data.resolve("selfeval.key"), "wrapped");
        return new Backups(Backups.folder(data), cover).write(PackedYear.of(Example.year2020()), content -> null, at,
                data.resolve("selfeval.key"));
    }

    private void mirror(Path second, Cover cover) throws Exception {
        SecondFolder.mirror(new Backups(Backups.folder(data), cover), second, cover, data.resolve("selfeval.key"), NOW,
                ZONE);
    }

    @Test
    void thePlaceMustNotLieInTheDataFolder() {
        for (Path place : List.of(data, data.resolve("backups"), stick.resolve("../data"))) {
            ProblemException refused = assertThrows(ProblemException.class, () -> SecondFolder.create(data, place));
            assertInstanceOf(FileProblem.TargetUnfit.class, refused.problem());
        }
        assertFalse(Files.exists(data.resolve("backups")), "nothing is made there");
    }

    @Test
    void twoComputersOnOneStickHaveAFolderEach() throws Exception {
        assertFalse(SecondFolder.create(data, stick).equals(SecondFolder.create(data, stick)));
    }

    @Test
    void sealedBackupsAreCopiedWithTheirKeys() throws Exception {
        Cover cover = Cover.of(DataKey.random());
        Backup backup = write(cover, NOW);
        Path second = SecondFolder.create(data, stick);
        mirror(second, cover);
        Backups copied = new Backups(second, cover);
        Backup copy = copied.list().getFirst();
        assertEquals(-1, Files.mismatch(backup.file(), copy.file()));
        assertEquals(-1, Files.mismatch(backup.key(), copy.key()));
        assertEquals(Example.year2020(), copied.read(copy).evaluation());
    }

    @Test
    void atItsNextVisitNoCopyThereOpensWithThePasswordThatWasChanged() throws Exception {
        Cover cover = Cover.of(DataKey.random());
        Backup kept = write(cover, NOW);
        Backup gone = write(cover, NOW.plusSeconds(1));
        Path second = SecondFolder.create(data, stick);
        mirror(second, cover);
        // The stick was away meanwhile: of one of its backups nothing is left here.
        Files.delete(gone.file());
        Files.delete(gone.key());
        Files.writeString(data.resolve("selfeval.key"), "wrapped by another password");
        Files.writeString(kept.key(), "wrapped by another password");
        mirror(second, cover);
        assertEquals("wrapped by another password", Files.readString(kept.copiedTo(second).key()));
        assertEquals("wrapped by another password", Files.readString(gone.copiedTo(second).key()));
        assertEquals(2, new Backups(second, cover).list().size());
    }

    @Test
    void afterThePasswordWasRemovedNoKeyLiesBesideWhatLiesPlainly() throws Exception {
        Cover cover = Cover.of(DataKey.random());
        Backup sealed = write(cover, NOW);
        Path second = SecondFolder.create(data, stick);
        mirror(second, cover);
        Files.write(sealed.file(), plain(sealed, cover));
        Files.delete(sealed.key());
        Files.delete(data.resolve("selfeval.key"));
        mirror(second, cover.opening());
        assertFalse(Cover.isSealed(sealed.copiedTo(second).file()));
        assertFalse(Files.exists(sealed.copiedTo(second).key()));
    }

    private static byte[] plain(Backup sealed, Cover cover) throws Exception {
        try (InputStream in = cover.open(sealed.file())) {
            return in.readAllBytes();
        }
    }

    @Test
    void whatWasCopiedBeforeAPasswordWasSetIsSealedToo() throws Exception {
        Backup plain = write(Cover.NONE, NOW);
        Path second = SecondFolder.create(data, stick);
        mirror(second, Cover.NONE);
        assertFalse(Cover.isSealed(second.resolve(plain.file().getFileName())));
        Cover cover = Cover.of(DataKey.random());
        Files.delete(plain.file());
        write(cover, NOW);
        mirror(second, cover);
        assertTrue(Cover.isSealed(second.resolve(plain.file().getFileName())));
    }

    @Test
    void whatTheCopiesShareFollowsThePasswordSetAndRemoved() throws Exception {
        byte[] bytes = "会议记录".getBytes(StandardCharsets.UTF_8);
        Content content = Content.of(new ByteArrayInputStream(bytes));
        KeptFile kept = new KeptFile(0, NOW, KeptKind.TABLE, "自评表.xlsx", content.size(), content.sha256(),
                content.sha256());
        PackedYear year = new PackedYear(Example.year2020(), List.of(kept), List.of(content));
        Path second = SecondFolder.create(data, stick);
        for (Cover cover : List.of(Cover.NONE, Cover.of(DataKey.random()), Cover.NONE)) {
            Path backups = Backups.folder(data);
            try (Stream<Path> before = Files.exists(backups) ? Files.walk(backups) : Stream.empty()) {
                for (Path file : before.filter(Files::isRegularFile).toList()) {
                    Files.delete(file);
                }
            }
            new Backups(backups, cover).write(year, wanted -> new ByteArrayInputStream(bytes), NOW,
                    data.resolve("selfeval.key"));
            mirror(second, cover);
            assertEquals(cover.seals(), Cover.isSealed(second.resolve("contents").resolve(content.sha256())));
        }
    }

    @Test
    void theCopiesAreThinnedAsTheBackupsAre() throws Exception {
        for (int minute = 0; minute <= 10; minute++) {
            write(Cover.NONE, NOW.minus(Duration.ofDays(2)).plusSeconds(60 * minute));
        }
        Path second = SecondFolder.create(data, stick);
        mirror(second, Cover.NONE);
        assertEquals(10, new Backups(second, Cover.NONE).list().size());
    }

    @Test
    void theNewestIsCopiedFirstSoThatNoneBeforeItCanKeepItBack() throws Exception {
        Path second = SecondFolder.create(data, stick);
        for (int i = 0; i < 9; i++) {
            Files.write(write(Cover.NONE, NOW.plusSeconds(i)).file(), new byte[10]);
        }
        Backup newest = write(Cover.NONE, NOW.plusSeconds(10));
        assertThrows(ProblemException.class, () -> mirror(second, Cover.NONE));
        assertTrue(Backups.isSame(newest.file(), newest.copiedTo(second).file()));
    }

    /** Such as a stick that was pulled out while another program wrote there. */
    @Test
    void anOldCopyThatCannotBeReadKeepsNoneFromBeingMade() throws Exception {
        Path second = SecondFolder.create(data, stick);
        Files.write(second.resolve("a-20200318T023000000Z.bak"), new byte[10]);
        Backup backup = write(Cover.NONE, NOW);
        mirror(second, Cover.NONE);
        assertTrue(Backups.isSame(backup.file(), backup.copiedTo(second).file()));
    }

    @Test
    void aFolderIsMissedAfterAWeekWhateverTheClockDid() {
        assertFalse(SecondFolder.isMissed(NOW, NOW.plus(Duration.ofDays(6))));
        assertTrue(SecondFolder.isMissed(NOW, NOW.plus(Duration.ofDays(7))));
        assertFalse(SecondFolder.isMissed(NOW, NOW.minus(Duration.ofDays(1))), "set back a day");
        assertTrue(SecondFolder.isMissed(NOW.plus(Duration.ofDays(365)), NOW), "had been a year ahead");
    }
}
