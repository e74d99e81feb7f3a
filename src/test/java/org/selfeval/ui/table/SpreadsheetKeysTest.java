package org.selfeval.ui.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.control.TableCell;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.selfeval.model.Evaluation;
import org.selfeval.model.InspectedUnit;
import org.selfeval.model.LargeYear;
import org.selfeval.model.tree.FieldRef;
import org.selfeval.text.Texts;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.NodeQueryUtils;

@ExtendWith(ApplicationExtension.class)
class SpreadsheetKeysTest {

    private static final int NAME = 0;
    private static final int COUNT = 1;
    private static final int FEEDBACK = 2;
    private static final int NOTE = 3;

    private Tables<InspectedUnit> there;

    @Start
    void start(Stage stage) {
        Evaluation year = LargeYear.make(1, 6, 6);
        there = new Tables<>(stage, year, InspectedUnit.TYPE, year.rounds().getFirst().id(),
                List.of(InspectedUnit.NAME, InspectedUnit.COUNT, InspectedUnit.FEEDBACK_ON, InspectedUnit.NOTE));
    }

    private TableCell<?, ?> cell(FxRobot robot, int row, int column) {
        return robot.lookup(".table-cell")
            .match(NodeQueryUtils.isVisible())
            .queryAll()
            .stream()
            .map(node -> (TableCell<?, ?>) node)
            .filter(cell -> cell.getIndex() == row
                    && there.view().getColumns().indexOf(cell.getTableColumn()) == column)
            .findFirst()
            .orElseThrow();
    }

    private String at() {
        var cell = there.view().getFocusModel().getFocusedCell();
        return cell.getRow() + "," + cell.getColumn();
    }

    @Test
    void tabGoesOnThroughTheRowsAndShiftTabBack(FxRobot robot) {
        there.go(robot, 0, FEEDBACK);
        robot.push(KeyCode.TAB).push(KeyCode.TAB);
        assertEquals("1,0", at());
        robot.push(KeyCode.SHIFT, KeyCode.TAB);
        assertEquals("0,3", at());
    }

    @Test
    void controlTabLeavesTheTable(FxRobot robot) {
        there.go(robot, 0, NAME);
        robot.push(KeyCode.CONTROL, KeyCode.TAB);

        assertTrue(there.elsewhere.isFocused());
    }

    @Test
    void tabInTheLastCellLeavesTheTable(FxRobot robot) {
        there.go(robot, 5, NOTE);
        robot.push(KeyCode.TAB);

        assertTrue(there.elsewhere.isFocused());
    }

    @Test
    void enterInTheLastRowKeepsWhatWasTypedAndStays(FxRobot robot) {
        there.go(robot, 5, COUNT);
        robot.write("7", 0).push(KeyCode.ENTER);

        assertEquals(7, there.row(5).count());
        assertEquals("5,1", at());
        assertNull(there.view().getEditingCell());
    }

    @Test
    void arrowsLeaveACellThatIsTypedOver(FxRobot robot) {
        there.go(robot, 0, COUNT);
        robot.write("3", 0).push(KeyCode.DOWN).write("4", 0).push(KeyCode.UP);

        assertEquals(3, there.row(0).count());
        assertEquals(4, there.row(1).count());
        assertEquals("0,1", at());
    }

    @Test
    void arrowsMoveWithinACellThatIsEdited(FxRobot robot) {
        there.go(robot, 0, COUNT);
        robot.push(KeyCode.F2).push(KeyCode.LEFT).write("2", 0).push(KeyCode.ENTER);

        assertEquals(21, there.row(0).count());
    }

    @Test
    void aWordFromAnInputMethodBeginsEditing(FxRobot robot) {
        there.go(robot, 0, NAME);
        robot.interact(() -> there.view()
            .fireEvent(new InputMethodEvent(InputMethodEvent.INPUT_METHOD_TEXT_CHANGED, List.of(), "粮油", 0)));
        robot.push(KeyCode.ENTER);

        assertEquals("粮油", there.row(0).name());
    }

    @Test
    void deleteClearsTheRectangleAsOneStep(FxRobot robot) {
        there.go(robot, 1, COUNT);
        robot.push(KeyCode.SHIFT, KeyCode.DOWN).push(KeyCode.SHIFT, KeyCode.RIGHT).push(KeyCode.DELETE);

        assertNull(there.row(1).count());
        assertNull(there.row(2).count());
        assertNull(there.row(2).feedbackOn());
        assertEquals(1, there.row(0).count());
        assertEquals(1, there.row(3).count());
        robot.interact(() -> there.year.undo());
        assertEquals(1, there.row(1).count());
        assertEquals(1, there.row(2).count());
    }

    @Test
    void controlDeleteDeletesTheSelectedRows(FxRobot robot) {
        there.go(robot, 1, COUNT);
        String next = there.row(3).name();
        robot.push(KeyCode.SHIFT, KeyCode.DOWN).push(KeyCode.CONTROL, KeyCode.DELETE);

        assertEquals(4, there.view().getItems().size());
        assertEquals(next, there.row(1).name());
        assertEquals("1,1", at());
        robot.interact(() -> there.year.undo());
        assertEquals(6, there.view().getItems().size());
        assertEquals(next, there.row(3).name());
    }

    @Test
    void insertAddsARow(FxRobot robot) {
        there.go(robot, 1, COUNT);
        robot.push(KeyCode.INSERT).write("new", 0).push(KeyCode.ENTER);

        assertEquals("new", there.row(6).name());
    }

    @Test
    void whatACellComputesIsNeitherClearedNorFilled(FxRobot robot) {
        Integer count = there.row(0).count();
        robot.interact(() -> there.table
            .lock((row, field) -> field == InspectedUnit.COUNT ? Optional.of("computed") : Optional.empty()));
        there.go(robot, 0, COUNT);
        robot.push(KeyCode.DELETE);
        assertEquals(count, there.row(0).count());

        Tables.copy(robot, "77");
        robot.push(KeyCode.CONTROL, KeyCode.V);
        assertEquals(count, there.row(0).count());
    }

    @Test
    void controlDFillsTheSelectionFromItsFirstRow(FxRobot robot) {
        there.go(robot, 0, COUNT);
        robot.write("9", 0).push(KeyCode.ENTER);
        there.go(robot, 0, COUNT);
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.DOWN).push(KeyCode.CONTROL, KeyCode.D);

        for (int row = 0; row < 6; row++) {
            assertEquals(9, there.row(row).count());
        }
    }

    @Test
    void controlDInASingleCellTakesTheOneAbove(FxRobot robot) {
        there.go(robot, 2, NAME);
        robot.push(KeyCode.CONTROL, KeyCode.D);

        assertEquals(there.row(1).name(), there.row(2).name());
    }

    @Test
    void controlASelectsAllAndCopiesAsABlock(FxRobot robot) {
        there.go(robot, 2, NAME);
        robot.push(KeyCode.CONTROL, KeyCode.A).push(KeyCode.CONTROL, KeyCode.C);

        String copied = Tables.copied(robot);
        assertEquals(6, copied.lines().count());
        assertEquals("示例村1党支部\t1\t2020-02-25\t", copied.lines().findFirst().orElseThrow());
    }

    @Test
    void cuttingIsOneStep(FxRobot robot) {
        there.go(robot, 0, COUNT);
        robot.push(KeyCode.SHIFT, KeyCode.RIGHT).push(KeyCode.CONTROL, KeyCode.X);

        assertEquals("1\t2020-02-25", Tables.copied(robot).strip());
        assertNull(there.row(0).count());
        robot.interact(() -> there.year.undo());
        assertEquals(LocalDate.of(2020, 2, 25), there.row(0).feedbackOn());
    }

    @Test
    void aSingleValueFillsTheSelection(FxRobot robot) {
        Tables.copy(robot, "2020.3.5\r\n");
        there.go(robot, 1, FEEDBACK);
        robot.push(KeyCode.SHIFT, KeyCode.DOWN).push(KeyCode.CONTROL, KeyCode.V);

        assertEquals(LocalDate.of(2020, 3, 5), there.row(1).feedbackOn());
        assertEquals(LocalDate.of(2020, 3, 5), there.row(2).feedbackOn());
        assertEquals(LocalDate.of(2020, 2, 25), there.row(0).feedbackOn());
    }

    @Test
    void aSingleValueThatOneFieldCannotTakeChangesNothingAndSaysWhy(FxRobot robot) {
        Tables.copy(robot, "many");
        there.go(robot, 1, NAME);
        robot.push(KeyCode.SHIFT, KeyCode.RIGHT).push(KeyCode.CONTROL, KeyCode.V);

        assertEquals("示例村2党支部", there.row(1).name());
        assertTrue(robot.lookup(".field-refusal").query().isVisible());
    }

    @Test
    void draggingTheMouseSelectsARectangle(FxRobot robot) {
        mouse(robot, MouseEvent.MOUSE_PRESSED, cell(robot, 0, NAME), false);
        mouse(robot, MouseEvent.MOUSE_DRAGGED, cell(robot, 1, COUNT), false);
        mouse(robot, MouseEvent.MOUSE_DRAGGED, cell(robot, 2, COUNT), false);

        assertEquals(6, there.view().getSelectionModel().getSelectedCells().size());
        assertEquals("2,1", at());
    }

    @Test
    void shiftClickStretchesTheRectangle(FxRobot robot) {
        robot.clickOn(cell(robot, 1, COUNT));
        mouse(robot, MouseEvent.MOUSE_PRESSED, cell(robot, 3, FEEDBACK), true);

        assertEquals(6, there.view().getSelectionModel().getSelectedCells().size());
    }

    /** Fired, since the headless robot neither drags nor holds a key while it presses the mouse. */
    private static void mouse(FxRobot robot, EventType<MouseEvent> type, TableCell<?, ?> cell, boolean shift) {
        robot
            .interact(() -> cell.fireEvent(new MouseEvent(type, 0, 0, 0, 0, MouseButton.PRIMARY, 1, shift, false, false,
                    false, true, false, false, false, false, true, new PickResult(cell, 0, 0))));
    }

    @Test
    void clickingAnotherCellKeepsWhatWasTyped(FxRobot robot) {
        there.go(robot, 0, COUNT);
        robot.write("5", 0).clickOn(cell(robot, 3, NAME));

        assertEquals(5, there.row(0).count());
        assertNull(there.view().getEditingCell());
    }

    @Test
    void clickingTheHeadKeepsWhatWasTyped(FxRobot robot) {
        there.go(robot, 0, COUNT);
        robot.write("5", 0).clickOn(robot.lookup(".column-header").nth(2).queryAs(Node.class));

        assertEquals(5, there.row(0).count());
    }

    @Test
    void whatCannotBeTakenStaysInItsCellUntilItIsMendedOrGivenUp(FxRobot robot) {
        there.go(robot, 0, COUNT);
        robot.write("x", 0).clickOn(cell(robot, 3, NAME));

        TableCell<?, ?> cell = cell(robot, 0, COUNT);
        assertEquals(1, there.row(0).count());
        assertEquals("x", cell.getText());
        assertTrue(cell.getPseudoClassStates().contains(PseudoClass.getPseudoClass("refused")));
        assertTrue(there.year.drafts().refusedProperty().get());

        there.go(robot, 0, COUNT);
        robot.push(KeyCode.F2).push(KeyCode.ESCAPE);
        assertEquals("1", cell(robot, 0, COUNT).getText());
        assertFalse(there.year.drafts().refusedProperty().get());
    }

    @Test
    void deletingTheRowGivesUpTheDraftKeptInIt(FxRobot robot) {
        there.go(robot, 0, COUNT);
        robot.write("x", 0).clickOn(cell(robot, 3, NAME));
        there.go(robot, 0, NAME);
        robot.push(KeyCode.CONTROL, KeyCode.DELETE);

        assertFalse(there.year.drafts().refusedProperty().get());
    }

    @Test
    void theFilterHidesRowsAndAJumpShowsThemAgain(FxRobot robot) {
        InspectedUnit third = there.row(2);
        robot.interact(() -> there.table.filter(unit -> unit.name().contains("1")));
        assertEquals(1, there.view().getItems().size());
        robot.interact(() -> assertTrue(there.table.focus(new FieldRef(third.id(),
                InspectedUnit.COUNT))));
        assertEquals(6, there.view().getItems().size());
        robot.write("8", 0).push(KeyCode.ENTER);
        assertEquals(8, there.row(2).count());
    }

    @Test
    void aRowIsAddedInSightThoughTheFilterWouldHideIt(FxRobot robot) {
        robot.interact(() -> there.table.filter(unit -> "示例村1党支部".equals(unit.name())));
        there.go(robot, 0, COUNT);
        robot.push(KeyCode.INSERT).write("new", 0).push(KeyCode.ENTER);

        assertEquals("new", there.row(6).name());
    }

    @Test
    void theMenuHasEverythingAndOpensByKey(FxRobot robot) {
        there.go(robot, 1, COUNT);
        robot.push(KeyCode.SHIFT, KeyCode.F10).clickOn(Texts.get("table.menu.clear"));

        assertNull(there.row(1).count());
    }
}
