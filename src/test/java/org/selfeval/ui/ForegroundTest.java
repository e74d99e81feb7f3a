package org.selfeval.ui;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.selfeval.safety.handover.Doorbell;
import org.selfeval.ui.tasks.BackgroundTasks;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class ForegroundTest {

    @TempDir
    private Path folder;

    private final BackgroundTasks tasks = new BackgroundTasks();
    private Stage stage;
    private Stage above;

    @Start
    void start(Stage given) {
        stage = given;
        stage.setScene(new Scene(new Pane(), 300, 200));
        stage.show();
        above = new Stage();
        above.setScene(new Scene(new Pane(), 300, 200));
        above.show();
        above.requestFocus();
    }

    @AfterEach
    void close(FxRobot robot) {
        tasks.close();
        robot.interact(above::close);
    }

    @Test
    void aSecondStartBringsTheWindowBackToTheFront(FxRobot robot) {
        try (Doorbell first = Doorbell.of(folder); Doorbell second = Doorbell.of(folder)) {
            assertFalse(first.handedOver());
            first.answerBy(Foreground.of(stage, tasks));
            robot.interact(() -> stage.setIconified(true));
            robot.interact(above::requestFocus);
            assertTrue(above.isFocused());

            assertTrue(second.handedOver());
            robot.interact(() -> {});
            assertFalse(stage.isIconified());
            assertTrue(stage.isFocused());
            assertFalse(stage.isAlwaysOnTop());
        }
    }

    @Test
    void aWindowThatIsClosedHandsNothingOver(FxRobot robot) {
        try (Doorbell first = Doorbell.of(folder); Doorbell second = Doorbell.of(folder)) {
            assertFalse(first.handedOver());
            first.answerBy(Foreground.of(stage, tasks));
            robot.interact(stage::close);
            assertFalse(second.handedOver());
        }
    }
}
