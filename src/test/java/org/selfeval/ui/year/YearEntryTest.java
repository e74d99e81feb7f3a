package org.selfeval.ui.year;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.selfeval.check.WizardStep;
import org.selfeval.cover.Cover;
import org.selfeval.exchange.Schemes;
import org.selfeval.library.Templates;
import org.selfeval.model.NewEvaluation;
import org.selfeval.text.Texts;
import org.selfeval.ui.dialogs.SilentDialogs;
import org.selfeval.ui.dialogs.ToastLayer;
import org.selfeval.ui.shell.Looks;
import org.selfeval.ui.step.StepContexts;
import org.selfeval.ui.tasks.SameThreadTasks;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** Where one is when a step comes up, and what gives way where there is little room. */
@ExtendWith(ApplicationExtension.class)
class YearEntryTest {

    private static final double WIDE = 1366;
    /** As many letters as fit beside each other at 1366 pixels when they are the largest. */
    private static final double CROWDED = 1000;

    private final ToastLayer toasts = new ToastLayer();
    private YearPlace place;
    private Stage stage;
    private boolean left;

    @Start
    void start(Stage given) {
        stage = given;
        place = make();
        Scene scene = new Scene(new StackPane(place.node(), toasts), WIDE, 700);
        toasts.setMouseTransparent(true);
        scene.addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (!key.isConsumed()) {
                place.pressed(key);
            }
        });
        Looks.on(scene);
        stage.setScene(scene);
        stage.show();
        place.go(WizardStep.OVERVIEW);
    }

    private YearPlace make() {
        return new YearPlace(
                OpenYears.of(NewEvaluation.blank("blank", 2021, Schemes.builtIn("report-2020"))),
                new SameThreadTasks(), new SilentDialogs(), toasts, new Templates(Path.of("none"), () -> Cover.NONE),
                StepContexts.NO_EVIDENCE,
                () -> left = true);
    }

    private Node focused() {
        return stage.getScene().getFocusOwner();
    }

    private static boolean shown(FxRobot robot, String query) {
        return robot.lookup(query).query().isVisible();
    }

    @Test
    void aYearBeginsInItsFirstEmptyField() {
        assertEquals("project", focused().getId());
    }

    @Test
    void whatIsUndoneOutOfSightIsSaidAndGoneTo(FxRobot robot) {
        robot.write("xyz", 0);
        robot.interact(() -> place.go(WizardStep.SATISFACTION));
        robot.push(KeyCode.SHORTCUT, KeyCode.Z);
        assertEquals(WizardStep.SATISFACTION, place.current());
        robot.interact(() -> robot.lookup(Texts.get("year.goThere")).queryAs(Hyperlink.class).fire());
        assertEquals(WizardStep.OVERVIEW, place.current());
        assertEquals("project", focused().getId());
    }

    @Test
    void whatIsUndoneInSightNeedsNoWords(FxRobot robot) {
        robot.write("xyz", 0).push(KeyCode.ENTER).push(KeyCode.SHORTCUT, KeyCode.Z);
        assertFalse(robot.lookup(Texts.get("year.goThere")).tryQuery().isPresent());
    }

    @Test
    void theListOfYearsIsReachedByKey(FxRobot robot) {
        robot.interact(() -> place.go(WizardStep.FUNDS));
        robot.push(KeyCode.ALT, KeyCode.HOME);
        assertTrue(left);
    }

    @Test
    void aYearThatJustComesIsNotScrolledForAFieldThatIsInSight(FxRobot robot) {
        robot.interact(() -> {
            YearPlace coming = make();
            stage.getScene().setRoot(new StackPane(coming.node()));
            coming.go(WizardStep.OVERVIEW);
        });
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals("project", focused().getId());
        assertEquals(0, robot.lookup(".form-scroll").queryAs(ScrollPane.class).getVvalue());
    }

    @Test
    void theNextStepBeginsInTheFirstCellThatIsEmpty(FxRobot robot) {
        robot.interact(() -> robot.lookup("#next").query().requestFocus());
        robot.push(KeyCode.SPACE);

        TableView<?> table = assertInstanceOf(TableView.class, focused());
        assertEquals("applied", table.getFocusModel().getFocusedCell().getTableColumn().getId());
        robot.write("70", 0).push(KeyCode.ENTER);
        assertEquals(WizardStep.FUNDS, place.current());
        assertTrue(robot.lookup("#keys").queryAs(Label.class).getText().contains("Insert"));
        assertEquals("70", table.getColumns().get(1).getCellData(0));
    }

    @Test
    void theKeysNamedAreThoseThatDoSoThere(FxRobot robot) {
        robot.interact(() -> robot.lookup("#next").query().requestFocus());
        robot.push(KeyCode.SPACE);
        Label keys = robot.lookup("#keys").queryAs(Label.class);
        assertTrue(keys.getText().contains("Enter 修改"), keys::getText);

        robot.push(KeyCode.ENTER);
        assertTrue(keys.getText().contains("Enter 保存并向下"), keys::getText);
    }

    @Test
    void aStepWithoutAnythingBeginsWhereItIsAdded(FxRobot robot) {
        robot.push(KeyCode.ALT, KeyCode.DIGIT3);
        assertEquals("add", focused().getId());
    }

    @Test
    void whereLettersNeedTheRoomTheScoresGiveWayAndComeByKeyAndButton(FxRobot robot) {
        assertTrue(shown(robot, "#scores"));
        assertFalse(shown(robot, "#points"));
        robot.interact(() -> stage.setWidth(CROWDED));
        assertFalse(shown(robot, "#scores"));
        assertTrue(shown(robot, "#points"));
        Node before = focused();

        robot.push(KeyCode.ALT, KeyCode.DIGIT9);
        assertTrue(shown(robot, "#scores"));
        assertTrue(robot.lookup("#scores").query().isFocusWithin());
        robot.push(KeyCode.ESCAPE);
        assertFalse(shown(robot, "#scores"));
        assertEquals(before, focused());

        robot.clickOn("#points");
        assertTrue(shown(robot, "#scores"));
        robot.push(KeyCode.ALT, KeyCode.DIGIT2);
        assertFalse(shown(robot, "#scores"));
        robot.interact(() -> stage.setWidth(WIDE));
        assertTrue(shown(robot, "#scores"));
    }

    @Test
    void aNoteOfOneStepGoesWithItButWhatCanBeUndoneStays(FxRobot robot) {
        robot.interact(() -> {
            toasts.show("已导出。");
            toasts.show("已删除。", "撤销", () -> {});
        });
        robot.push(KeyCode.ALT, KeyCode.DIGIT2);
        assertTrue(robot.lookup("已导出。").tryQuery().isEmpty());
        assertTrue(robot.lookup("已删除。").tryQuery().isPresent());
    }

    @Test
    void onlyTheExampleIsAskedWhetherItIsOne(FxRobot robot) {
        assertFalse(robot.lookup("#exampleRow").query().isVisible());
    }
}
