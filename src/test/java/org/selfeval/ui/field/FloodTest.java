package org.selfeval.ui.field;

import static org.junit.jupiter.api.Assertions.assertEquals;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.selfeval.ui.fxml.FxmlFile;
import org.selfeval.ui.lock.SecretField;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class FloodTest {

    private static final String FLOOD = "字".repeat(1_000_000);

    private final StackPane root = new StackPane();

    @Start
    void start(Stage stage) {
        stage.setScene(new Scene(root, 400, 300));
        stage.show();
    }

    private void show(FxRobot robot, Node node) {
        robot.interact(() -> root.getChildren().setAll(node));
    }

    private static void assertStemmed(FxRobot robot, TextInputControl input) {
        robot.interact(() -> {
            input.setText("原有内容");
            input.replaceSelection(FLOOD);
        });
        assertEquals("原有内容", input.getText());
    }

    @Test
    void noPasswordFieldTakesAFlood(FxRobot robot) {
        show(robot, new SecretField());
        assertStemmed(robot, robot.lookup(".password-field").queryAs(PasswordField.class));
        for (TextField field : robot.lookup(".text-field").queryAllAs(TextField.class)) {
            assertStemmed(robot, field);
        }
    }

    @Test
    void noInputOfAScreenTakesAFlood(FxRobot robot) {
        robot.interact(() -> root.getChildren().setAll(FxmlFile.BACKUP_SECRET.load()));
        assertStemmed(robot, robot.lookup("#secret").queryAs(PasswordField.class));
    }

    @Test
    void whatIsTooLongAlreadyCanBeShortened(FxRobot robot) {
        TextField field = new TextField("字".repeat(5_000));
        show(robot, field);
        robot.interact(() -> {
            Flood.stem(field);
            field.deleteText(0, 1);
        });
        assertEquals(4_999, field.getLength());
        robot.interact(() -> field.insertText(0, "多"));
        assertEquals(4_999, field.getLength());
    }
}
