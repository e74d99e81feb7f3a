package org.selfeval.ui.step.rounds;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Spinner;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.selfeval.check.WizardStep;
import org.selfeval.exchange.Example;
import org.selfeval.model.Group;
import org.selfeval.model.InspectedUnit;
import org.selfeval.model.Overview;
import org.selfeval.model.Round;
import org.selfeval.model.SpecialCheck;
import org.selfeval.model.Statement;
import org.selfeval.model.kind.CheckTopic;
import org.selfeval.model.kind.StatementSubject;
import org.selfeval.model.tree.Field;
import org.selfeval.model.tree.FieldRef;
import org.selfeval.model.tree.Row;
import org.selfeval.text.Texts;
import org.selfeval.ui.dialogs.SilentDialogs;
import org.selfeval.ui.dialogs.ToastLayer;
import org.selfeval.ui.shell.Looks;
import org.selfeval.ui.step.StepContexts;
import org.selfeval.ui.year.OpenYear;
import org.selfeval.ui.year.OpenYears;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class RoundsStepTest {

    private final OpenYear year = OpenYears.of(Example.year2020());
    private final SilentDialogs dialogs = new SilentDialogs();
    private final ToastLayer toasts = new ToastLayer();
    private RoundsStep step;

    @Start
    void start(Stage stage) {
        step = new RoundsStep(StepContexts.of(year, dialogs, toasts));
        toasts.setMouseTransparent(false);
        Scene scene = new Scene(new StackPane(step.node(), toasts), 900, 620);
        Looks.on(scene);
        stage.setScene(scene);
        stage.show();
    }

    private List<org.selfeval.model.tree.Node<Round>> rounds() {
        return year.evaluation().rounds();
    }

    private org.selfeval.model.tree.Node<Round> round(int index) {
        return rounds().get(index);
    }

    private static void press(FxRobot robot, String selector) {
        robot.interact(() -> robot.lookup(selector).queryAs(Button.class).fire());
    }

    private List<String> names() {
        return rounds().stream().map(node -> String.valueOf(node.row().name())).toList();
    }

    private boolean focus(FxRobot robot, Row row, Field<?, ?> field) {
        boolean[] found = new boolean[1];
        robot.interact(() -> found[0] = step.focus(FieldRef.of(row, field)));
        return found[0];
    }

    @Test
    void aNewRoundIsNamedAtOnce(FxRobot robot) {
        press(robot, "#add");
        robot.write("二届区委第十六轮", 0).push(KeyCode.ENTER);

        assertEquals("二届区委第十六轮", names().getLast());
        assertEquals(5, robot.lookup("#rounds").queryAs(ListView.class).getItems().size());
    }

    private void choose(FxRobot robot, int index) {
        robot.interact(() -> robot.lookup("#rounds").queryAs(ListView.class).getSelectionModel().clearAndSelect(index));
    }

    private static TextField start(FxRobot robot) {
        return robot.lookup("#fields #start").queryAs(TextField.class);
    }

    @Test
    void whatCouldNotBeTakenIsThereAgainWhenTheRoundIs(FxRobot robot) {
        robot.interact(() -> year.set(round(1).row(), Round.START, LocalDate.of(2020, 5, 6), year.newVisit()));
        focus(robot, round(0).row(), Round.START);
        robot.interact(() -> start(robot).setText("2020-2-31"));
        choose(robot, 1);
        assertEquals("2020-05-06", start(robot).getText());
        assertTrue(year.drafts().refusedProperty().get());

        choose(robot, 0);
        assertEquals("2020-2-31", start(robot).getText());
        assertTrue(year.drafts().refusedProperty().get());
    }

    @Test
    void whatCouldNotBeTakenInACellIsThereAgainEvenAfterAnotherPane(FxRobot robot) {
        InspectedUnit unit = round(0).rows(InspectedUnit.TYPE).getFirst();
        focus(robot, unit, InspectedUnit.COUNT);
        robot.interact(() -> ((TextField) robot.lookup("#fields").query().getScene().getFocusOwner()).setText("x"));
        choose(robot, 1);
        robot.interact(() -> robot.lookup("#wholeYear").queryAs(ToggleButton.class).fire());
        assertTrue(year.drafts().refusedProperty().get());
        choose(robot, 0);

        focus(robot, unit, InspectedUnit.COUNT);
        assertEquals("x", ((TextField) robot.lookup("#fields").query().getScene().getFocusOwner()).getText());
    }

    @Test
    void whatCouldNotBeTakenGoesWithItsRound(FxRobot robot) {
        Round gone = round(1).row();
        focus(robot, gone, Round.START);
        robot.interact(() -> start(robot).setText("2020-2-31"));
        choose(robot, 0);
        robot.interact(() -> year.delete(List.of(gone)));
        assertFalse(year.drafts().refusedProperty().get());
    }

    @Test
    void aCopyHasTheGroupsAndIsOneStepBack(FxRobot robot) {
        List<String> before = names();
        press(robot, "#copy");

        assertEquals(before.getFirst() + "（复制）", round(1).row().name());
        assertEquals(2, round(1).rows(Group.TYPE).size());
        assertTrue(round(1).rows(InspectedUnit.TYPE).isEmpty());
        assertTrue(round(1).rows(Statement.TYPE).isEmpty());

        robot.interact(year::undo);
        assertEquals(before, names());
    }

    @Test
    void theMenuOfARoundDoesWhatTheButtonsDo(FxRobot robot) {
        String second = names().get(1);
        ListView<?> list = robot.lookup("#rounds").queryAs(ListView.class);
        choose(robot, 1);
        robot.rightClickOn(second);
        assertTrue(list.getContextMenu().isShowing());
        robot.interact(() -> list.getContextMenu()
            .getItems()
            .stream()
            .filter(item -> item.getText().equals(Texts.get("rounds.up")))
            .forEach(MenuItem::fire));
        assertEquals(second, names().getFirst());
    }

    @Test
    void roundsMoveUpAndDown(FxRobot robot) {
        List<String> before = names();
        press(robot, "#down");
        assertEquals(List.of(before.get(1), before.get(0)), names().subList(0, 2));
        press(robot, "#up");
        assertEquals(before, names());
    }

    @Test
    void aDeletedRoundComesBackByTheToast(FxRobot robot) {
        List<String> before = names();
        press(robot, "#delete");
        assertEquals(before.subList(1, 4), names());

        robot.clickOn(Texts.get("year.undo"));
        assertEquals(before, names());
    }

    @Test
    void theToastTakesBackNothingThatWasDoneSince(FxRobot robot) {
        press(robot, "#delete");
        List<String> left = names();
        robot.interact(() -> year.set(year.evaluation().overview(), Overview.LEAD, "后来", year.newVisit()));

        robot.clickOn(Texts.get("year.undo"));
        assertEquals("后来", year.evaluation().overview().lead());
        assertEquals(left, names());
        assertTrue(robot.lookup(Texts.get("year.undoLater")).tryQuery().isPresent());
    }

    @Test
    void theOnlyRoundIsShownAgainWhenItsDeletionIsTakenBack(FxRobot robot) {
        for (int i = 0; i < 4; i++) {
            press(robot, "#delete");
        }
        robot.interact(year::undo);
        assertTrue(robot.lookup("#fold").tryQuery().isPresent(), "the round is open");
        assertFalse(robot.lookup(Texts.get("rounds.empty")).tryQuery().isPresent());
    }

    @Test
    void withoutRoundsItSaysWhatToDo(FxRobot robot) {
        for (int i = 0; i < 4; i++) {
            press(robot, "#delete");
        }
        assertTrue(rounds().isEmpty());
        assertTrue(robot.lookup(Texts.get("rounds.empty")).tryQuery().isPresent());

        assertTrue(focus(robot, year.evaluation().overview(), Round.NAME));
        assertTrue(robot.lookup("#add").query().isFocused());
    }

    @Test
    void aGroupIsAddedByItsChip(FxRobot robot) {
        press(robot, "#add-group");
        robot.write("第七组", 0).push(KeyCode.ENTER);

        assertEquals("第七组", round(0).rows(Group.TYPE).getLast().name());
        assertTrue(robot.lookup("第七组 · " + Texts.get("rounds.stated")).tryQuery().isPresent());
    }

    @Test
    void aSpecialCheckIsAddedByItsChip(FxRobot robot) {
        press(robot, "#add-specialCheck");

        assertEquals(4, round(0).rows(SpecialCheck.TYPE).size());
    }

    @Test
    void unitsAreAddedInTheTable(FxRobot robot) {
        robot.clickOn(Texts.get("rounds.addUnit"));
        robot.write("区档案馆", 0).push(KeyCode.ENTER);

        assertEquals("区档案馆", round(0).rows(InspectedUnit.TYPE).getLast().name());
    }

    @Test
    void theSearchShowsWhatItFinds(FxRobot robot) {
        robot.clickOn("#search").write("粮油", 0);

        assertEquals(1, units(robot).getItems().size());
    }

    @Test
    void aSearchThatFindsNothingDoesNotSayThatThereIsNothing(FxRobot robot) {
        robot.clickOn("#search").write("无此单位", 0);
        assertEquals(Texts.get("rounds.unit.notFound"), ((Label) units(robot).getPlaceholder()).getText());

        robot.clickOn("#search .right-pane .label");
        assertEquals("", robot.lookup("#search").queryAs(TextField.class).getText());
        assertEquals(Texts.get("table.empty", Texts.get("rowtype.unit")),
                ((Label) units(robot).getPlaceholder()).getText());
        assertFalse(units(robot).getItems().isEmpty());
    }

    private static TableView<?> units(FxRobot robot) {
        return robot.lookup("#unitsBox .table-view").queryAs(TableView.class);
    }

    @Test
    void aLineIsSplitWithoutChangingTheSum(FxRobot robot) {
        InspectedUnit rest = round(0).rows(InspectedUnit.TYPE).get(3);
        dialogs.person = form -> {
            ((Spinner<?>) form.lookup("#splitTaken")).getEditor().setText("2");
            ((TextField) form.lookup("#splitName")).setText("区文旅局等2个单位");
        };
        focus(robot, rest, InspectedUnit.NAME);
        robot.push(KeyCode.ESCAPE);
        press(robot, "#split");

        List<InspectedUnit> units = round(0).rows(InspectedUnit.TYPE);
        assertEquals(7, units.get(3).count());
        assertEquals("区文旅局等2个单位", units.get(4).name());
        assertEquals(2, units.get(4).count());
    }

    @Test
    void aNameThatCannotBeTakenSplitsNothing(FxRobot robot) {
        InspectedUnit rest = round(0).rows(InspectedUnit.TYPE).get(3);
        dialogs.person = form -> ((TextField) form.lookup("#splitName")).setText("长".repeat(201));
        focus(robot, rest, InspectedUnit.NAME);
        robot.push(KeyCode.ESCAPE);
        press(robot, "#split");

        assertEquals(4, round(0).rows(InspectedUnit.TYPE).size());
    }

    @Test
    void aLineOfOneCannotBeSplit(FxRobot robot) {
        focus(robot, round(0).rows(InspectedUnit.TYPE).getFirst(), InspectedUnit.NAME);

        assertTrue(robot.lookup("#split").query().isDisabled());
    }

    @Test
    void aFactIsStatedWithItsSource(FxRobot robot) {
        robot.interact(() -> year.delete(round(0).rows(Statement.TYPE)));
        press(robot, "#fact-BRIEFED");
        assertTrue(robot.lookup("#factLine-BRIEFED #make").query().isFocused());
        press(robot, "#factLine-BRIEFED #make");
        robot.write("书记专题会纪要", 0).push(KeyCode.ENTER);

        Statement said = round(0).rows(Statement.TYPE).getFirst();
        assertEquals(StatementSubject.BRIEFED, said.subject());
        assertEquals(true, said.affirmed());
        assertEquals("书记专题会纪要", said.source());
        assertFalse(robot.lookup("#factLine-BRIEFED #make").query().isVisible());
    }

    @Test
    void aWordAgainstTheRecordsSaysSo(FxRobot robot) {
        InspectedUnit unit = round(0).rows(InspectedUnit.TYPE).getLast();
        robot.interact(() -> year.set(unit, InspectedUnit.REPORTS_FORMED, 1, year.newVisit()));
        press(robot, "#fact-REPORTS_FORMED");

        Node warning = robot.lookup("#factLine-REPORTS_FORMED #warning").query();
        assertTrue(warning.isVisible());
    }

    @Test
    void theDateOfTheBriefingRecordsTheFact(FxRobot robot) {
        focus(robot, round(0).row(), Round.BRIEFED_ON);
        robot.write("2020-6-30", 0).push(KeyCode.ENTER);

        assertEquals(LocalDate.of(2020, 6, 30), round(0).row().briefedOn());
        assertTrue(robot.lookup("#fact-BRIEFED")
            .queryAs(Button.class)
            .getText()
            .contains(Texts.get("statement.standing.RECORDED")));
    }

    /** A row of each type under each type of parent, statements by their subject. */
    private String kind(Row row) {
        Object subject = row instanceof Statement said ? said.subject() : "";
        return row.type() + " of " + year.evaluation().find(row.parent()).orElseThrow().type() + " " + subject;
    }

    /** A number belongs to a statement about numbers only. */
    private static boolean hasPlace(Row row, Field<?, ?> field) {
        return !field.equals(Statement.VALUE)
                || ((Statement) row).subject() == StatementSubject.ABOVE_AVERAGE;
    }

    private boolean lands(FieldRef field) {
        step.node().getScene().getRoot().requestFocus();
        boolean found = step.focus(field);
        Node owner = step.node().getScene().getFocusOwner();
        return found && owner != null && !owner.equals(step.node().getScene().getRoot());
    }

    @Test
    void everyFieldOfEveryRowIsFound(FxRobot robot) {
        List<Row> rows = new ArrayList<>();
        robot.interact(() -> {
            long root = year.evaluation().overview().id();
            Row look = SpecialCheck.TOPIC.set(year.blank(SpecialCheck.TYPE, root), CheckTopic.LOOK_BACK);
            year.add(look);
            year.add(year.blank(Statement.TYPE, root));
            year.add(year.blank(Statement.TYPE, round(1).id()));
            Group group = round(0).rows(Group.TYPE).getFirst();
            year.add(Statement.SUBJECT.set(year.blank(Statement.TYPE, group.id()), StatementSubject.REPORTED_IN_TIME));
            year.evaluation().root().walk(row -> {
                if (!(row instanceof Overview)) {
                    rows.add(row);
                }
            });
        });
        List<String> lost = new ArrayList<>();
        robot.interact(() -> {
            Map<String, Row> kinds = new LinkedHashMap<>();
            rows.forEach(row -> kinds.put(kind(row), row));
            for (Row row : kinds.values()) {
                for (Field<?, ?> field : row.type().fields()) {
                    if (WizardStep.of(row, field) == WizardStep.ROUNDS && hasPlace(row, field)
                            && !lands(FieldRef.of(row, field))) {
                        lost.add(kind(row) + " " + field);
                    }
                }
            }
        });
        assertEquals(List.of(), lost);
    }

    @Test
    void whereUnitsAreMissingTheJumpOpensTheirTable(FxRobot robot) {
        assertTrue(focus(robot, round(1).row(), InspectedUnit.NAME));
    }

    @Test
    void undoingThatARoundWasMadeLeavesIt(FxRobot robot) {
        press(robot, "#add");
        robot.interact(year::undo);

        assertEquals(4, rounds().size());
        TextField name = robot.lookup("#name").queryAs(TextField.class);
        assertTrue(names().contains(name.getText()), name.getText());
    }
}
