package org.selfeval.ui.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.paint.Color;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.selfeval.exchange.Example;
import org.selfeval.model.Evaluation;
import org.selfeval.model.Overview;
import org.selfeval.model.tree.Edit;
import org.selfeval.model.tree.FieldRef;
import org.selfeval.problem.FileProblem;
import org.selfeval.problem.ProblemException;
import org.selfeval.scoring.year.Scorer;
import org.selfeval.settings.Theme;
import org.selfeval.sheet.OfficialForm;
import org.selfeval.sheet.Sheet;
import org.selfeval.sheet.Sheet.Cell;
import org.selfeval.ui.shell.Looks;
import org.selfeval.ui.tasks.SameThreadTasks;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class PreviewTest {

    private final Evaluation year = Example.year2020();
    private final List<FieldRef> jumps = new ArrayList<>();
    private Preview preview;
    private Stage stage;

    @Start
    void start(Stage shown) {
        stage = shown;
        preview = new Preview();
        preview.onJump(jumps::add);
        Scene scene = new Scene(preview, 900, 600);
        Looks.on(scene, Theme.DARK);
        shown.setScene(scene);
        // Tests share the stage, and another may have given it a size of its own.
        shown.sizeToScene();
        shown.show();
        preview.show(sheet(year));
    }

    private static Sheet sheet(Evaluation evaluation) {
        return OfficialForm.of(evaluation, Scorer.score(evaluation));
    }

    private List<CellNode> cells() {
        return preview.lookupAll(".paper-cell").stream().map(CellNode.class::cast).toList();
    }

    private static String text(CellNode cell) {
        return cell.getChildren()
            .stream()
            .filter(Text.class::isInstance)
            .map(node -> ((Text) node).getText())
            .collect(Collectors.joining());
    }

    @Test
    void everyCellOfTheSheetIsANodeThatShowsWhatTheFileShows() {
        Set<Cell> seen = new HashSet<>();
        for (CellNode node : cells()) {
            assertEquals(node.cell().content().shown(), text(node));
            seen.add(node.cell());
        }
        assertEquals(Set.copyOf(sheet(year).cells()), seen);
    }

    @Test
    void paperIsBlackOnWhiteInTheDarkToo() {
        for (CellNode node : cells()) {
            node.getChildren()
                .stream()
                .filter(Text.class::isInstance)
                .forEach(text -> assertEquals(Color.BLACK, ((Text) text).getFill(), () -> text(node)));
        }
    }

    @Test
    void textStaysWithinItsCell() {
        for (CellNode node : cells()) {
            node.getChildren().stream().filter(Text.class::isInstance).forEach(text -> {
                assertTrue(text.getBoundsInParent().getHeight() <= node.getPrefHeight() + 1, () -> text(node));
                assertTrue(text.getBoundsInParent().getWidth() <= node.getPrefWidth() + 1, () -> text(node));
            });
        }
    }

    @Test
    void aLongTableStandsOnSeveralPagesWithEveryCell(FxRobot robot) {
        Evaluation longer = year.apply(
                Edit.set("改", year.overview(), Overview.GOAL_ACTUAL, "巡察发现的问题已督促整改。".repeat(300)));
        robot.interact(() -> preview.show(sheet(longer)));
        assertTrue(preview.lookupAll(".paper").size() > 1);
        assertEquals(Set.copyOf(sheet(longer).cells()),
                cells().stream().map(CellNode::cell).collect(Collectors.toSet()));
    }

    @Test
    void aClickOnACellLeadsToItsField(FxRobot robot) {
        CellNode project = cells().stream().filter(cell -> text(cell).equals("巡察工作经费")).findFirst().orElseThrow();
        robot.clickOn(project);
        assertEquals(List.of(FieldRef.of(year.overview(), Overview.PROJECT)), jumps);
    }

    @Test
    void arrowsAndEnterLeadThereToo(FxRobot robot) {
        robot.interact(() -> preview.lookup(".preview-scroll").requestFocus());
        robot.type(KeyCode.DOWN, KeyCode.DOWN, KeyCode.ENTER);
        assertEquals(List.of(FieldRef.of(year.overview(), Overview.PROJECT)), jumps);
    }

    @Test
    void keysZoom(FxRobot robot) {
        robot.interact(() -> preview.lookup(".preview-scroll").requestFocus());
        robot.type(KeyCode.DIGIT1);
        assertEquals("100%", robot.lookup(".preview-size").queryLabeled().getText());
        double full = preview.lookup(".paper").getLocalToSceneTransform().getMxx();
        assertEquals(96.0 / 72, full, 1e-9);
        robot.type(KeyCode.MINUS);
        assertTrue(preview.lookup(".paper").getLocalToSceneTransform().getMxx() < full);
        robot.type(KeyCode.DIGIT0);
        double fits = preview.lookup(".paper").localToScene(preview.lookup(".paper").getBoundsInLocal()).getWidth();
        assertTrue(fits > 800 && fits < 900, () -> "wide " + fits);
    }

    @Test
    void withoutAPrinterASentenceSaysWhatElseToDo(FxRobot robot) {
        List<Exception> failures = new ArrayList<>();
        SheetPrinter printer = new SheetPrinter(new SameThreadTasks(), () -> null);
        robot.interact(() -> printer.print(sheet(year), stage, failures::add));
        ProblemException told = assertInstanceOf(ProblemException.class, failures.getFirst());
        assertEquals(new FileProblem.NoPrinter(), told.problem());
        assertTrue(told.problem().sentence().toString().contains("导出自评表"));
    }
}
