package org.selfeval.ui.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.selfeval.check.Check;
import org.selfeval.model.Evaluation;
import org.selfeval.model.InspectedUnit;
import org.selfeval.model.LargeYear;
import org.selfeval.model.tree.Edit;
import org.selfeval.model.tree.RowChange;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.NodeQueryUtils;

/** Completion, and what the checks say, in cells. */
@ExtendWith(ApplicationExtension.class)
class CellHelpTest {

    private static final int TOWN = 0;
    private static final int FOUND = 1;

    private Tables<InspectedUnit> there;

    @Start
    void start(Stage stage) {
        Evaluation year = LargeYear.make(1, 8, 0);
        there = new Tables<>(stage, year, InspectedUnit.TYPE, year.rounds().getFirst().id(),
                List.of(InspectedUnit.TOWN, InspectedUnit.FOUND, InspectedUnit.DONE));
    }

    @Test
    void aTownCompletesFromThoseEnteredBefore(FxRobot robot) {
        there.go(robot, 3, TOWN);
        robot.write("2", 0).push(KeyCode.DOWN).push(KeyCode.ENTER).push(KeyCode.ENTER);

        assertEquals("示例2镇", there.row(3).town());
    }

    @Test
    void enterTakesWhatWasTypedWhereNothingIsChosen(FxRobot robot) {
        there.go(robot, 3, TOWN);
        robot.write("2", 0).push(KeyCode.ENTER);

        assertEquals("2", there.row(3).town());
    }

    @Test
    void escapeClosesTheSuggestionsFirst(FxRobot robot) {
        there.go(robot, 3, TOWN);
        robot.write("2", 0).push(KeyCode.ESCAPE).push(KeyCode.ENTER);

        assertEquals("2", there.row(3).town());
    }

    @Test
    void aCellSaysWhatTheChecksFoundThere(FxRobot robot) {
        robot.interact(() -> {
            InspectedUnit unit = there.row(2);
            there.year.apply(new Edit("", List.of(RowChange.update(unit,
                    InspectedUnit.DONE.set(InspectedUnit.FOUND.set(unit, 1), 5)))));
        });
        Check found = there.year.checksProperty()
            .get()
            .stream()
            .filter(check -> check.at().row() == there.row(2).id())
            .findFirst()
            .orElseThrow();
        int column = found.at().field() == InspectedUnit.FOUND ? FOUND : FOUND + 1;
        TableCell<?, ?> cell = robot.lookup(".table-cell")
            .match(NodeQueryUtils.isVisible())
            .match(node -> node instanceof TableCell<?, ?> one && one.getIndex() == 2
                    && there.view().getColumns().indexOf(one.getTableColumn()) == column)
            .query();
        PseudoClass severity = PseudoClass.getPseudoClass(found.severity().name().toLowerCase(Locale.ROOT));
        Label note = robot.lookup(".cell-note").queryAs(Label.class);

        assertTrue(cell.getPseudoClassStates().contains(severity));
        assertFalse(note.isVisible());
        there.go(robot, 2, column);
        assertEquals(found.sentence().toString(), note.getText());
        robot.interact(() -> there.year.undo());
        assertFalse(cell.getPseudoClassStates().contains(severity));
        assertFalse(note.isVisible());
    }
}
