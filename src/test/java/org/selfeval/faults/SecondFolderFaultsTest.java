package org.selfeval.faults;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.selfeval.archive.KeptKind;
import org.selfeval.cover.Cover;
import org.selfeval.exchange.Example;
import org.selfeval.exchange.PackedYear;
import org.selfeval.library.Library;
import org.selfeval.pool.Content;
import org.selfeval.problem.BackupProblem;
import org.selfeval.problem.FileProblem;
import org.selfeval.problem.Problem;
import org.selfeval.problem.ProblemException;
import org.selfeval.problem.TargetFault;
import org.selfeval.safety.LogFiles;
import org.selfeval.safety.backup.Backup;
import org.selfeval.safety.backup.Backups;
import org.selfeval.safety.backup.SecondFolder;
import org.selfeval.settings.SettingsFile;
import org.selfeval.text.Texts;
import org.selfeval.ui.backup.SecondCopies;
import org.selfeval.ui.dialogs.NotedToasts;
import org.selfeval.ui.settings.Preferences;
import org.selfeval.ui.tasks.SameThreadTasks;

/**
 * The table of what befalls the second folder for backups: the sentence, the backups here as they were, nothing half there;
 * and once it is over, all of them are there.
 */
class SecondFolderFaultsTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2021-03-18T02:30:00Z"), ZoneOffset.UTC);

    @TempDir
    private Path folder;

    private final NotedToasts toasts = new NotedToasts();
    private Path data;
    private Path stick;
    private Library library;
    private PackedYear packed;
    private SmallDisk disk;

    @BeforeEach
    void backUp() throws Exception {
        data = folder.resolve("data");
        stick = folder.resolve("stick");
        library = Library.open(data, CLOCK);
        library.beginnings().example();
        library.files(Example.year2020().id()).keep(KeptKind.TABLE, "表.xlsx", new byte[20_000], Example.year2020());
        Backup made = library.backups().backUpAll().getFirst();
        packed = library.backups().folder().read(made);
    }

    @AfterEach
    void close() throws Exception {
        library.close();
        LogFiles.stop();
        if (disk != null) {
            disk.close();
        }
    }

    private SecondCopies copies() {
        SameThreadTasks tasks = new SameThreadTasks();
        return new SecondCopies(library.backups(), new Preferences(new SettingsFile(data), tasks), tasks, CLOCK,
                toasts);
    }

    /** Something done to the second folder of a test. */
    @FunctionalInterface
    private interface Stroke {
        AutoCloseable on(SecondFolderFaultsTest test, Path second) throws Exception;
    }

    /**
     * One line of the table.
     *
     * @param disk whether it takes a disk of its own
     * @param says the problem, of the second folder
     */
    private record Fault(String fault, boolean disk, Stroke strikes, Function<Path, Problem> says) {
        @Override
        public String toString() {
            return fault;
        }
    }

    private static AutoCloseable instead(Path second, Stroke other, SecondFolderFaultsTest test) throws Exception {
        Path away = Files.move(second, second.resolveSibling("away"));
        other.on(test, second);
        return () -> {
            Files.delete(second);
            Files.move(away, second);
        };
    }

    static Stream<Fault> faults() {
        return Stream.of(new Fault("the disk is full", true, (test, second) -> {
            test.disk.fill();
            return test.disk::clear;
        }, second -> new FileProblem.DiskFull(second.resolve("contents"))),
                new Fault("the folder is read-only", true, (test, second) -> {
                    test.disk.readOnly(true);
                    return () -> test.disk.readOnly(false);
                }, BackupProblem.PlaceNotWritable::new),
                new Fault("a file lies in its place", false,
                        (test, second) -> instead(second, (same, place) -> {
                            Files.writeString(place, "一个文件");
                            return null;
                        }, test), second -> new FileProblem.TargetUnfit(second, TargetFault.FILE_AS_FOLDER)),
                new Fault("a link leads to the data folder", false,
                        (test, second) -> instead(second, (same, place) -> {
                            Files.createSymbolicLink(place, same.data);
                            return null;
                        }, test), second -> new FileProblem.TargetUnfit(second, TargetFault.IN_DATA_FOLDER)),
                new Fault("a link leads to the backups here", false,
                        (test, second) -> instead(second, (same, place) -> {
                            Files.createSymbolicLink(place, same.data.resolve("backups"));
                            return null;
                        }, test), second -> new FileProblem.TargetUnfit(second, TargetFault.IN_DATA_FOLDER)));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void whatKeepsTheCopiesFromBeingMadeIsSaidAndTheBackupsHereAreAsTheyWere(Fault row) throws Exception {
        if (row.disk()) {
            disk = SmallDisk.mount(stick);
        } else {
            Files.createDirectory(stick);
        }
        Path second = SecondFolder.create(data, stick);
        SecondCopies copies = copies();
        List<String> before = names(data);
        AutoCloseable fault = row.strikes().on(this, second);
        copies.use(second);
        assertEquals(List.of(Texts.get("backup.copyFailed", row.says().apply(second).sentence())), toasts.said());
        assertTrue(names(data).containsAll(before), "nothing here is taken away");
        assertFalse(library.backups().find(Optional.of(second)).all().isEmpty(), "they can be brought back meanwhile");
        assertWhole(Backups.folder(data));

        fault.close();
        copies.bring();
        assertEquals(1, toasts.said().size());
        assertWhole(second);
        assertEquals(List.of(), left());
    }

    /** Unplugged in the midst of copying: its letter, or the place where it hung, may belong to another stick by now. */
    @Test
    void aFolderThatVanishesAtAnyStepIsNotMadeAgainAndTheBackupsHereAreAsTheyWere() throws Exception {
        Files.createDirectory(stick);
        boolean struck = true;
        int step = 0;
        for (; struck; step++) {
            Path second = SecondFolder.create(data, stick);
            StoppingFiles files = new StoppingFiles();
            files.before(step, () -> vanish(second));
            String sentence = "";
            try {
                library.backups().copyTo(files.of(second));
            } catch (ProblemException e) {
                sentence = e.problem().sentence().toString();
            }
            struck = Files.exists(folder.resolve("vanished"));
            if (struck) {
                assertFalse(Files.exists(second), "made again at step " + step + ", " + files.steps());
                assertFalse(sentence.isEmpty(), "not a word at step " + step + ", " + files.steps());
                Files.move(folder.resolve("vanished"), second);
                assertWhole(Backups.folder(data));
                library.backups().copyTo(second);
            }
            assertWhole(second);
            assertEquals(List.of(), left());
        }
        assertTrue(step > 6, "steps: " + step);
    }

    private void vanish(Path second) {
        try {
            Files.move(second, folder.resolve("vanished"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void aPlaceThatIsNoneIsRefusedWhenItIsChosen() throws Exception {
        Path file = Files.writeString(folder.resolve("file"), "一个文件");
        Path link = Files.createSymbolicLink(folder.resolve("link"), data);
        for (Path place : List.of(data, data.resolve("backups"), link, link.resolve("evidence"))) {
            assertEquals(FileProblem.TargetUnfit.class, refused(place).getClass(), place.toString());
        }
        assertEquals(new FileProblem.TargetUnfit(file, TargetFault.FILE_AS_FOLDER), refused(file));
        Path gone = folder.resolve("gone");
        assertEquals(new FileProblem.TargetUnfit(gone, TargetFault.FOLDER_MISSING), refused(gone));
        assertFalse(Files.exists(gone));
        disk = SmallDisk.mount(stick);
        disk.readOnly(true);
        assertEquals(new BackupProblem.PlaceNotWritable(stick), refused(stick));
        disk.readOnly(false);
    }

    private Problem refused(Path place) {
        return assertThrows(ProblemException.class, () -> SecondFolder.create(data, place)).problem();
    }

    /** A stick may hang anywhere. */
    @Test
    void aLinkToAnotherDiskIsAsGoodAsTheDisk() throws Exception {
        Path there = Files.createDirectory(folder.resolve("there"));
        Path second = SecondFolder.create(data, Files.createSymbolicLink(stick, there));
        copies().use(second);
        assertEquals(List.of(), toasts.said());
        assertWhole(second);
    }

    private void assertWhole(Path where) throws Exception {
        Backups backups = new Backups(where, Cover.NONE);
        assertEquals(packed, backups.read(backups.list().getFirst()));
        for (Content content : packed.contents()) {
            assertEquals(content, Content.of(backups.open(content)));
        }
    }

    private static List<String> names(Path where) throws IOException {
        try (Stream<Path> files = Files.walk(where)) {
            return files.map(Path::toString).sorted().toList();
        }
    }

    private List<String> left() throws IOException {
        return names(folder).stream().filter(name -> name.endsWith(".tmp") || name.endsWith(".key")).toList();
    }
}
