package org.selfeval.ui.year;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.TimeUnit;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.selfeval.exchange.Example;
import org.selfeval.model.FundSource;
import org.selfeval.model.Overview;
import org.selfeval.model.PlannedRound;
import org.selfeval.model.tree.FieldRef;
import org.selfeval.ui.dialogs.SilentDialogs;
import org.selfeval.ui.dialogs.ToastLayer;
import org.selfeval.ui.field.FieldRow;
import org.selfeval.ui.shell.Looks;
import org.selfeval.ui.step.Step;
import org.selfeval.ui.step.StepContexts;
import org.selfeval.ui.step.funds.FundsStep;
import org.selfeval.ui.step.overview.OverviewStep;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** Nothing is found fault with before it has been typed to its end. */
@ExtendWith(ApplicationExtension.class)
class WarningsTest {

    private final OpenYear year = OpenYears.of(Example.year2020());
    private final StackPane content = new StackPane();

    @Start
    void start(Stage stage) {
        Scene scene = new Scene(content, 1100, 900);
        Looks.on(scene);
        stage.setScene(scene);
        stage.show();
    }

    private void show(FxRobot robot, Step step) {
        robot.interact(() -> content.getChildren().setAll(step.node()));
    }

    private Step overview(FxRobot robot) {
        Step[] step = new Step[1];
        robot.interact(() -> step[0] = new OverviewStep(StepContexts.of(year, new SilentDialogs(), new ToastLayer())));
        show(robot, step[0]);
        return step[0];
    }

    private Overview facts() {
        return year.evaluation().overview();
    }

    private static void retype(FxRobot robot, String id, String text) {
        robot.interact(() -> {
            TextField field = robot.lookup("#" + id).queryAs(TextField.class);
            field.requestFocus();
            field.selectAll();
        });
        robot.write(text, 0);
    }

    private static boolean isSaid(Node below, String styleClass) {
        return below.lookupAll("." + styleClass)
            .stream()
            .map(Label.class::cast)
            .anyMatch(label -> label.isVisible() && !label.getText().isEmpty());
    }

    private static Node row(FxRobot robot, String id) {
        Node above = robot.lookup("#" + id).query();
        while (!(above instanceof FieldRow)) {
            above = above.getParent();
        }
        return above;
    }

    private void rest(Integer expected) throws Exception {
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> expected.equals(facts().plannedRounds()));
        WaitForAsyncUtils.waitForFxEvents();
    }

    @Test
    void whatIsFoundInAFieldIsSaidWhenItIsLeft(FxRobot robot) throws Exception {
        overview(robot);
        retype(robot, "plannedRounds", "1");
        rest(1);

        assertTrue(found(), "the year has what is to be said");
        assertFalse(isSaid(row(robot, "plannedRounds"), "field-check"));

        robot.push(KeyCode.TAB);
        assertTrue(isSaid(row(robot, "plannedRounds"), "field-check"));

        retype(robot, "plannedRounds", "3");
        rest(3);
        assertFalse(isSaid(row(robot, "plannedRounds"), "field-check"), "what no longer holds goes at once");
    }

    private boolean found() {
        FieldRef at = FieldRef.of(facts(), Overview.PLANNED_ROUNDS);
        return year.checksProperty().get().stream().anyMatch(check -> check.at().equals(at));
    }

    @Test
    void theSumOfThePlanIsComparedOnceItsTableIsLeft(FxRobot robot) {
        Step step = overview(robot);
        PlannedRound first = year.evaluation().root().rows(PlannedRound.TYPE).getFirst();
        robot.interact(() -> step.focus(FieldRef.of(first, PlannedRound.COUNT)));
        robot.write("9", 0).push(KeyCode.ENTER);

        assertTrue(found(), "the year has what is to be said");
        assertFalse(isSaid(row(robot, "plannedRounds"), "field-check"));

        robot.interact(() -> robot.lookup("#plannedRounds").query().requestFocus());
        assertTrue(isSaid(row(robot, "plannedRounds"), "field-check"));
    }

    @Test
    void whatIsHalfTypedIsRefusedOnlyWhenItIsLeft(FxRobot robot) throws Exception {
        overview(robot);
        retype(robot, "plannedRounds", "2");
        rest(2);
        robot.write("x", 0);
        robot.sleep(700);

        assertFalse(isSaid(row(robot, "plannedRounds"), "field-refusal"));
        robot.push(KeyCode.TAB);
        assertTrue(isSaid(row(robot, "plannedRounds"), "field-refusal"));
        assertEquals(2, facts().plannedRounds());
    }

    @Test
    void whatIsFoundInACellIsSaidWhenItIsLeft(FxRobot robot) throws Exception {
        Step[] step = new Step[1];
        robot.interact(() -> step[0] = new FundsStep(StepContexts.of(year, new SilentDialogs(), new ToastLayer())));
        show(robot, step[0]);
        FundSource source = year.evaluation().root().rows(FundSource.TYPE).getFirst();
        FieldRef at = FieldRef.of(source, FundSource.EXECUTED);
        robot.interact(() -> step[0].focus(at));
        TableView<?> table = robot.lookup(".table-view").queryAs(TableView.class);
        robot.write("9000", 0);
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS,
                () -> year.checksProperty().get().stream().anyMatch(check -> check.at().equals(at)));
        WaitForAsyncUtils.waitForFxEvents();
        assertFalse(isSaid(table.getParent(), "cell-note"));

        robot.push(KeyCode.TAB).push(KeyCode.SHIFT, KeyCode.TAB);
        assertTrue(isSaid(table.getParent(), "cell-note"));
    }
}
