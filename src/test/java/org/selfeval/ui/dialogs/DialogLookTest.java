package org.selfeval.ui.dialogs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kordamp.ikonli.javafx.FontIcon;
import org.selfeval.screens.NoDesk;
import org.selfeval.settings.LetterSize;
import org.selfeval.settings.SettingsFile;
import org.selfeval.ui.settings.Preferences;
import org.selfeval.ui.shell.Looks;
import org.selfeval.ui.tasks.SameThreadTasks;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class DialogLookTest {

    private final Preferences preferences = new Preferences(new SettingsFile(Path.of("none")), new SameThreadTasks());
    private Stage stage;

    @Start
    void start(Stage given) {
        stage = given;
        stage.setScene(new Scene(new StackPane(), 800, 700));
        Looks.on(stage.getScene(), preferences);
        stage.show();
    }

    private DialogPane show(FxRobot robot, Node content) {
        Platform.runLater(() -> new WindowDialogs(() -> stage, new NoDesk()).page("设置", content));
        WaitForAsyncUtils.waitForFxEvents();
        return robot.lookup(".dialog-pane").queryAs(DialogPane.class);
    }

    private static boolean scrolls(DialogPane pane) {
        Set<Node> bars = pane.lookupAll(".scroll-bar");
        return bars.stream()
            .map(ScrollBar.class::cast)
            .anyMatch(bar -> bar.isVisible() && bar.getOrientation() == Orientation.VERTICAL);
    }

    @Test
    void widthAndIconsGrowWithTheLetters(FxRobot robot) throws Exception {
        VBox form = new VBox(new FontIcon("fth-save"));
        form.setPrefWidth(302);
        DialogPane pane = show(robot, form);
        assertEquals(350, pane.getWidth());
        robot.interact(() -> preferences.change(settings -> settings.withLetters(LetterSize.LARGEST)));
        WaitForAsyncUtils.waitFor(9, TimeUnit.SECONDS, pane.widthProperty().isEqualTo(475, 1));
        assertEquals(22, ((FontIcon) form.getChildren().getFirst()).getIconSize());
        robot.push(KeyCode.ESCAPE);
    }

    @Test
    void whatGrowsGivesWayWhereThereIsLittleRoomAndTheRestScrolls(FxRobot robot) {
        TextArea area = new TextArea();
        area.setPrefHeight(2000);
        area.setMinHeight(100);
        VBox.setVgrow(area, Priority.ALWAYS);
        Region below = new Region();
        below.setMinHeight(100);
        DialogPane pane = show(robot, new VBox(area, below));
        assertFalse(scrolls(pane));
        assertTrue(pane.getHeight() <= stage.getHeight(), "" + pane.getHeight());
        robot.push(KeyCode.ESCAPE);
        assertTrue(scrolls(show(robot, label(Stream.generate(() -> "行")
            .limit(99)
            .toList()
            .toString()
            .replace(",", "\n")))));
        robot.push(KeyCode.ESCAPE);
    }

    private static Label label(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
