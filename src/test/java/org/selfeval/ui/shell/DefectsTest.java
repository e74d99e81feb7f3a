package org.selfeval.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.read.ListAppender;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.selfeval.ui.dialogs.SilentDialogs;
import org.selfeval.ui.tasks.BackgroundTasks;
import org.selfeval.ui.tasks.Uncaught;
import org.slf4j.LoggerFactory;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** Whatever thread fails, the clerk hears of it, and what he typed stands neither in what he sees nor in the log. */
@ExtendWith(ApplicationExtension.class)
class DefectsTest {

    private static final String SECRET = "某某村的问题线索";

    private final List<String> told = new ArrayList<>();
    private final BackgroundTasks tasks = new BackgroundTasks();
    private final ListAppender<ILoggingEvent> log = new ListAppender<>();
    private final Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    private final Level level = root.getLevel();
    private Thread.UncaughtExceptionHandler before;
    private Defects defects;
    private Button button;

    @Start
    void start(Stage stage) {
        button = new Button("x");
        stage.setScene(new Scene(button));
        stage.show();
    }

    @BeforeEach
    void listen() throws Exception {
        before = Thread.getDefaultUncaughtExceptionHandler();
        SilentDialogs dialogs = new SilentDialogs();
        dialogs.defects = (code, details) -> told.add(code + "\n" + details);
        defects = new Defects(dialogs, tasks);
        // As in the program, where the UI thread has no handler of its own.
        WaitForAsyncUtils.asyncFx(() -> Thread.currentThread().setUncaughtExceptionHandler(null)).get();
        Uncaught.tell(defects::tell);
        log.start();
        root.addAppender(log);
        root.setLevel(Level.TRACE);
    }

    @AfterEach
    void restore() {
        root.detachAppender(log);
        root.setLevel(level);
        Thread.setDefaultUncaughtExceptionHandler(before);
        tasks.close();
    }

    private static RuntimeException failure() {
        return new IllegalStateException(SECRET, new IllegalArgumentException(SECRET));
    }

    private void assertTold() throws Exception {
        WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> !told.isEmpty());
        WaitForAsyncUtils.waitForFxEvents();
        assertTrue(told.getFirst().matches("(?s)[0-9A-F]{6}\n.*DefectsTest.*"), told.getFirst());
        assertFalse(told.getFirst().contains(SECRET));
        String code = told.getFirst().substring(0, 6);
        assertTrue(log.list.stream().anyMatch(event -> event.getFormattedMessage().contains(code)), "logged");
        for (ILoggingEvent event : List.copyOf(log.list)) {
            assertFalse(event.getFormattedMessage().contains(SECRET), "the log holds none of the clerk's data");
            assertFalse(event.getThrowableProxy() != null
                    && ThrowableProxyUtil.asString(event.getThrowableProxy()).contains(SECRET));
        }
    }

    @Test
    void ofAHandler(FxRobot robot) throws Exception {
        robot.interact(() -> {
            button.setOnAction(event -> {
                throw failure();
            });
            tasks.onUi(button::fire);
        });
        assertTold();
    }

    @Test
    void ofAThread() throws Exception {
        Thread.ofPlatform().start(() -> {
            throw failure();
        });
        assertTold();
    }

    @Test
    void ofATasksOutcome(FxRobot robot) throws Exception {
        robot.interact(() -> tasks.run(() -> {
            throw failure();
        }, done -> {}, failed -> {
            throw new IllegalStateException("not read", failed);
        }));
        assertTold();
    }

    @Test
    void ofTheNewestRequest(FxRobot robot) throws Exception {
        robot.interact(() -> tasks.latest().submit(() -> {
            throw failure();
        }, done -> {}));
        assertTold();
    }

    @Test
    void whatFailsWhileOneIsToldIsOnlyLogged(FxRobot robot) throws Exception {
        List<String> dialogs = new ArrayList<>();
        SilentDialogs nested = new SilentDialogs();
        Defects[] again = new Defects[1];
        nested.defects = (code, details) -> {
            dialogs.add(code);
            again[0].tell(new Error("one more"));
            WaitForAsyncUtils.waitForFxEvents();
        };
        again[0] = new Defects(nested, new org.selfeval.ui.tasks.SameThreadTasks());
        robot.interact(() -> again[0].tell(failure()));
        assertEquals(1, dialogs.size());
        robot.interact(() -> again[0].tell(failure()));
        assertEquals(2, dialogs.size(), "the next is told again");
        assertTrue(log.list.stream().anyMatch(event -> event.getFormattedMessage().contains("java.lang.Error")));
    }
}
