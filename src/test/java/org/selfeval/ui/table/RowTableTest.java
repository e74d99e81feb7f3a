package org.selfeval.ui.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import javafx.css.PseudoClass;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.selfeval.exchange.Example;
import org.selfeval.model.FundSource;
import org.selfeval.model.tree.FieldRef;
import org.selfeval.text.Texts;
import org.selfeval.ui.dialogs.SilentDialogs;
import org.selfeval.ui.dialogs.ToastLayer;
import org.selfeval.ui.shell.Looks;
import org.selfeval.ui.step.StepContext;
import org.selfeval.ui.step.StepContexts;
import org.selfeval.ui.year.OpenYear;
import org.selfeval.ui.year.OpenYears;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class RowTableTest {

    private final OpenYear year = OpenYears.of(Example.year2020());
    private final ToastLayer toasts = new ToastLayer();
    private Button elsewhere;
    private RowTable<FundSource> table;

    @Start
    void start(Stage stage) {
        elsewhere = new Button("elsewhere");
        StepContext context = StepContexts.of(year, new SilentDialogs(), toasts);
        table = new RowTable<>(context, FundSource.TYPE, year.evaluation().overview().id(),
                List.of(FundSource.KIND, FundSource.BUDGET, FundSource.EXECUTED));
        Scene scene = new Scene(new VBox(table, elsewhere, toasts), 700, 500);
        Looks.on(scene);
        stage.setScene(scene);
        stage.show();
    }

    private FundSource source(int index) {
        return year.evaluation().sources().get(index);
    }

    private void go(FxRobot robot, int row, int column) {
        TableView<Line<FundSource>> view = table.table();
        robot.interact(() -> {
            view.requestFocus();
            view.getSelectionModel().clearAndSelect(row, view.getColumns().get(column));
            view.getFocusModel().focus(row, view.getColumns().get(column));
        });
    }

    @Test
    void amountsAreTypedCellByCell(FxRobot robot) {
        go(robot, 1, 1);
        robot.push(KeyCode.F2).write("12", 0).push(KeyCode.TAB).write("-5", 0).push(KeyCode.ENTER);

        assertEquals(new BigDecimal("120000"), source(1).budget());
        assertNull(source(1).executed());
        assertTrue(robot.lookup(".field-refusal").query().isVisible());
    }

    @Test
    void enterGoesDown(FxRobot robot) {
        go(robot, 1, 1);
        robot.push(KeyCode.F2).write("1", 0).push(KeyCode.ENTER).push(KeyCode.ENTER).write("2", 0).push(KeyCode.ENTER);

        assertEquals(new BigDecimal("10000"), source(1).budget());
        assertEquals(new BigDecimal("20000"), source(2).budget());
    }

    @Test
    void clickingElsewhereKeepsWhatWasTyped(FxRobot robot) {
        go(robot, 2, 2);
        robot.push(KeyCode.F2).write("3", 0).clickOn(elsewhere);

        assertEquals(new BigDecimal("30000"), source(2).executed());
    }

    @Test
    void aPauseKeepsTheCellOpen(FxRobot robot) throws Exception {
        go(robot, 2, 2);
        robot.push(KeyCode.F2).write("3", 0);
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> source(2).executed() != null);
        robot.write("4", 0).push(KeyCode.ENTER);

        assertEquals(new BigDecimal("340000"), source(2).executed());
    }

    @Test
    void typingIntoACellReplacesWhatStoodThere(FxRobot robot) {
        go(robot, 0, 1);
        robot.write("85", 0).push(KeyCode.ENTER);

        assertEquals(new BigDecimal("850000"), source(0).budget());
    }

    @Test
    void escapeGivesUp(FxRobot robot) {
        go(robot, 0, 1);
        robot.push(KeyCode.F2).write("3", 0).push(KeyCode.ESCAPE);

        assertEquals(new BigDecimal("700000"), source(0).budget());
    }

    @Test
    void escapeGivesUpWhatAPauseHasKeptToo(FxRobot robot) throws Exception {
        go(robot, 0, 1);
        robot.push(KeyCode.F2).write("3", 0);
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS,
                () -> new BigDecimal("30000").compareTo(source(0).budget()) == 0);
        robot.push(KeyCode.ESCAPE);

        assertEquals(new BigDecimal("700000"), source(0).budget());
        assertTrue(year.undoLabelProperty().get().isEmpty());
    }

    @Test
    void amountsAreTakenAsClerksWriteThem(FxRobot robot) {
        for (String amount : List.of("70万", "700,000.00元", "７０", "70")) {
            robot.interact(() -> year.undo());
            go(robot, 1, 1);
            Tables.copy(robot, amount);
            robot.push(KeyCode.CONTROL, KeyCode.V);

            assertEquals(new BigDecimal("700000"), source(1).budget(), amount);
        }
    }

    private void typeWhatCannotBeTaken(FxRobot robot, int row, int column) {
        go(robot, row, column);
        robot.push(KeyCode.F2).write("-5", 0).clickOn(elsewhere);
        assertTrue(year.drafts().refusedProperty().get());
        go(robot, row, column);
    }

    private void assertNothingIsRefused(FxRobot robot) {
        WaitForAsyncUtils.waitForFxEvents();
        assertFalse(year.drafts().refusedProperty().get());
        assertEquals(Set.of(),
                robot.lookup(".table-cell")
                    .queryAll()
                    .stream()
                    .filter(cell -> cell.getPseudoClassStates().contains(PseudoClass.getPseudoClass("refused")))
                    .collect(Collectors.toSet()));
    }

    @Test
    void whatIsPastedTakesThePlaceOfWhatCouldNotBeTaken(FxRobot robot) {
        for (String amount : List.of("12", "12")) {
            typeWhatCannotBeTaken(robot, 1, 1);
            Tables.copy(robot, amount);
            robot.push(KeyCode.CONTROL, KeyCode.V);
            assertNothingIsRefused(robot);
        }
        assertEquals(new BigDecimal("120000"), source(1).budget());
    }

    @Test
    void whatIsClearedIsNotRefusedEitherThoughNothingWasThere(FxRobot robot) {
        typeWhatCannotBeTaken(robot, 1, 1);
        robot.push(KeyCode.DELETE);
        assertNothingIsRefused(robot);
    }

    @Test
    void rowsComeAndGoWithUndo(FxRobot robot) {
        int before = year.evaluation().sources().size();
        robot.clickOn(Texts.get("table.add", Texts.get("rowtype.fundSource")));
        assertEquals(before + 1, year.evaluation().sources().size());
        robot.push(KeyCode.ESCAPE);
        robot.clickOn(Texts.get("table.delete"));
        assertEquals(before, year.evaluation().sources().size());
        robot.clickOn(Texts.get("year.undo"));
        assertEquals(before + 1, year.evaluation().sources().size());
    }

    @Test
    void aJumpOpensTheCell(FxRobot robot) {
        robot.interact(() -> assertTrue(table.focus(FieldRef.of(source(1), FundSource.EXECUTED))));
        robot.write("4", 0).push(KeyCode.ENTER);

        assertEquals(new BigDecimal("40000"), source(1).executed());
    }
}
