package org.selfeval.ui.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.ScrollBar;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.selfeval.model.Evaluation;
import org.selfeval.model.InspectedUnit;
import org.selfeval.model.LargeYear;
import org.selfeval.settings.LetterSize;
import org.selfeval.settings.SettingsFile;
import org.selfeval.ui.dialogs.SilentDialogs;
import org.selfeval.ui.dialogs.ToastLayer;
import org.selfeval.ui.settings.Preferences;
import org.selfeval.ui.shell.Looks;
import org.selfeval.ui.step.StepContexts;
import org.selfeval.ui.tasks.SameThreadTasks;
import org.selfeval.ui.year.OpenYears;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** A table that is as high as its rows, among other things on a page. */
@ExtendWith(ApplicationExtension.class)
class HeightTest {

    private final Preferences preferences = new Preferences(new SettingsFile(Path.of("none")), new SameThreadTasks());
    private RowTable<InspectedUnit> table;

    @Start
    void start(Stage stage) {
        Evaluation year = LargeYear.make(1, 3, 3);
        table = new RowTable<>(StepContexts.of(OpenYears.of(year), new SilentDialogs(), new ToastLayer()),
                InspectedUnit.TYPE, year.rounds().getFirst().id(), List.of(InspectedUnit.NAME, InspectedUnit.COUNT));
        Scene scene = new Scene(new VBox(table), 800, 600);
        Looks.on(scene, preferences);
        stage.setScene(scene);
        stage.show();
    }

    @ParameterizedTest
    @EnumSource(LetterSize.class)
    void threeRowsAreSeenWithoutScrolling(LetterSize letters, FxRobot robot) {
        robot.interact(() -> preferences.change(settings -> settings.withLetters(letters)));
        WaitForAsyncUtils.waitForFxEvents();
        robot.interact(() -> table.getScene().getRoot().layout());

        assertTrue(robot.lookup(".scroll-bar:vertical")
            .queryAllAs(ScrollBar.class)
            .stream()
            .noneMatch(ScrollBar::isVisible));
    }

    /** The line between two rows would fall between two pixels. */
    @ParameterizedTest
    @EnumSource(LetterSize.class)
    void aRowIsSomeWholePixelsHigh(LetterSize letters, FxRobot robot) {
        robot.interact(() -> preferences.change(settings -> settings.withLetters(letters)));
        WaitForAsyncUtils.waitForFxEvents();

        double height = table.table().getFixedCellSize();
        assertEquals(Math.rint(height), height);
    }
}
