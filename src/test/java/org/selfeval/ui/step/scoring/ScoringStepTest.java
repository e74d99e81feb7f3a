package org.selfeval.ui.step.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.TransferMode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.selfeval.model.Benchmark;
import org.selfeval.model.Evaluation;
import org.selfeval.model.Indicator;
import org.selfeval.model.Level;
import org.selfeval.model.Scheme;
import org.selfeval.model.kind.Metric;
import org.selfeval.model.kind.RuleKind;
import org.selfeval.model.kind.ScoreMode;
import org.selfeval.model.tree.Edit;
import org.selfeval.model.tree.Field;
import org.selfeval.model.tree.FieldRef;
import org.selfeval.model.tree.Row;
import org.selfeval.model.tree.RowChange;
import org.selfeval.text.Texts;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class ScoringStepTest {

    private ScoringScreen screen;

    @Start
    void start(Stage stage) {
        screen = new ScoringScreen(stage, Path.of("none"));
    }

    private Evaluation year() {
        return screen.year.evaluation();
    }

    private String sum() {
        return ((Label) screen.step.node().lookup("#weightSum")).getText();
    }

    private boolean shown(String id) {
        return screen.step.node().lookupAll("#" + id).stream().anyMatch(ScoringStepTest::visible);
    }

    private static boolean visible(Node node) {
        return node == null || (node.isVisible() && visible(node.getParent()));
    }

    private String story() {
        StringBuilder words = new StringBuilder();
        screen.step.node()
            .lookupAll(".story .label")
            .forEach(label -> words.append(((Label) label).getText()).append('\n'));
        return words.toString();
    }

    @Test
    void altAndArrowsMoveALineAndUndoPutsItBack(FxRobot robot) {
        List<Metric> before = screen.order();
        screen.choose(robot, Metric.REPORTS);
        robot.press(KeyCode.ALT).push(KeyCode.UP).release(KeyCode.ALT);
        assertEquals(List.of(Metric.REPORTS, Metric.ROUNDS),
                screen.order().subList(before.indexOf(Metric.ROUNDS), before.indexOf(Metric.ROUNDS) + 2));
        assertEquals(screen.line(Metric.REPORTS).id(), screen.table().chosenProperty().get().id());

        robot.interact(screen.year::undo);
        assertEquals(before, screen.order());
    }

    @Test
    void theMenuOfALineDoesWhatTheButtonsDo(FxRobot robot) {
        Indicator second = year().indicators().get(1);
        screen.choose(robot, second.metric());
        robot.rightClickOn(screen.row(1));
        assertTrue(screen.table().getContextMenu().isShowing());
        robot.interact(() -> screen.table().getContextMenu().getItems().getLast().fire());
        assertFalse(year().indicators().contains(second));
    }

    @Test
    void aLineMovesIntoTheNextLevelByKeys(FxRobot robot) {
        screen.choose(robot, Metric.TIMELINESS);
        robot.press(KeyCode.ALT).push(KeyCode.DOWN).release(KeyCode.ALT);
        assertEquals(screen.line(Metric.FINDINGS).parent(), screen.line(Metric.TIMELINESS).parent());
    }

    /** The menu opens before the field has lost the focus, as by a key of the system's. */
    @Test
    void whatIsBeingTypedIsTakenBeforeTheLineMoves(FxRobot robot) {
        screen.choose(robot, Metric.TIMELINESS);
        Indicator before = screen.line(Metric.TIMELINESS);
        robot.interact(() -> {
            ((TextInputControl) screen.step.node().lookup("#overrideActual .text-field")).setText("98");
            MenuButton move = (MenuButton) screen.step.node().lookup("#move");
            move.getOnShowing().handle(null);
            move.getItems().getLast().fire();
        });
        assertNotEquals(before.parent(), screen.line(Metric.TIMELINESS).parent());
        assertEquals(new BigDecimal("98"), screen.line(Metric.TIMELINESS).overrideActual());
    }

    @Test
    void aLineIsDroppedBehindAnother(FxRobot robot) {
        robot.interact(() -> {
            screen.step.node().applyCss();
            Node source = screen.row(screen.order().indexOf(Metric.ROUNDS));
            Node target = screen.row(screen.order().indexOf(Metric.CLOSURE));
            DragEvent over = drag(DragEvent.DRAG_OVER, source, target);
            Event.fireEvent(target, over);
            assertTrue(target.getPseudoClassStates().toString().contains("drop-below"));
            Event.fireEvent(target, drag(DragEvent.DRAG_DROPPED, source, target));
            assertFalse(target.getPseudoClassStates().toString().contains("drop-below"));
        });
        assertEquals(screen.line(Metric.CLOSURE).parent(), screen.line(Metric.ROUNDS).parent());
        assertEquals(screen.order().indexOf(Metric.CLOSURE) + 1, screen.order().indexOf(Metric.ROUNDS));
    }

    @Test
    void whatComesFromElsewhereIsNotDropped(FxRobot robot) {
        List<Metric> before = screen.order();
        robot.interact(() -> {
            screen.step.node().applyCss();
            Node target = screen.row(2);
            Event.fireEvent(target, drag(DragEvent.DRAG_DROPPED, screen.table(), target));
            Event.fireEvent(target, drag(DragEvent.DRAG_DROPPED, target, target));
        });
        assertEquals(before, screen.order());
    }

    /** Over the lower part of a row. */
    private static DragEvent drag(EventType<DragEvent> type, Object source, Node target) {
        Point2D at = target.localToScene(10, 30);
        return new DragEvent(type, null, at.getX(), at.getY(), 0, 0, TransferMode.MOVE, source, null, null);
    }

    @Test
    void addedBehindTheChosenLineAndDeletedWithTheImpactShown(FxRobot robot) {
        screen.choose(robot, Metric.ROUNDS);
        robot.clickOn(Texts.get("scoring.add"));
        int at = screen.order().indexOf(Metric.ROUNDS) + 1;
        Indicator added = year().indicators().get(at);
        assertEquals(screen.line(Metric.ROUNDS).second(), added.second());
        assertEquals(added.id(), screen.table().chosenProperty().get().id());

        screen.choose(robot, Metric.ROUNDS);
        robot.interact(() -> screen.dialogs.person = form -> assertEquals("总分 100 分（优） → 80 分（已评 80/80）",
                ((Label) form.lookup("#impactTotal")).getText()));
        robot.push(KeyCode.DELETE);
        assertFalse(screen.order().contains(Metric.ROUNDS));
        assertTrue(sum().contains("还差 20 分"), sum());

        robot.clickOn(Texts.get("year.undo"));
        assertTrue(screen.order().contains(Metric.ROUNDS));
        assertEquals("分值合计 100 分", sum());
    }

    @Test
    void levelsComeGoAndMove(FxRobot robot) {
        screen.choose(robot, Metric.ROUNDS);
        robot.interact(() -> screen.step.focus(FieldRef.of(level(1), Level.NAME)));
        robot.clickOn(Texts.get("scoring.levelUp"));
        assertEquals(Metric.ROUNDS, screen.order().getFirst());
        int before = year().scheme().rows(Level.TYPE).size();
        robot.clickOn(Texts.get("scoring.addLevel"));
        assertEquals(before + 1, year().scheme().rows(Level.TYPE).size());
        assertEquals(level(before).id(), screen.table().chosenProperty().get().id());
        robot.clickOn(Texts.get("scoring.deleteLevel"));
        assertEquals(before, year().scheme().rows(Level.TYPE).size());
    }

    private Level level(int index) {
        return year().scheme().rows(Level.TYPE).get(index);
    }

    @Test
    void theFirstIndicatorOfAnEmptySchemeBringsALevel(FxRobot robot) {
        robot.interact(() -> screen.year.delete(year().scheme().rows(Level.TYPE)));
        robot.clickOn(Texts.get("scoring.add")).clickOn(Texts.get("scoring.add"));
        assertEquals(1, year().scheme().rows(Level.TYPE).size());
        assertEquals(1, year().indicators().size());
    }

    @Test
    void theRulesScoreStaysBesideTheClerks(FxRobot robot) {
        Indicator rounds = screen.line(Metric.ROUNDS);
        robot.interact(() -> screen.step.focus(FieldRef.of(rounds, Indicator.OVERRIDE_SCORE)));
        robot.write("18", 0);
        robot.interact(() -> screen.step.focus(FieldRef.of(rounds, Indicator.OVERRIDE_SCORE_REASON)));
        robot.write("1", 0);
        robot.interact(screen.year::commitDrafts);
        assertTrue(story().contains("按规则得 20 分（分值 20 分），填报人改为 18 分"), story());
        assertTrue(cells("reason").contains("待填写"), cells("reason"));

        robot.interact(() -> screen.step.focus(FieldRef.of(rounds, Indicator.DEVIATION)));
        robot.write("a", 0);
        robot.interact(() -> screen.step.focus(FieldRef.of(rounds, Indicator.MEASURE)));
        robot.write("b", 0);
        robot.interact(screen.year::commitDrafts);
        assertTrue(cells("reason").contains("得分改写"), cells("reason"));
    }

    /** What is shown in a column, all lines together. */
    private String cells(String column) {
        StringBuilder shown = new StringBuilder();
        screen.table().getColumns().stream().filter(one -> one.getId().equals(column)).forEach(one -> {
            for (int i = 0; i < screen.table().getItems().size(); i++) {
                shown.append(one.getCellData(i));
            }
        });
        return shown.toString();
    }

    @Test
    void anOverriddenValueIsMarkedAsSuch(FxRobot robot) {
        assertFalse(cells("actual").contains("改写"), cells("actual"));
        Indicator rounds = screen.line(Metric.ROUNDS);
        robot.interact(() -> screen.year.apply(new Edit("", List.of(RowChange.update(rounds,
                Indicator.OVERRIDE_ACTUAL_REASON.set(Indicator.OVERRIDE_ACTUAL.set(rounds, BigDecimal.TWO),
                        "核对台账"))))));
        assertTrue(cells("actual").contains("改写"), cells("actual"));
    }

    @Test
    void theModeOfTheSchemeDecidesWhatCanBeTyped(FxRobot robot) {
        screen.choose(robot, Metric.ROUNDS);
        assertTrue(shown("overrideScore") && !shown("typedScore"));
        mode(robot, ScoreMode.LOCKED);
        assertFalse(shown("overrideScore") || shown("typedScore"));
        mode(robot, ScoreMode.TYPED);
        assertTrue(shown("typedScore") && !shown("overrideScore"));
    }

    private void mode(FxRobot robot, ScoreMode mode) {
        robot.interact(() -> screen.year.apply(Edit.set("", year().scheme().row(), Scheme.SCORE_MODE, mode)));
    }

    @Test
    void qualitativeLinesAskForTheBand(FxRobot robot) {
        screen.choose(robot, Metric.ROUNDS);
        assertFalse(shown("band"));
        robot
            .interact(() -> screen.year.apply(Edit.set("", screen.line(Metric.ROUNDS), Indicator.RULE, RuleKind.BAND)));
        assertTrue(shown("band"));
    }

    @Test
    void everyFieldIsFoundAndWhatIsTypedGetsThere(FxRobot robot) {
        List<String> lost = new ArrayList<>();
        robot.interact(() -> {
            for (Row row : List.of(year().scheme().row(), level(0), screen.line(Metric.FINDINGS), year().benchmark())) {
                for (Field<?, ?> field : row.type().fields()) {
                    if (!screen.step.focus(FieldRef.of(row, field))) {
                        lost.add(field.toString());
                    }
                }
            }
        });
        assertEquals(List.of(), lost);
        robot.interact(() -> screen.step.focus(FieldRef.of(year().benchmark(), Benchmark.VALUE)));
        robot.write("35", 0).push(KeyCode.ENTER);
        assertEquals(new BigDecimal("35"), year().benchmark().value());
        robot.interact(() -> screen.step.focus(FieldRef.of(level(1), Level.WEIGHT)));
        Node focused = screen.step.node().getScene().getFocusOwner();
        assertEquals("weight", focused.getId());
        assertEquals("50", ((TextInputControl) focused).getText());
    }

    @Test
    void enterGoesIntoTheFieldsAndEscapeBackToTheTable(FxRobot robot) {
        screen.choose(robot, Metric.ROUNDS);
        robot.push(KeyCode.ENTER);
        assertEquals("overrideActual", screen.step.node().getScene().getFocusOwner().getId());
        robot.push(KeyCode.ESCAPE);
        assertEquals(screen.table(), screen.step.node().getScene().getFocusOwner());
    }
}
