package org.selfeval.ui.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.scene.control.TextField;
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

/** A table with more rows than it shows. */
@ExtendWith(ApplicationExtension.class)
class LongTableTest {

    private static final int ROWS = 200;

    private Tables<InspectedUnit> there;

    @Start
    void start(Stage stage) {
        Evaluation year = LargeYear.make(1, ROWS, 0);
        there = new Tables<>(stage, year, InspectedUnit.TYPE, year.rounds().getFirst().id(),
                List.of(InspectedUnit.NAME, InspectedUnit.COUNT));
    }

    @Test
    void scrollingAwayKeepsWhatWasTypedAndShowsItNowhereElse(FxRobot robot) {
        there.go(robot, 1, 1);
        robot.write("5", 0);
        robot.interact(() -> there.view().scrollTo(150));
        robot.interact(() -> there.elsewhere.requestFocus());

        assertEquals(5, there.row(1).count());
        assertTrue(robot.lookup(TextField.class::isInstance).match(NodeQueryUtils.isVisible()).queryAll().isEmpty());
        for (int row = 2; row < ROWS; row++) {
            assertEquals(1, there.row(row).count());
        }
    }

    @Test
    void goingDownScrollsNoFartherThanNeeded(FxRobot robot) {
        there.go(robot, 0, 1);
        robot.push(KeyCode.CONTROL, KeyCode.END).push(KeyCode.CONTROL, KeyCode.HOME).push(KeyCode.PAGE_DOWN);

        assertTrue(there.view().getFocusModel().getFocusedCell().getRow() < 14);
        robot.push(KeyCode.CONTROL, KeyCode.DOWN).write("9", 0).push(KeyCode.ENTER);
        assertEquals("9", there.row(ROWS - 1).name());
    }

    @Test
    void aTableThatFillsItsPlaceGrowsWithIt(FxRobot robot) {
        double before = there.view().getHeight();
        robot.interact(() -> there.table.fillHeight());

        assertTrue(there.view().getHeight() > before + 30, "still " + there.view().getHeight());
    }
}
