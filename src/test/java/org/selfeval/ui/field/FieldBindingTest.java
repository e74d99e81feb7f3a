package org.selfeval.ui.field;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import javafx.css.PseudoClass;
import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.selfeval.exchange.Example;
import org.selfeval.model.Overview;
import org.selfeval.model.tree.FieldRef;
import org.selfeval.scoring.ScoreSheet;
import org.selfeval.ui.year.OpenYear;
import org.selfeval.ui.year.OpenYears;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class FieldBindingTest {

    private final OpenYear year = OpenYears.of(Example.year2020());
    private final Form form = new Form(year);

    @Start
    void start(Stage stage) {
        VBox box = new VBox(new FieldRow(Overview.PROJECT), new FieldRow(Overview.CUT_OFF),
                new FieldRow(Overview.PLANNED_ROUNDS), new FieldRow(Overview.LEAD), new FieldRow(Overview.EXAMPLE),
                new FieldRow(Overview.NOTES));
        form.bindAll(box, overview().id());
        stage.setScene(new Scene(box, 600, 500));
        stage.show();
    }

    private Overview overview() {
        return year.evaluation().overview();
    }

    private static TextField field(FxRobot robot, String name) {
        return robot.lookup("#" + name).queryAs(TextField.class);
    }

    private static void retype(FxRobot robot, String name, String text) {
        robot.interact(() -> {
            field(robot, name).requestFocus();
            field(robot, name).selectAll();
        });
        robot.write(text, 0);
    }

    @Test
    void whatIsTypedMovesTheScoresAtOnceAndTheYearWhenTheFieldIsLeft(FxRobot robot) {
        ScoreSheet before = year.scoresProperty().get();
        robot.interact(() -> {
            field(robot, "plannedRounds").requestFocus();
            field(robot, "plannedRounds").setText("6");
            assertEquals(3, overview().plannedRounds());
            assertTrue(year.scoresProperty().get().total().compareTo(before.total()) < 0);
            assertTrue(year.drafts().anyProperty().get());
        });
        robot.push(KeyCode.TAB);

        assertEquals(6, overview().plannedRounds());
        assertFalse(year.drafts().anyProperty().get());
    }

    @Test
    void tabLeavesATextOfSeveralLinesToo(FxRobot robot) {
        robot.interact(() -> robot.lookup("#notes").query().requestFocus());
        String before = overview().notes();
        robot.push(KeyCode.SHIFT, KeyCode.TAB);
        assertTrue(robot.lookup("#example").query().isFocused());
        robot.push(KeyCode.TAB).push(KeyCode.TAB);
        assertFalse(robot.lookup("#notes").query().isFocused());
        assertEquals(before, overview().notes());
    }

    /** Text of a million characters would keep the window busy for minutes with its lines alone. */
    @Test
    void whatIsFarTooLongNeverComesIntoTheFieldAndIsSaid(FxRobot robot) {
        String before = overview().notes();
        robot.interact(() -> {
            TextArea notes = robot.lookup("#notes").queryAs(TextArea.class);
            notes.requestFocus();
            notes.appendText("字".repeat(100_000));
            assertEquals(before, notes.getText());
            FieldRow row = (FieldRow) notes.getParent();
            assertTrue(row.lookupAll(".label")
                .stream()
                .anyMatch(each -> each instanceof Label label && label.isVisible()
                        && label.getText().contains("没有粘贴")));
            notes.appendText("。");
        });
        robot.push(KeyCode.TAB);
        assertEquals(before + "。", overview().notes());
        assertFalse(year.drafts().anyProperty().get());
    }

    @Test
    void aPauseIsEnough(FxRobot robot) throws Exception {
        retype(robot, "project", "x");

        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> "x".equals(overview().project()));
        assertTrue(field(robot, "project").isFocused());
    }

    @Test
    void whatCannotBeTakenStaysWithItsReasonAndTheYearStaysAsItWas(FxRobot robot) {
        LocalDate before = overview().cutOff();
        retype(robot, "cutOff", "2020-2-31");
        robot.push(KeyCode.TAB);

        assertEquals(before, overview().cutOff());
        assertEquals("2020-2-31", field(robot, "cutOff").getText());
        assertEquals("intake.noSuchDay", refusal(Overview.CUT_OFF).orElseThrow());
        assertTrue(year.drafts().refusedProperty().get());
        assertTrue(year.drafts().anyProperty().get());

        retype(robot, "cutOff", "2020.3.5");
        robot.push(KeyCode.TAB);

        assertEquals(LocalDate.of(2020, 3, 5), overview().cutOff());
        assertEquals("2020-03-05", field(robot, "cutOff").getText());
        assertEquals(Optional.empty(), refusal(Overview.CUT_OFF));
        assertFalse(year.drafts().refusedProperty().get());
    }

    @Test
    void whatCouldNotBeTakenWaitsForItsFieldToBeOnTheScreenAgain(FxRobot robot) {
        LocalDate before = overview().cutOff();
        retype(robot, "cutOff", "2020-2-31");
        robot.push(KeyCode.TAB);

        robot.interact(form::clear);
        assertTrue(year.drafts().refusedProperty().get());
        assertEquals(Optional.of(FieldRef.of(overview(), Overview.CUT_OFF)), year.drafts().firstRefused());

        robot.interact(() -> form.bindAll(field(robot, "cutOff").getScene().getRoot(), overview().id()));
        assertEquals("2020-2-31", field(robot, "cutOff").getText());
        assertEquals("intake.noSuchDay", refusal(Overview.CUT_OFF).orElseThrow());
        assertEquals(before, overview().cutOff());

        retype(robot, "cutOff", "2020.3.5");
        robot.push(KeyCode.TAB);
        assertEquals(LocalDate.of(2020, 3, 5), overview().cutOff());
        assertFalse(year.drafts().refusedProperty().get());
    }

    private Optional<String> refusal(org.selfeval.model.tree.Field<?, ?> field) {
        return form.binding(FieldRef.of(overview(), field))
            .orElseThrow()
            .refusalProperty()
            .get()
            .map(why -> why.key());
    }

    @Test
    void oneVisitIsOneStepHoweverOftenItPaused(FxRobot robot) {
        String before = overview().project();
        FieldBinding<?, ?> binding = form.binding(FieldRef.of(overview(), Overview.PROJECT)).orElseThrow();
        retype(robot, "project", "a");
        robot.interact(binding::commit);
        robot.write("b", 0);
        robot.push(KeyCode.TAB);
        assertEquals("ab", overview().project());

        robot.interact(year::undo);

        assertEquals(before, overview().project());
        assertEquals(before, field(robot, "project").getText());
    }

    @Test
    void undoTakesTheDraftBackFirstAndThenGoesToTheYear(FxRobot robot) {
        retype(robot, "lead", "n");
        robot.push(KeyCode.TAB);
        retype(robot, "project", "draft");
        assertTrue(year.drafts().anyProperty().get());

        robot.push(KeyCode.CONTROL, KeyCode.Z);
        assertEquals(overview().project(), field(robot, "project").getText());
        assertEquals("n", overview().lead());

        robot.push(KeyCode.CONTROL, KeyCode.Z);
        assertNull(overview().lead());

        robot.push(KeyCode.CONTROL, KeyCode.Y);
        assertEquals("n", overview().lead());
    }

    @Test
    void whatWasTypedAndTakenBackAtOnceCanBeHadAgain(FxRobot robot) {
        retype(robot, "project", "draft");
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        assertEquals(overview().project(), field(robot, "project").getText());

        robot.push(KeyCode.CONTROL, KeyCode.Y);
        assertEquals("draft", overview().project());
        assertEquals("draft", field(robot, "project").getText());
    }

    @Test
    void anUnknownFactLooksOtherwise(FxRobot robot) {
        PseudoClass unknown = PseudoClass.getPseudoClass("unknown");
        assertTrue(field(robot, "lead").getPseudoClassStates().contains(unknown));
        retype(robot, "lead", "n");
        robot.push(KeyCode.ENTER);

        assertFalse(field(robot, "lead").getPseudoClassStates().contains(unknown));
        assertEquals("n", overview().lead());
        assertFalse(field(robot, "lead").isFocused(), "Enter moves on");
    }

    @Test
    void aChoiceCountsAtOnceAndCanBeTakenBack(FxRobot robot) {
        ComboBox<Editors.Choice> box = robot.lookup("#example").queryComboBox();
        robot.interact(() -> box.getSelectionModel().select(2));
        assertEquals(false, overview().example());

        robot.interact(() -> box.getSelectionModel().select(0));
        assertNull(overview().example());
    }

    @Test
    void aJumpFindsItsField(FxRobot robot) {
        robot.interact(() -> assertTrue(form.focus(FieldRef.of(overview(), Overview.LEAD))));
        assertTrue(field(robot, "lead").isFocused());
        robot.interact(() -> assertFalse(form.focus(FieldRef.of(overview(), Overview.PHONE))));
    }
}
