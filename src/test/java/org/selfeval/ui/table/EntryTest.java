package org.selfeval.ui.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.scene.control.TableCell;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.selfeval.model.Evaluation;
import org.selfeval.model.InspectedUnit;
import org.selfeval.model.LargeYear;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.NodeQueryUtils;

/** Row after row is typed, or pasted, where the clerk happens to be. */
@ExtendWith(ApplicationExtension.class)
class EntryTest {

    private static final int NAME = 0;
    private static final int COUNT = 1;
    private static final int LAST = 2;

    private Tables<InspectedUnit> there;

    @Start
    void start(Stage stage) {
        Evaluation year = LargeYear.make(1, 3, 3);
        there = new Tables<>(stage, year, InspectedUnit.TYPE, year.rounds().getFirst().id(),
                List.of(InspectedUnit.NAME, InspectedUnit.COUNT, InspectedUnit.FOUND));
        there.table.column("computed", unit -> "-");
    }

    private TableCell<?, ?> cell(FxRobot robot, int row, int column) {
        return robot.lookup(".table-cell")
            .match(NodeQueryUtils.isVisible())
            .queryAllAs(TableCell.class)
            .stream()
            .filter(cell -> cell.getIndex() == row
                    && there.view().getColumns().indexOf(cell.getTableColumn()) == column)
            .findFirst()
            .orElseThrow();
    }

    @Test
    void tabAfterTypingInTheLastCellGoesOnInANewRow(FxRobot robot) {
        there.go(robot, 2, LAST);
        robot.write("7", 0).push(KeyCode.TAB).write("next", 0).push(KeyCode.TAB).write("4", 0).push(KeyCode.ENTER);

        assertEquals(4, there.view().getItems().size());
        assertEquals(7, there.row(2).found());
        assertEquals("next", there.row(3).name());
        assertEquals(4, there.row(3).count());
    }

    @Test
    void tabFromALastCellThatNobodyTypedIntoMakesNoRow(FxRobot robot) {
        there.go(robot, 2, LAST);
        robot.push(KeyCode.TAB).push(KeyCode.TAB);

        assertEquals(3, there.view().getItems().size());
        assertTrue(there.elsewhere.isFocused());
    }

    @Test
    void theFirstClickSelectsThoughTheCellWasSelectedAlready(FxRobot robot) {
        there.go(robot, 1, COUNT);
        robot.clickOn(cell(robot, 1, COUNT));
        assertNull(there.view().getEditingCell());

        robot.clickOn(cell(robot, 1, COUNT));
        assertNotNull(there.view().getEditingCell());
    }

    @Test
    void theFirstClickWithinARectangleSelectsThatCell(FxRobot robot) {
        there.go(robot, 0, NAME);
        robot.push(KeyCode.SHIFT, KeyCode.DOWN).push(KeyCode.SHIFT, KeyCode.RIGHT).clickOn(cell(robot, 1, COUNT));

        assertNull(there.view().getEditingCell());
        assertEquals(1, there.view().getSelectionModel().getSelectedCells().size());
    }

    @Test
    void aBlockPastedWhileOneEditsGoesIntoTheTable(FxRobot robot) {
        Tables.copy(robot, "11\t12\r\n21\t22\r\n");
        there.go(robot, 0, COUNT);
        robot.push(KeyCode.F2).push(KeyCode.CONTROL, KeyCode.V);

        assertNull(there.view().getEditingCell());
        assertEquals(11, there.row(0).count());
        assertEquals(12, there.row(0).found());
        assertEquals(21, there.row(1).count());
        assertEquals(22, there.row(1).found());
    }

    @Test
    void aSingleValuePastedWhileOneEditsGoesIntoTheText(FxRobot robot) {
        Tables.copy(robot, "11\r\n");
        there.go(robot, 0, COUNT);
        robot.push(KeyCode.F2).push(KeyCode.CONTROL, KeyCode.V).push(KeyCode.ENTER);

        assertEquals(11, there.row(0).count());
        assertEquals(1, there.row(1).count());
    }
}
