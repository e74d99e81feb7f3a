package org.selfeval.ui.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TabPane;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.selfeval.settings.LetterSize;
import org.selfeval.settings.Settings;
import org.selfeval.settings.SettingsFile;
import org.selfeval.settings.Theme;
import org.selfeval.ui.SelfEvalApp;
import org.selfeval.ui.tasks.SameThreadTasks;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class SettingsFormTest {

    @TempDir
    Path folder;

    private final List<Path> shown = new ArrayList<>();
    private Preferences preferences;

    @Start
    void start(Stage stage) {
        preferences = new Preferences(new SettingsFile(folder), new SameThreadTasks());
        Scene scene = new Scene(new SettingsForm(preferences, shown::add, folder, Optional.empty()).node(), 560, 480);
        scene.getStylesheets().add(SelfEvalApp.class.getResource("light.css").toExternalForm());
        stage.setScene(scene);
        stage.show();
    }

    @Test
    void aChoiceHoldsAtOnceByMouseAndByArrowKeys(FxRobot robot) {
        robot.clickOn("#DARK");
        assertEquals(Theme.DARK, preferences.get().theme());
        robot.interact(() -> robot.lookup("#USUAL").queryAs(RadioButton.class).requestFocus());
        robot.push(KeyCode.RIGHT);
        assertEquals(Settings.DEFAULT.withTheme(Theme.DARK).withLetters(LetterSize.LARGE), preferences.get());
    }

    @Test
    void theFoldersAreOpened(FxRobot robot) {
        robot.interact(() -> robot.lookup(".settings").queryAs(TabPane.class).getSelectionModel().select(1));
        robot.clickOn("#openData").clickOn("#openLogs");
        assertEquals(List.of(folder, folder.resolve("logs")), shown);
    }
}
