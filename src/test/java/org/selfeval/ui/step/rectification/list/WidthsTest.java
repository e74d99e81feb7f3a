package org.selfeval.ui.step.rectification.list;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.TableCell;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.selfeval.model.InspectedUnit;
import org.selfeval.model.Overview;
import org.selfeval.model.Round;
import org.selfeval.model.YearBuilder;
import org.selfeval.settings.LetterSize;
import org.selfeval.settings.SettingsFile;
import org.selfeval.ui.dialogs.SilentDialogs;
import org.selfeval.ui.dialogs.ToastLayer;
import org.selfeval.ui.settings.Preferences;
import org.selfeval.ui.shell.Looks;
import org.selfeval.ui.step.StepContexts;
import org.selfeval.ui.step.rectification.RectificationStep;
import org.selfeval.ui.tasks.SameThreadTasks;
import org.selfeval.ui.year.OpenYears;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** What can be read in step 4 in a window of 1366 pixels. */
@ExtendWith(ApplicationExtension.class)
class WidthsTest {

    /** What the window leaves beside the steps. */
    private static final double WIDTH = 1116;

    private final Preferences preferences = new Preferences(new SettingsFile(Path.of("none")), new SameThreadTasks());
    private RectificationStep step;

    @Start
    void start(Stage stage) {
        YearBuilder builder = YearBuilder.blank();
        builder.set(builder.single(Overview.TYPE), Overview.YEAR, 2020, Overview.CUT_OFF, LocalDate.of(2020, 12, 31));
        Round round = builder.add(Round.TYPE, builder.single(Overview.TYPE), Round.NAME, "二届区委第十四轮暨市委统配巡察");
        LocalDate day = LocalDate.of(2020, 10, 26);
        builder.add(InspectedUnit.TYPE, round, InspectedUnit.NAME, "岳龙镇第十村党支部", InspectedUnit.FEEDBACK_ON, day,
                InspectedUnit.EXTENDED_TO, day.plusDays(2), InspectedUnit.FOUND, 12, InspectedUnit.DONE, 12,
                InspectedUnit.HANDED_OVER, 0, InspectedUnit.REPORT_RECEIVED_ON, day.plusDays(1));
        step = new RectificationStep(
                StepContexts.of(OpenYears.of(builder.build()), new SilentDialogs(), new ToastLayer()));
        Scene scene = new Scene(new javafx.scene.layout.StackPane(step.node()), WIDTH, 560);
        Looks.on(scene, preferences);
        stage.setScene(scene);
        stage.show();
    }

    private static List<String> written(FxRobot robot, String style) {
        List<String> written = new ArrayList<>();
        for (Node node : robot.lookup("." + style).queryAll()) {
            if (node instanceof TableCell<?, ?> cell && !cell.isEmpty() && cell.lookup(".text") instanceof Text text
                    && !text.getText().isEmpty()) {
                written.add(text.getText().replace("\n", ""));
            }
        }
        return written;
    }

    @ParameterizedTest
    @EnumSource(LetterSize.class)
    void aDateIsNeverCut(LetterSize letters, FxRobot robot) {
        robot.interact(() -> preferences.change(settings -> settings.withLetters(letters)));
        robot.interact(() -> step.node().getScene().getRoot().layout());

        List<String> dates = written(robot, "date");
        assertTrue(dates.size() >= 3, dates::toString);
        assertTrue(dates.stream().allMatch(date -> date.matches("\\d{4}-\\d\\d-\\d\\d")), dates::toString);
    }

    @Test
    void aLongNameOfARoundIsReadInTwoLines(FxRobot robot) {
        assertEquals(List.of("二届区委第十四轮暨市委统配巡察"), written(robot, "round-cell"));
    }

    @Test
    void aLongNameOfALineIsReadWhole(FxRobot robot) {
        Text name = robot.lookup(".table-cell .line-name .text").query();
        assertEquals("岳龙镇第十村党支部", name.getText().replace("\n", ""));
    }

    @Test
    void withLettersOfTheUsualSizeNothingScrollsSideways(FxRobot robot) {
        assertTrue(robot.lookup(".scroll-bar:horizontal")
            .queryAllAs(ScrollBar.class)
            .stream()
            .noneMatch(bar -> bar.isVisible() && bar.getParent().getStyleClass().contains("virtual-flow")));
    }
}
