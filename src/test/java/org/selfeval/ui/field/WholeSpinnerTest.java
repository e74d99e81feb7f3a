package org.selfeval.ui.field;

import static org.junit.jupiter.api.Assertions.assertEquals;

import javafx.scene.Scene;
import javafx.scene.control.Spinner;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class WholeSpinnerTest {

    private Spinner<Integer> spinner;

    @Start
    void start(Stage stage) {
        spinner = new Spinner<>();
        WholeSpinner.run(spinner, 1, 10, 5);
        stage.setScene(new Scene(spinner, 200, 80));
        stage.show();
    }

    private void type(FxRobot robot, String text) {
        robot.interact(() -> {
            spinner.getEditor().requestFocus();
            spinner.getEditor().setText(text);
        });
        robot.push(KeyCode.ENTER);
    }

    @Test
    void aNumberIsTakenHoweverItIsWritten(FxRobot robot) {
        type(robot, " ７ ");
        assertEquals(7, spinner.getValue());
        type(robot, "99");
        assertEquals(10, spinner.getValue());
    }

    @Test
    void whatIsNoNumberGivesWayToTheOneBefore(FxRobot robot) {
        type(robot, "七");
        assertEquals(5, spinner.getValue());
        assertEquals("5", spinner.getEditor().getText());
        type(robot, "");
        assertEquals("5", spinner.getEditor().getText());
    }
}
