package org.selfeval.ui.year;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.stream.Collectors;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.selfeval.check.WizardStep;
import org.selfeval.cover.Cover;
import org.selfeval.exchange.Example;
import org.selfeval.library.Templates;
import org.selfeval.text.Texts;
import org.selfeval.ui.dialogs.SilentDialogs;
import org.selfeval.ui.dialogs.ToastLayer;
import org.selfeval.ui.shell.Looks;
import org.selfeval.ui.step.StepContexts;
import org.selfeval.ui.tasks.SameThreadTasks;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Help by F1 and finding by Ctrl+F in the open year. */
@ExtendWith(ApplicationExtension.class)
class YearGuideTest {

    private YearPlace place;

    @Start
    void start(Stage stage) {
        place = new YearPlace(OpenYears.of(Example.year2020()), new SameThreadTasks(), new SilentDialogs(),
                new ToastLayer(), new Templates(Path.of("none"), () -> Cover.NONE), StepContexts.NO_EVIDENCE, () -> {});
        Scene scene = new Scene(new StackPane(place.node()), 1366, 700);
        scene.addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (!key.isConsumed()) {
                place.pressed(key);
            }
        });
        Looks.on(scene);
        stage.setScene(scene);
        stage.show();
    }

    private static boolean shown(FxRobot robot, String query) {
        return robot.lookup(query).query().isVisible();
    }

    private static String title(FxRobot robot) {
        return robot.lookup(".step-guide .section-title").queryAs(Labeled.class).getText();
    }

    @Test
    void helpStandsBesideTheFormFollowsTheStepAndGivesTheFocusBack(FxRobot robot) {
        robot.interact(() -> robot.lookup("#project").query().requestFocus());
        robot.push(KeyCode.F1);
        assertTrue(shown(robot, "#help"));
        assertFalse(shown(robot, "#scores"));
        assertEquals(Texts.get("guide.title", WizardStep.OVERVIEW), title(robot));
        assertTrue(robot.lookup("统计截止日：" + Texts.get("help.overview.cutOff")).tryQuery().isPresent());

        robot.push(KeyCode.ALT, KeyCode.DIGIT2);
        assertEquals(Texts.get("guide.title", WizardStep.FUNDS), title(robot));
        robot.push(KeyCode.ALT, KeyCode.DIGIT1).push(KeyCode.F1);
        assertFalse(shown(robot, "#help"));
        assertTrue(shown(robot, "#scores"));
        assertTrue(robot.lookup("#project").query().isFocused());
    }

    @Test
    void escapeClosesTheHelp(FxRobot robot) {
        robot.push(KeyCode.F1).push(KeyCode.ESCAPE);
        assertFalse(shown(robot, "#help"));
    }

    @Test
    void everyStepHasItsHelp(FxRobot robot) {
        robot.push(KeyCode.F1);
        for (WizardStep step : WizardStep.values()) {
            robot.interact(() -> place.go(step));
            assertEquals(Texts.get("guide.title", step), title(robot));
        }
    }

    @Test
    void whatIsFoundIsGoneTo(FxRobot robot) {
        robot.push(KeyCode.CONTROL, KeyCode.F);
        assertTrue(shown(robot, "#find"));
        robot.interact(() -> robot.lookup("#query").queryAs(TextField.class).setText("联系电话"));
        robot.push(KeyCode.ENTER);
        assertFalse(shown(robot, "#find"));
        assertTrue(robot.lookup("#phone").query().isFocused());

        robot.push(KeyCode.CONTROL, KeyCode.F);
        robot.interact(() -> robot.lookup("#query").queryAs(TextField.class).setText("区委党校"));
        robot.push(KeyCode.ENTER);
        assertEquals(WizardStep.ROUNDS, place.current());
    }

    @Test
    void theArrowsChooseAndEscapeGoesBackToTheField(FxRobot robot) {
        robot.interact(() -> robot.lookup("#lead").query().requestFocus());
        robot.push(KeyCode.CONTROL, KeyCode.F);
        robot.interact(() -> robot.lookup("#query").queryAs(TextField.class).setText("日期"));
        robot.push(KeyCode.DOWN).push(KeyCode.ESCAPE);
        assertFalse(shown(robot, "#find"));
        assertTrue(robot.lookup("#lead").query().isFocused());
    }

    private static String said(FxRobot robot) {
        return robot.lookup("#find .label")
            .queryAllAs(Label.class)
            .stream()
            .filter(label -> label.isVisible() && label.getStyleClass().contains("quiet"))
            .map(Label::getText)
            .collect(Collectors.joining());
    }

    @Test
    void whatCanBeFoundIsSaidBeforeAndThatNothingWasFoundAfterwards(FxRobot robot) {
        robot.push(KeyCode.CONTROL, KeyCode.F);
        assertEquals(Texts.get("find.hint"), said(robot));
        robot.interact(() -> robot.lookup("#query").queryAs(TextField.class).setText("没有这个"));
        assertEquals(Texts.get("find.none"), said(robot));
        robot.interact(() -> robot.lookup("#query").queryAs(TextField.class).clear());
        assertEquals(Texts.get("find.hint"), said(robot));
        assertFalse(robot.lookup("#results").query().isVisible());
    }
}
