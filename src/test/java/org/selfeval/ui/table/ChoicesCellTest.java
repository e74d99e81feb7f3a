package org.selfeval.ui.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.scene.control.CheckBox;
import javafx.scene.control.MenuButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.selfeval.model.Evaluation;
import org.selfeval.model.LargeYear;
import org.selfeval.model.PlannedRound;
import org.selfeval.model.kind.UnitLevel;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** A cell in which several choices are ticked. */
@ExtendWith(ApplicationExtension.class)
class ChoicesCellTest {

    private Tables<PlannedRound> there;

    @Start
    void start(Stage stage) {
        Evaluation year = LargeYear.make(1, 1, 1);
        there = new Tables<>(stage, year, PlannedRound.TYPE, year.overview().id(),
                List.of(PlannedRound.KIND, PlannedRound.LEVELS, PlannedRound.NOTE));
    }

    @BeforeEach
    void editTheLevelsOfANewRow(FxRobot robot) {
        there.go(robot, 0, 0);
        robot.push(KeyCode.INSERT).push(KeyCode.TAB).push(KeyCode.F2);
    }

    @Test
    void aClickTicksAndAnotherTakesTheTickBack(FxRobot robot) {
        MenuButton button = robot.lookup(".table-cell .menu-button").queryAs(MenuButton.class);
        robot.interact(button::show);
        List<CheckBox> boxes = robot.lookup(".context-menu .check-box").queryAllAs(CheckBox.class).stream().toList();

        robot.clickOn(boxes.get(1)).clickOn(boxes.get(2));
        assertEquals(List.of(UnitLevel.values()[1], UnitLevel.values()[2]), there.row(0).levels());

        robot.clickOn(boxes.get(1));
        assertEquals(List.of(UnitLevel.values()[2]), there.row(0).levels());
        assertTrue(button.isShowing());
    }

    @Test
    void whatIsTickedIsReadWholeInTheCell(FxRobot robot) {
        MenuButton button = robot.lookup(".table-cell .menu-button").queryAs(MenuButton.class);
        Region label = (Region) button.lookup(".label");
        double written = label.lookup(".text").getLayoutBounds().getHeight();
        double room = label.getHeight() - label.getInsets().getTop() - label.getInsets().getBottom();

        assertTrue(room >= written - 1, () -> "written " + written + ", room " + room);
        assertTrue(label.getBoundsInParent().getMaxY() <= button.getHeight(), label::toString);
    }
}
