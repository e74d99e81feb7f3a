package org.selfeval.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.scene.Scene;
import javafx.scene.control.ProgressBar;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.selfeval.text.Texts;
import org.selfeval.ui.tasks.BackgroundTasks;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class TaskStripTest {

    private final BackgroundTasks tasks = new BackgroundTasks();
    private final List<String> told = new ArrayList<>();
    private TaskStrip strip;

    @Start
    void start(Stage stage) {
        strip = new TaskStrip(tasks);
        stage.setScene(new Scene(strip, 600, 200));
        stage.show();
    }

    @AfterEach
    void close() {
        tasks.close();
    }

    @Test
    void whatLastsIsShownWithItsProgressUntilItIsStopped(FxRobot robot) throws Exception {
        CountDownLatch stop = new CountDownLatch(1);
        robot.interact(() -> tasks.run("正在导入", progress -> {
            progress.done(0.25);
            stop.await();
            progress.check();
            return "";
        }, done -> told.add("done"), failed -> told.add("failed")));
        WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> robot.from(strip).lookup("正在导入").tryQuery().isPresent());
        assertEquals(0.25, robot.lookup(".progress-bar").queryAs(ProgressBar.class).getProgress());
        robot.clickOn(robot.from(strip).lookup(".button").queryButton());
        assertTrue(robot.from(strip).lookup(Texts.get("task.stopping", "正在导入")).tryQuery().isPresent());
        stop.countDown();
        WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, strip.getChildren()::isEmpty);
        assertEquals(List.of(), told);
    }
}
