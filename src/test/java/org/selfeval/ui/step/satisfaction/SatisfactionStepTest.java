package org.selfeval.ui.step.satisfaction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.selfeval.exchange.Example;
import org.selfeval.model.Satisfaction;
import org.selfeval.model.Statement;
import org.selfeval.model.kind.StatementSubject;
import org.selfeval.model.tree.Field;
import org.selfeval.model.tree.FieldRef;
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
class SatisfactionStepTest {

    private final OpenYear year = OpenYears.of(Example.year2020());
    private final ToastLayer toasts = new ToastLayer();
    private SatisfactionStep step;

    @Start
    void start(Stage stage) {
        step = new SatisfactionStep(StepContexts.of(year, new SilentDialogs(), toasts));
        Scene scene = new Scene(new StackPane(step.node(), toasts), 900, 800);
        Looks.on(scene);
        stage.setScene(scene);
        stage.show();
    }

    private List<Statement> words() {
        return year.evaluation()
            .root()
            .rows(Statement.TYPE)
            .stream()
            .filter(said -> said.subject() == StatementSubject.NO_COMPLAINTS)
            .toList();
    }

    private static boolean shows(FxRobot robot, String text) {
        return robot.lookup(node -> node instanceof Label label && label.getText().contains(text))
            .tryQuery()
            .isPresent();
    }

    @Test
    void thatThereWasNoComplaintIsAStatementToBeMade(FxRobot robot) {
        robot.interact(() -> year.delete(words()));
        assertTrue(shows(robot, Texts.get("statement.unknown")));

        robot.interact(() -> robot.lookup("#make").queryAs(Button.class).fire());
        robot.write("信访登记簿", 0).push(KeyCode.ENTER);

        assertEquals("信访登记簿", words().getFirst().source());
        assertEquals(true, words().getFirst().affirmed());
    }

    @Test
    void aStatementIsTakenBackAndComesBackByTheToast(FxRobot robot) {
        robot.clickOn(Texts.get("statement.change")).clickOn(Texts.get("statement.withdraw"));
        assertEquals(List.of(), words());

        robot.clickOn(Texts.get("year.undo"));
        assertEquals(1, words().size());
    }

    @Test
    void aNumberAgainstTheWordIsSaid(FxRobot robot) {
        robot.clickOn("#received").write("2", 0).push(KeyCode.ENTER);

        assertEquals(2, year.evaluation().satisfaction().received());
        assertTrue(robot.lookup("#warning").query().isVisible());
        assertTrue(shows(robot, Texts.get("statement.recorded.complaints", 2)));
    }

    @Test
    void ratesFollowTheNumbers(FxRobot robot) {
        assertFalse(shows(robot, "93.75%"));
        robot.clickOn("#valid").write("96", 0).push(KeyCode.TAB).write("90", 0).push(KeyCode.ENTER);

        assertTrue(shows(robot, "93.75%"));
        assertTrue(shows(robot, "满意份数 90 ÷ 测评表有效份数 96"));
    }

    @Test
    void aWordOnComplaintsAtASingleRoundIsShownToo(FxRobot robot) {
        long round = year.evaluation().rounds().getFirst().id();
        Statement[] made = new Statement[1];
        robot.interact(() -> {
            made[0] = Statement.SUBJECT.set(year.blank(Statement.TYPE, round), StatementSubject.NO_COMPLAINTS);
            year.add(made[0]);
            assertTrue(step.focus(FieldRef.of(made[0], Statement.SOURCE)));
        });
        robot.write("台账", 0).push(KeyCode.ENTER);

        assertEquals("台账", year.row(made[0].id(), Statement.class).orElseThrow().source());
    }

    @Test
    void everyFieldIsFound(FxRobot robot) {
        List<Field<?, ?>> lost = new ArrayList<>();
        robot.interact(() -> {
            for (Field<?, ?> field : Satisfaction.TYPE.fields()) {
                if (!step.focus(FieldRef.of(year.evaluation().satisfaction(), field))) {
                    lost.add(field);
                }
            }
            for (Field<?, ?> field : Statement.TYPE.fields()) {
                if (!step.focus(FieldRef.of(words().getFirst(), field))) {
                    lost.add(field);
                }
            }
        });
        assertEquals(List.of(), lost);
    }
}
