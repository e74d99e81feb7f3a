package org.selfeval.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class FocusTest {

    private List<Region> controls;
    private VBox root;

    @Start
    void start(Stage stage) {
        HBox toast = new HBox(new Hyperlink("link"));
        toast.getStyleClass().add("toast");
        controls = List.of(styled("accent"), styled("mark-button"), styled("score-head"), styled("rail-step"),
                (Region) toast.getChildren().getFirst());
        Button before = new Button("before");
        root = new VBox(before, toast);
        root.getChildren().addAll(controls.subList(0, 4));
        Scene scene = new Scene(root, 400, 400);
        Looks.on(scene);
        stage.setScene(scene);
        stage.show();
        before.requestFocus();
    }

    private static Region styled(String style) {
        Button button = new Button(style);
        button.getStyleClass().add(style);
        return button;
    }

    @Test
    void theFocusMovesNothing(FxRobot robot) {
        for (Region control : controls) {
            double unfocused = control.getHeight();
            robot.interact(control::requestFocus);
            robot.interact(root::layout);
            assertEquals(unfocused, control.getHeight(), control.getStyleClass().toString());
        }
    }
}
