package org.selfeval.ui.lock;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.input.InputEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.selfeval.safety.LogFiles;
import org.selfeval.safety.Workspace;
import org.selfeval.safety.key.RecoveryCode;
import org.selfeval.safety.key.Secret;
import org.selfeval.settings.LockAfter;
import org.selfeval.settings.SettingsFile;
import org.selfeval.ui.backup.MovingClock;
import org.selfeval.ui.settings.Preferences;
import org.selfeval.ui.tasks.SameThreadTasks;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** When the window is to be locked, by a clock that is moved. */
@ExtendWith(ApplicationExtension.class)
class LockTest {

    @TempDir
    private Path folder;

    private final MovingClock clock = new MovingClock();
    private final Deque<Runnable> later = new ArrayDeque<>();
    private final SameThreadTasks tasks = new SameThreadTasks() {
        @Override
        public void later(Duration pause, Runnable work) {
            later.add(work);
        }
    };
    private Stage stage;
    private Workspace workspace;
    private Preferences preferences;
    private Lock lock;
    private int locked;

    @Start
    void start(Stage given) {
        stage = given;
        stage.setScene(new Scene(new StackPane(), 100, 100));
        stage.show();
    }

    private void watch(FxRobot robot, boolean password) throws Exception {
        workspace = Workspace.openOrCreate(folder, clock);
        if (password) {
            workspace.protection().set(new Secret.Password("正确的密码"), RecoveryCode.random());
        }
        robot.interact(() -> {
            preferences = new Preferences(new SettingsFile(folder), tasks);
            preferences.change(settings -> settings.withLockAfter(LockAfter.FIVE));
            lock = new Lock(workspace.protection(), preferences, clock, tasks, () -> locked++);
        });
    }

    @AfterEach
    void close(FxRobot robot) throws Exception {
        robot.interact(lock::close);
        workspace.close();
        LogFiles.stop();
    }

    /** So much time passes, and then the lock looks at the clock, as it does every few seconds. */
    private void pass(FxRobot robot, Duration time) {
        clock.move(time);
        robot.interact(() -> later.remove().run());
    }

    private void input(FxRobot robot, InputEvent event) {
        robot.interact(() -> Event.fireEvent(stage.getScene().getRoot(), event));
    }

    private static KeyEvent key(KeyCode code, boolean control) {
        return new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, control, false, false);
    }

    @Test
    void afterTheTimeThatWasSetAndNotBefore(FxRobot robot) throws Exception {
        watch(robot, true);
        pass(robot, Duration.ofSeconds(299));
        assertEquals(0, locked);
        pass(robot, Duration.ofSeconds(1));
        assertEquals(1, locked);
        pass(robot, Duration.ofSeconds(299));
        assertEquals(1, locked, "the time begins anew");
        pass(robot, Duration.ofSeconds(1));
        assertEquals(2, locked);
    }

    @Test
    void inputInAnyWindowBeginsTheTimeAnew(FxRobot robot) throws Exception {
        watch(robot, true);
        pass(robot, Duration.ofSeconds(299));
        input(robot, key(KeyCode.A, false));
        pass(robot, Duration.ofSeconds(299));
        assertEquals(0, locked);
        Stage[] second = new Stage[1];
        robot.interact(() -> {
            second[0] = new Stage();
            second[0].setScene(new Scene(new StackPane()));
            second[0].show();
            Event.fireEvent(second[0].getScene().getRoot(), key(KeyCode.A, false));
        });
        pass(robot, Duration.ofSeconds(299));
        assertEquals(0, locked);
        robot.interact(second[0]::close);
        pass(robot, Duration.ofSeconds(1));
        assertEquals(1, locked);
    }

    @Test
    void aComputerThatSleptLocksWhenItWakes(FxRobot robot) throws Exception {
        watch(robot, true);
        pass(robot, Duration.ofHours(9));
        assertEquals(1, locked);
    }

    @Test
    void aClockSetBackPutsItOffByNoMoreThanTheTime(FxRobot robot) throws Exception {
        watch(robot, true);
        pass(robot, Duration.ofDays(-1));
        pass(robot, Duration.ofSeconds(299));
        assertEquals(0, locked);
        pass(robot, Duration.ofSeconds(1));
        assertEquals(1, locked);
    }

    @Test
    void neverWithoutAPasswordNorWhereThatWasChosen(FxRobot robot) throws Exception {
        watch(robot, false);
        pass(robot, Duration.ofDays(1));
        assertEquals(0, locked);
        workspace.protection().set(new Secret.Password("正确的密码"), RecoveryCode.random());
        robot.interact(() -> preferences.change(settings -> settings.withLockAfter(LockAfter.NEVER)));
        pass(robot, Duration.ofDays(1));
        assertEquals(0, locked);
        input(robot, key(KeyCode.L, true));
        assertEquals(1, locked, "by hand");
    }

    @Test
    void closedItLooksNoMore(FxRobot robot) throws Exception {
        watch(robot, true);
        robot.interact(lock::close);
        pass(robot, Duration.ofDays(1));
        assertEquals(0, locked);
        assertEquals(0, later.size());
    }
}
