package org.selfeval.ui.backup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.selfeval.cover.Cover;
import org.selfeval.exchange.Example;
import org.selfeval.library.Library;
import org.selfeval.model.Evaluation;
import org.selfeval.model.Overview;
import org.selfeval.model.tree.Edit;
import org.selfeval.safety.backup.Backup;
import org.selfeval.safety.backup.Backups;
import org.selfeval.safety.backup.SecondFolder;
import org.selfeval.session.Session;
import org.selfeval.settings.SettingsFile;
import org.selfeval.ui.dialogs.NotedToasts;
import org.selfeval.ui.settings.Preferences;
import org.selfeval.ui.tasks.SameThreadTasks;

class AutoBackupTest {

    private final MovingClock clock = new MovingClock();
    private final SameThreadTasks tasks = new SameThreadTasks();
    private final NotedToasts toasts = new NotedToasts();

    @TempDir
    private Path folder;

    private Path data;
    private Library library;
    private SecondCopies copies;
    private AutoBackup auto;
    private Session session;

    @BeforeEach
    void open() throws Exception {
        data = folder.resolve("data");
        library = Library.open(data, clock);
        library.beginnings().example();
        Preferences preferences = new Preferences(new SettingsFile(data), tasks);
        copies = new SecondCopies(library.backups(), preferences, tasks, clock, toasts);
        auto = new AutoBackup(library.backups(), copies, tasks, clock, toasts);
        session = library.session(Example.year2020().id(), Runnable::run, defect -> {
            throw new AssertionError(defect);
        });
        auto.watch(session);
    }

    @AfterEach
    void close() throws Exception {
        library.close();
    }

    private Evaluation change(String project) throws Exception {
        Evaluation before = session.evaluation();
        session.apply(Edit.set("改", before.overview(), Overview.PROJECT, project));
        return before;
    }

    private List<Evaluation> backedUp() throws Exception {
        Backups backups = library.backups().folder();
        List<Evaluation> years = new ArrayList<>();
        for (Backup backup : backups.list().reversed()) {
            years.add(backups.read(backup).evaluation());
        }
        return years;
    }

    @Test
    void aYearThatIsOnlyLookedAtIsNotBackedUp() throws Exception {
        auto.leave();
        assertEquals(List.of(), backedUp());
    }

    @Test
    void theYearIsBackedUpAsItWasBeforeTheFirstChange() throws Exception {
        Evaluation opened = change("一");
        change("二");
        assertEquals(List.of(opened), backedUp());
    }

    @Test
    void aYearThatIsLeftIsBackedUpAsItIs() throws Exception {
        Evaluation opened = change("一");
        clock.move(Duration.ofMinutes(1));
        Evaluation left = session.evaluation();
        auto.leave();
        assertEquals(List.of(opened, left), backedUp());
    }

    @Test
    void aWindowThatIsClosedOverAChangedYearBacksItUp() throws Exception {
        change("一");
        clock.move(Duration.ofMinutes(1));
        auto.close();
        assertEquals(session.evaluation(), backedUp().getLast());
    }

    @Test
    void eachDayAndEachHourBeginsWithABackup() throws Exception {
        Evaluation opened = change("一");
        clock.move(Duration.ofMinutes(59));
        change("二");
        clock.move(Duration.ofMinutes(2));
        Evaluation hour = change("三");
        assertEquals(List.of(opened, hour), backedUp());
        clock.move(Duration.ofDays(1));
        Evaluation morning = change("四");
        assertEquals(List.of(opened, hour, morning), backedUp());
    }

    @Test
    void aClockThatIsSetBackKeepsNoBackupFromBeingMade() throws Exception {
        change("一");
        clock.move(Duration.ofDays(-1));
        Evaluation before = change("二");
        assertTrue(backedUp().contains(before));
    }

    @Test
    void thatABackupFailedIsSaidOnceAndTheWorkGoesOn() throws Exception {
        Path backups = Files.writeString(Backups.folder(data), "a file in the way");
        change("一");
        clock.move(Duration.ofDays(1));
        change("二");
        assertEquals(1, toasts.said().size());
        assertTrue(toasts.said().getFirst().contains("填报不受影响"), toasts.said().getFirst());
        assertEquals("二", session.evaluation().overview().project());
        Files.delete(backups);
        clock.move(Duration.ofDays(1));
        change("三");
        assertEquals(1, backedUp().size());
    }

    @Test
    void backupsAreCopiedToTheSecondFolderWhenItIsThere() throws Exception {
        Path stick = Files.createDirectory(folder.resolve("stick"));
        Path second = SecondFolder.create(data, stick);
        copies.use(second);
        change("一");
        assertEquals(1, new Backups(second, Cover.NONE).list().size());
        Path away = Files.move(stick, folder.resolve("away"));
        clock.move(Duration.ofDays(6));
        change("二");
        assertFalse(copies.missedProperty().get());
        clock.move(Duration.ofDays(1));
        change("三");
        assertTrue(copies.missedProperty().get(), "not seen for a week");
        assertEquals(List.of(), toasts.said(), "a stick that is away is no failure");
        Files.move(away, stick);
        clock.move(Duration.ofHours(2));
        change("四");
        assertFalse(copies.missedProperty().get());
        assertEquals(library.backups().folder().list().size(),
                new Backups(second, Cover.NONE).list().size());
        copies.stop();
        assertEquals(Optional.empty(), copies.place());
    }
}
