package org.selfeval.safety;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.selfeval.archive.Digests;
import org.selfeval.archive.KeptFile;
import org.selfeval.archive.KeptKind;
import org.selfeval.cover.Cover;
import org.selfeval.cover.DataKey;
import org.selfeval.model.Evaluation;
import org.selfeval.model.RandomYears;
import org.selfeval.model.tree.Edit;
import org.selfeval.pool.Content;
import org.selfeval.problem.KeyProblem;
import org.selfeval.problem.Problem;
import org.selfeval.problem.ProblemException;
import org.selfeval.safety.key.FastKeys;
import org.selfeval.safety.key.KeyFile;
import org.selfeval.safety.key.RecoveryCode;
import org.selfeval.safety.key.Secret;
import org.selfeval.store.Store;
import org.selfeval.store.StoreCover;
import org.selfeval.store.TakenYear;

class ProtectionTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2021-03-18T02:30:00Z"), ZoneOffset.UTC);
    private static final Clock LATER = Clock.offset(CLOCK, Duration.ofMinutes(2));
    private static final Secret.Password PASSWORD = new Secret.Password("正确的密码");
    private static final RecoveryCode CODE = RecoveryCode.random();

    @TempDir
    private Path folder;

    private final DataKey key = DataKey.random();
    private final Evaluation year = new RandomYears(1).year(10);
    private List<Path> small;

    @AfterEach
    void letGoOfTheLog() {
        LogFiles.stop();
    }

    /** A folder with a year and every kind of small file. */
    private Workspace filled() throws Exception {
        Workspace workspace = Workspace.openOrCreate(folder, CLOCK);
        workspace.write(year.id(), Edit.insert("导入", year.rows()));
        small = List.of(file("places.properties"), file("templates/one.json"), file("evidence/" + "a".repeat(64)),
                file("backups/y-20210317T023000000Z.bak"), file("backups/contents/" + "b".repeat(64)));
        Path damaged = Files.createDirectory(folder.resolve("damaged-20210318-103000"));
        Files.write(damaged.resolve("selfeval.mv.db"), "H:2,damaged 标记".getBytes("UTF-8"));
        return workspace;
    }

    private Path file(String name) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, "内容 of " + name);
    }

    private void set(Workspace workspace) throws ProblemException {
        workspace.protection().set(key, FastKeys.of(key, PASSWORD, CODE));
    }

    private Workspace open(Clock clock, Secret secret) throws ProblemException {
        return Workspace.open(folder, clock, Optional.of(secret), false);
    }

    private void look(Cover cover, boolean sealed) throws Exception {
        for (Path file : small) {
            assertEquals(sealed, Cover.isSealed(file), file.toString());
            try (var in = cover.open(file)) {
                assertEquals("内容 of " + folder.relativize(file), new String(in.readAllBytes(), "UTF-8"));
            }
        }
        assertEquals(sealed, StoreCover.isEncrypted(folder));
        assertEquals(sealed, StoreCover.isEncrypted(folder.resolve("damaged-20210318-103000")));
        assertEquals(sealed, Files.exists(folder.resolve("backups/y-20210317T023000000Z.key")));
    }

    @Test
    void withAPasswordEverythingIsCoveredAndNothingIsLost() throws Exception {
        try (Workspace workspace = filled()) {
            assertFalse(workspace.protection().isSet());
            set(workspace);
            assertTrue(workspace.protection().isSet());
            assertEquals(Cover.of(key), workspace.cover());
            assertEquals(year, workspace.store().read(year.id()));
        }
        look(Cover.of(key), true);
        assertEquals(new KeyProblem.PasswordNeeded(folder), problem(() -> Workspace.open(folder, CLOCK)));
        for (Secret secret : List.of(PASSWORD, new Secret.Code(CODE))) {
            try (Workspace workspace = open(CLOCK, secret)) {
                assertEquals(year, workspace.store().read(year.id()));
                assertEquals(Cover.of(key), workspace.cover());
            }
        }
        assertTrue(KeyFile.read(folder).orElseThrow().covered());
    }

    @Test
    void removedEverythingLiesPlainlyAndNoKeyFileIsLeft() throws Exception {
        try (Workspace workspace = filled()) {
            set(workspace);
            assertEquals(new KeyProblem.PasswordWrong(1),
                    problem(() -> workspace.protection().remove(new Secret.Password("别的密码"))));
        }
        try (Workspace workspace = open(LATER, PASSWORD)) {
            workspace.protection().remove(PASSWORD);
            assertFalse(workspace.protection().isSet());
        }
        look(Cover.NONE, false);
        assertFalse(Files.exists(folder.resolve("selfeval.key")));
        try (Workspace workspace = Workspace.open(folder, CLOCK)) {
            assertEquals(year, workspace.store().read(year.id()));
            set(workspace);
        }
        look(Cover.of(key), true);
    }

    /** Here the store's thread has ended, which is none of the problems that are expected. */
    @Test
    void aDefectWhileThePasswordGoesLeavesEverythingCovered() throws Exception {
        try (Workspace workspace = filled()) {
            set(workspace);
            workspace.store().close();
            assertThrows(IllegalStateException.class, () -> workspace.protection().remove(PASSWORD));
            assertTrue(workspace.protection().isSet());
        }
        look(Cover.of(key), true);
    }

    @Test
    void anotherPasswordOpensTheSameDataAndTheOldOneNothing() throws Exception {
        Secret.Password next = new Secret.Password("另一个密码");
        try (Workspace workspace = filled()) {
            set(workspace);
            assertEquals(new KeyProblem.PasswordWrong(1), problem(() -> workspace.protection().change(next, next)));
        }
        try (Workspace workspace = open(LATER, PASSWORD)) {
            workspace.protection().change(PASSWORD, next);
        }
        assertEquals(new KeyProblem.PasswordWrong(1), problem(() -> open(CLOCK, PASSWORD)));
        try (Workspace workspace = open(LATER, next)) {
            assertEquals(year, workspace.store().read(year.id()));
        }
        look(Cover.of(key), true);
        Path copy = folder.resolve("backups/y-20210317T023000000Z.key");
        assertEquals(Optional.empty(), KeyFile.of(Files.readAllBytes(copy), copy).unlock(PASSWORD));
    }

    /** Such as was brought from another computer: no other file opens it. */
    @Test
    void theKeyBesideABackupSealedWithAnotherKeyStaysAsItIs() throws Exception {
        Path key2 = folder.resolve("backups/z-20210317T023000000Z.key");
        try (Workspace workspace = filled()) {
            set(workspace);
            try (var out = Cover.of(DataKey.random())
                .over(Files.newOutputStream(file("backups/z-20210317T023000000Z.bak")))) {
                out.write(1);
            }
            Files.writeString(key2, "another");
            workspace.protection().renew(PASSWORD, RecoveryCode.random());
        }
        assertEquals("another", Files.readString(key2));
        open(LATER, PASSWORD).close();
        assertEquals("another", Files.readString(key2));
    }

    @Test
    void whatIsSealedWithAnotherKeyStaysAsItIsWhenThePasswordGoes() throws Exception {
        Cover other = Cover.of(DataKey.random());
        Path damaged = Files.createDirectory(folder.resolve("damaged-20210317-103000"));
        Store.create(damaged, other, CLOCK).close();
        List<Path> foreign = List.of(damaged.resolve("selfeval.mv.db"), file("backups/a.bak"), file("backups/b.bak"));
        try (var out = other.over(Files.newOutputStream(foreign.get(1)))) {
            out.write(new byte[100_000]);
        }
        try (Workspace workspace = filled()) {
            set(workspace);
            try (var out = workspace.cover().over(Files.newOutputStream(foreign.get(2)))) {
                out.write(new byte[100_000]);
            }
            Files.write(foreign.get(2), Arrays.copyOf(Files.readAllBytes(foreign.get(2)), 90_000));
            List<Content> before = contents(foreign);
            workspace.protection().remove(PASSWORD);
            assertFalse(workspace.protection().isSet());
            assertEquals(before, contents(foreign));
        }
        Workspace.open(folder, CLOCK).close();
    }

    private static List<Content> contents(List<Path> files) throws IOException {
        List<Content> contents = new ArrayList<>();
        for (Path file : files) {
            try (InputStream in = Files.newInputStream(file)) {
                contents.add(Content.of(in));
            }
        }
        return contents;
    }

    @Test
    void whoeverKeepsCopiesElsewhereIsToldOfEachChange() throws Exception {
        List<String> told = new ArrayList<>();
        try (Workspace workspace = filled()) {
            Protection protection = workspace.protection();
            protection.whenChanged(() -> told.add(protection.isSet() + " " + Files
                .exists(folder.resolve("backups/y-20210317T023000000Z.key"))));
            set(workspace);
            protection.renew(PASSWORD, CODE);
            protection.change(PASSWORD, PASSWORD);
            problem(() -> protection.change(new Secret.Password("别的密码"), PASSWORD));
        }
        try (Workspace workspace = open(LATER, PASSWORD)) {
            workspace.protection().whenChanged(() -> told.add("removed"));
            workspace.protection().remove(PASSWORD);
        }
        assertEquals(List.of("true true", "true true", "true true", "removed"), told);
    }

    @Test
    void whoForgotThePasswordComesInByTheCodeAndSetsANewOne() throws Exception {
        try (Workspace workspace = filled()) {
            set(workspace);
        }
        Secret.Password next = new Secret.Password("新的密码");
        RecoveryCode other = RecoveryCode.random();
        try (Workspace workspace = open(CLOCK, new Secret.Code(CODE))) {
            workspace.protection().change(new Secret.Code(CODE), next);
            workspace.protection().renew(next, other);
        }
        assertEquals(new KeyProblem.CodeWrong(1), problem(() -> open(CLOCK, new Secret.Code(CODE))));
        open(LATER, next).close();
        open(LATER, new Secret.Code(other)).close();
    }

    @Test
    void withoutItsKeyFileEncryptedDataIsNotOpenedAndWhyIsSaid() throws Exception {
        try (Workspace workspace = filled()) {
            set(workspace);
        }
        Files.delete(folder.resolve("backups/y-20210317T023000000Z.key"));
        Path file = KeyFile.in(folder);
        byte[] content = Files.readAllBytes(file);
        Files.delete(file);
        assertEquals(new KeyProblem.KeyFileMissing(file), problem(() -> open(CLOCK, PASSWORD)));
        Files.write(file, new byte[0]);
        assertEquals(new KeyProblem.KeyFileDamaged(file), problem(() -> open(CLOCK, PASSWORD)));
        DataKey other = DataKey.random();
        FastKeys.of(other, PASSWORD, CODE).write(folder);
        assertEquals(new KeyProblem.KeyForeign(folder), problem(() -> open(CLOCK, PASSWORD)));
        Files.write(file, content);
        open(CLOCK, PASSWORD).close();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aKeyFileThatIsLostOrDamagedIsReplacedByTheCopyBesideABackup(boolean lost) throws Exception {
        try (Workspace workspace = filled()) {
            file("backups/a-20210318T023000000Z.bak");
            file("backups/a-20210318T023000001Z.bak");
            set(workspace);
        }
        Files.write(folder.resolve("backups/a-20210318T023000001Z.key"), new byte[9]);
        if (lost) {
            Files.delete(KeyFile.in(folder));
        } else {
            Files.write(KeyFile.in(folder), new byte[9]);
        }
        assertEquals(new KeyProblem.PasswordWrong(1), problem(() -> open(CLOCK, new Secret.Password("别的密码"))));
        try (Workspace workspace = open(LATER, PASSWORD)) {
            assertEquals(year, workspace.store().read(year.id()));
        }
        assertEquals(Optional.of(key), KeyFile.read(folder).orElseThrow().unlock(PASSWORD));
        assertEquals(!lost, Files.exists(folder.resolve("selfeval-1.key")));
        look(Cover.of(key), true);
    }

    /** Backups of another computer may have been put there, of which the clerk knows the password too. */
    @Test
    void aCopyOfAnotherKeyIsNotWrittenAndDoesNotHideOneThatFits() throws Exception {
        try (Workspace workspace = filled()) {
            file("backups/a-20210318T023000000Z.bak");
            file("backups/a-20210318T023000001Z.bak");
            set(workspace);
        }
        Files.delete(folder.resolve("backups/y-20210317T023000000Z.key"));
        Path own = folder.resolve("backups/a-20210318T023000000Z.key");
        Path foreign = folder.resolve("backups/a-20210318T023000001Z.key");
        Files.write(foreign, FastKeys.of(DataKey.random(), PASSWORD, CODE).bytes());
        byte[] copy = Files.readAllBytes(own);
        Files.delete(own);
        Files.delete(KeyFile.in(folder));
        assertEquals(new KeyProblem.KeyForeign(folder), problem(() -> open(CLOCK, PASSWORD)));
        assertFalse(Files.exists(KeyFile.in(folder)));
        Files.write(own, copy);
        open(CLOCK, PASSWORD).close();
        assertEquals(Optional.of(key), KeyFile.read(folder).orElseThrow().unlock(PASSWORD));
    }

    /** Whoever borrows the seat could otherwise lay a key file beside the data of which he knows the password. */
    @Test
    void aKeyFileExchangedWhileTheFolderIsOpenOpensAndChangesNothing() throws Exception {
        Secret.Password thief = new Secret.Password("别人的密码");
        try (Workspace workspace = filled()) {
            set(workspace);
            byte[] own = Files.readAllBytes(KeyFile.in(folder));
            FastKeys.of(DataKey.random(), thief, CODE).write(folder);
            byte[] exchanged = Files.readAllBytes(KeyFile.in(folder));
            Protection protection = workspace.protection();
            for (Executable way : List.<Executable>of(() -> protection.check(thief),
                    () -> protection.change(thief, PASSWORD), () -> protection.renew(thief, CODE),
                    () -> protection.remove(thief))) {
                assertEquals(new KeyProblem.KeyForeign(folder), problem(way));
                assertArrayEquals(exchanged, Files.readAllBytes(KeyFile.in(folder)));
            }
            Files.write(KeyFile.in(folder), own);
            protection.check(PASSWORD);
        }
        look(Cover.of(key), true);
    }

    @Test
    void aKeyFileWithoutEncryptedDataGoesUnlessSomethingNeedsIt() throws Exception {
        try (Workspace workspace = filled()) {
            FastKeys.of(key, PASSWORD, CODE).write(folder);
        }
        assertFalse(Files.exists(KeyFile.in(folder)));
        FastKeys.of(key, PASSWORD, CODE).write(folder);
        try (var out = Cover.of(key).over(Files.newOutputStream(small.getFirst()))) {
            out.write(1);
        }
        Workspace.open(folder, CLOCK).close();
        assertTrue(Files.exists(KeyFile.in(folder)));
        DataKey second = DataKey.random();
        try (Workspace workspace = Workspace.open(folder, CLOCK)) {
            workspace.protection().set(second, FastKeys.of(second, PASSWORD, CODE));
        }
        assertEquals(Optional.of(second), KeyFile.read(folder).orElseThrow().unlock(PASSWORD));
        Path aside = folder.resolve("selfeval-1.key");
        assertEquals(Optional.of(key), KeyFile.of(Files.readAllBytes(aside), aside).unlock(PASSWORD));
    }

    @Test
    void anEntranceKeepsTheFolderWhileAPasswordIsAskedFor() throws Exception {
        try (Workspace workspace = filled()) {
            set(workspace);
        }
        try (Entrance entrance = new Entrance(folder, CLOCK)) {
            assertEquals(new KeyProblem.PasswordNeeded(folder), problem(() -> entrance.open(Optional.empty(), false)));
            assertInstanceOf(org.selfeval.problem.FolderProblem.FolderInUse.class,
                    problem(() -> Workspace.open(folder, CLOCK)));
            entrance.open(Optional.of(PASSWORD), false).close();
        }
        open(CLOCK, PASSWORD).close();
    }

    /** The database is not encrypted yet then, and its key file lies there as one that nobody needs. */
    @Test
    @Timeout(60)
    void whoClosesTheFolderWaitsForThePasswordThatIsBeingSet() throws Exception {
        Workspace workspace = filled();
        byte[] content = {1};
        KeptFile file = new KeptFile(0, CLOCK.instant(), KeptKind.TABLE, "表.xlsx", 1, Digests.of(content),
                Digests.of(year));
        Semaphore goOn = new Semaphore(0);
        Future<?> storing = started(
                () -> TakenYear.write(workspace.store(), year.id(), new Edit("", List.of()), List.of(file), kept -> {
                    goOn.acquireUninterruptibly();
                    return content;
                }));
        Future<?> setting = started(() -> set(workspace));
        while (Files.notExists(KeyFile.in(folder))) {
            Thread.onSpinWait();
        }
        AtomicReference<Thread> closer = new AtomicReference<>();
        Future<?> closing = started(() -> {
            closer.set(Thread.currentThread());
            workspace.close();
        });
        while (closer.get() == null || closer.get().getState() == Thread.State.RUNNABLE) {
            Thread.onSpinWait();
        }
        goOn.release();
        for (Future<?> each : List.of(storing, setting, closing)) {
            each.get();
        }
        look(Cover.of(key), true);
        try (Workspace again = open(CLOCK, PASSWORD)) {
            assertEquals(year, again.store().read(year.id()));
        }
    }

    private static Future<?> started(Executable work) {
        FutureTask<?> task = new FutureTask<>(() -> {
            try {
                work.execute();
                return null;
            } catch (Exception e) {
                throw e;
            } catch (Throwable e) {
                throw new AssertionError(e);
            }
        });
        Thread.ofPlatform().daemon().start(task);
        return task;
    }

    private static Problem problem(Executable work) {
        return assertThrows(ProblemException.class, work).problem();
    }
}
