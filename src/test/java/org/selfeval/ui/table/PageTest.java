package org.selfeval.ui.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.selfeval.model.Evaluation;
import org.selfeval.model.InspectedUnit;
import org.selfeval.model.LargeYear;
import org.selfeval.ui.dialogs.SilentDialogs;
import org.selfeval.ui.dialogs.ToastLayer;
import org.selfeval.ui.field.FormScroll;
import org.selfeval.ui.shell.Looks;
import org.selfeval.ui.step.StepContexts;
import org.selfeval.ui.year.OpenYears;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** A table at the end of a page that is longer than the window. */
@ExtendWith(ApplicationExtension.class)
class PageTest {

    private Label found;
    private FormScroll page;
    private RowTable<InspectedUnit> table;

    @Start
    void start(Stage stage) {
        Evaluation year = LargeYear.make(1, 3, 3);
        found = new Label();
        page = new FormScroll();
        table = new RowTable<>(StepContexts.of(OpenYears.of(year), new SilentDialogs(), new ToastLayer()),
                InspectedUnit.TYPE, year.rounds().getFirst().id(), List.of(InspectedUnit.NAME, InspectedUnit.COUNT));
        Region above = new Region();
        above.setMinHeight(400);
        page.setContent(new VBox(found, above, table));
        page.setFitToWidth(true);
        Scene scene = new Scene(page, 600, 300);
        Looks.on(scene);
        stage.setScene(scene);
        stage.show();
    }

    private Bounds editor(FxRobot robot) {
        WaitForAsyncUtils.waitForFxEvents();
        Node editor = robot.lookup(".table-cell .text-field").query();
        return editor.localToScene(editor.getLayoutBounds());
    }

    @Test
    void aNewRowIsSeenWhole(FxRobot robot) {
        robot.interact(() -> table.enter());
        for (int row = 3; row < 7; row++) {
            robot.push(KeyCode.INSERT);
            Bounds editor = editor(robot);
            assertTrue(editor.getMaxY() <= 300, editor::toString);
            robot.push(KeyCode.ESCAPE);
        }
    }

    @Test
    void theRowOneGoesToIsSeenWholeThoughThePageWasScrolledAway(FxRobot robot) {
        robot.interact(() -> table.enter());
        robot.push(KeyCode.DOWN);
        robot.interact(() -> page.setVvalue(0));
        robot.push(KeyCode.UP).push(KeyCode.F2);

        Bounds editor = editor(robot);
        assertTrue(editor.getMaxY() <= 300, editor::toString);
    }

    @Test
    void whatComesAndGoesAboveDoesNotMoveTheCellOneTypesIn(FxRobot robot) {
        robot.interact(() -> table.enter());
        robot.push(KeyCode.F2);
        double before = editor(robot).getMinY();

        robot.interact(() -> found.setText("one\ntwo\nthree"));
        assertEquals(before, editor(robot).getMinY(), 1);

        robot.push(KeyCode.ENTER).push(KeyCode.F2);
        double below = editor(robot).getMinY();
        robot.interact(() -> found.setText(""));
        assertEquals(below, editor(robot).getMinY(), 1);
    }
}
