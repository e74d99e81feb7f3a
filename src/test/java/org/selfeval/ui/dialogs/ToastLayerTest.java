package org.selfeval.ui.dialogs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class ToastLayerTest {

    private final List<String> done = new ArrayList<>();
    private ToastLayer toasts;
    private TextField field;

    @Start
    void start(Stage stage) {
        toasts = new ToastLayer();
        field = new TextField();
        stage.setScene(new Scene(new VBox(field, toasts), 600, 300));
        stage.show();
        field.requestFocus();
    }

    @Test
    void whatANoteOffersIsReachedAndDoneByKeysAndTheFocusComesBack(FxRobot robot) {
        robot.interact(() -> toasts.show("已删除。", "撤销", () -> done.add("撤销")));
        robot.interact(() -> assertTrue(toasts.focus()));
        robot.push(KeyCode.SPACE);
        assertEquals(List.of("撤销"), done);
        assertTrue(toasts.getChildren().isEmpty());
        assertTrue(field.isFocused());
    }

    @Test
    void escapeSendsANoteAwayWithoutDoingIt(FxRobot robot) {
        robot.interact(() -> toasts.show("已删除。", "撤销", () -> done.add("撤销")));
        robot.interact(toasts::focus);
        robot.push(KeyCode.ESCAPE);
        assertEquals(List.of(), done);
        assertTrue(toasts.getChildren().isEmpty());
        assertTrue(field.isFocused());
    }

    @Test
    void aNoteThatOffersNothingTakesNoFocus(FxRobot robot) {
        robot.interact(() -> toasts.show("已导出。"));
        robot.interact(() -> assertFalse(toasts.focus()));
        assertTrue(field.isFocused());
    }

    @Test
    void theNewestStay(FxRobot robot) {
        robot.interact(() -> List.of("a", "b", "c", "d").forEach(toasts::show));
        assertEquals(3, toasts.getChildren().size());
        assertFalse(robot.lookup("a").tryQuery().isPresent());
        assertTrue(robot.lookup("d").tryQuery().isPresent());
    }
}
