package org.selfeval.ui.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.selfeval.model.Evaluation;
import org.selfeval.model.InspectedUnit;
import org.selfeval.model.LargeYear;
import org.selfeval.model.tree.Field;
import org.selfeval.text.Texts;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class PasteTest {

    private Tables<InspectedUnit> there;

    @Start
    void start(Stage stage) {
        Evaluation year = LargeYear.make(1, 3, 3);
        there = new Tables<>(stage, year, InspectedUnit.TYPE, year.rounds().getFirst().id(),
                List.of(InspectedUnit.NAME, InspectedUnit.COUNT, InspectedUnit.FEEDBACK_ON));
    }

    private void paste(FxRobot robot, String copied) {
        Tables.copy(robot, copied);
        robot.push(KeyCode.CONTROL, KeyCode.V);
    }

    @SuppressWarnings("unchecked")
    private static ComboBox<Optional<Field<?, ?>>> column(Node form, int number) {
        TableView<?> preview = (TableView<?>) form.lookup("#preview");
        return (ComboBox<Optional<Field<?, ?>>>) preview.getColumns().get(number).getGraphic();
    }

    @Test
    void aBlockGoesOverTheRowsFromTheCellOneIsIn(FxRobot robot) {
        there.go(robot, 1, 1);
        paste(robot, "7\t2020.3.5\r\n8\t3月6日\r\n9\t20200307\r\n");

        assertEquals(7, there.row(1).count());
        assertEquals(LocalDate.of(2020, 3, 6), there.row(2).feedbackOn());
        assertEquals(9, there.row(3).count());
        assertEquals("示例村2党支部", there.row(1).name());
        assertEquals(Texts.get("paste.action", 3), there.dialogs.button);
    }

    @Test
    void aBlockOrAFillTakesThePlaceOfWhatCouldNotBeTaken(FxRobot robot) {
        for (Runnable fill : List.<Runnable>of(() -> paste(robot, "7\t2020.3.5\r\n"),
                () -> robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.E))) {
            there.go(robot, 1, 1);
            robot.push(KeyCode.F2).write("x", 0).clickOn(there.elsewhere);
            assertTrue(there.year.drafts().refusedProperty().get());
            there.go(robot, 1, 1);
            there.dialogs.person = form -> {
                if (form.lookup("#bulk-value") instanceof TextField value) {
                    value.setText("8");
                }
            };
            fill.run();
            assertFalse(there.year.drafts().refusedProperty().get());
        }
        assertEquals(8, there.row(1).count());
    }

    @Test
    void whatIsTooMuchIsRefusedWithASentence(FxRobot robot) {
        there.go(robot, 1, 1);
        paste(robot, "a\n".repeat(2_000) + "\t".repeat(2_000));

        assertEquals(List.of(), there.dialogs.asked);
        assertTrue(robot.lookup(Texts.get("paste.tooLarge", 200_000)).tryQuery().isPresent());
    }

    @Test
    void oneStepTakesItAllBack(FxRobot robot) {
        there.go(robot, 1, 1);
        paste(robot, "7\t2020.3.5\r\n8\t3月6日\r\n9\t20200307\r\n");
        robot.interact(() -> there.year.undo());

        assertEquals(3, there.view().getItems().size());
        assertEquals(1, there.row(1).count());
    }

    @Test
    void nothingHappensWhereTheClerkDoesNotAgree(FxRobot robot) {
        there.go(robot, 1, 1);
        there.dialogs.agrees = false;
        paste(robot, "7\t2020.3.5\r\n");

        assertEquals(1, there.row(1).count());
        assertEquals(List.of(Texts.get("paste.title")), there.dialogs.asked);
    }

    @Test
    void theButtonAddsRowsByTheirHeads(FxRobot robot) {
        Tables.copy(robot, "序号\t反馈日期\t单位名称\n1\t2020-3-5\t甲\n2\t\t乙\n");
        robot.clickOn(Texts.get("table.paste"));

        assertEquals(5, there.view().getItems().size());
        assertEquals("甲", there.row(3).name());
        assertEquals(LocalDate.of(2020, 3, 5), there.row(3).feedbackOn());
        assertEquals("乙", there.row(4).name());
        assertNull(there.row(4).count());
    }

    @Test
    void whatCannotBeTakenHasToBeLeftOutByTheClerksWord(FxRobot robot) {
        there.go(robot, 0, 1);
        there.dialogs.person = form -> {
            assertTrue(((Label) form.lookup("#reason")).getText().contains("many"));
        };
        paste(robot, "many\t2020-3-5\n");
        assertEquals(LocalDate.of(2020, 2, 25), there.row(0).feedbackOn());

        there.dialogs.person = form -> ((CheckBox) form.lookup("#leaveEmpty")).fire();
        paste(robot, "many\t2020-3-5\n");
        assertEquals(1, there.row(0).count());
        assertEquals(LocalDate.of(2020, 3, 5), there.row(0).feedbackOn());
    }

    @Test
    void aColumnCanBeSentElsewhereAndItsFieldIsTakenFromTheOther(FxRobot robot) {
        there.go(robot, 0, 0);
        there.dialogs.person = form -> {
            ((RadioButton) form.lookup("#append")).fire();
            column(form, 2).setValue(Optional.of(InspectedUnit.NAME));
            assertTrue(column(form, 1).getValue().isEmpty());
        };
        paste(robot, "1\t甲\n2\t乙\n");

        assertEquals(5, there.view().getItems().size());
        assertEquals("甲", there.row(3).name());
        assertNull(there.row(3).count());
        assertEquals("示例村1党支部", there.row(0).name());
    }

    @Test
    void withoutAnyColumnThereIsNothingToPaste(FxRobot robot) {
        there.go(robot, 0, 0);
        there.dialogs.person = form -> {
            column(form, 1).setValue(Optional.empty());
            column(form, 2).setValue(Optional.empty());
            assertEquals(Texts.get("paste.nowhere"), ((Label) form.lookup("#summary")).getText());
        };
        paste(robot, "甲\t1\n");

        assertEquals("示例村1党支部", there.row(0).name());
    }

    @Test
    void onlyTheRowsWithSomethingWrongCanBeShown(FxRobot robot) {
        there.go(robot, 0, 0);
        there.dialogs.person = form -> {
            TableView<?> preview = (TableView<?>) form.lookup("#preview");
            assertEquals(3, preview.getItems().size());
            ((CheckBox) form.lookup("#onlyRefused")).fire();
            assertEquals(1, preview.getItems().size());
        };
        paste(robot, "甲\t1\n乙\tx\n丙\t3\n");

        assertFalse(there.dialogs.asked.isEmpty());
    }

    /** Control characters come along unseen, from PDF files say; halves of a character can be stored by nothing. */
    @Test
    void whatBreaksFilesIsTakenOutOfABlockOrRefused(FxRobot robot) {
        there.go(robot, 0, 0);
        paste(robot, "甲\u0000\u0007\u202E村\t1\n乙\u2028村\t2\n");
        assertEquals("甲\u202E村", there.row(0).name());
        assertEquals("乙\n村", there.row(1).name());

        there.dialogs.person = form -> assertEquals(
                Texts.get("paste.refusedAt", 1, Texts.get("intake.brokenCharacter")),
                ((Label) form.lookup("#reason")).getText());
        paste(robot, "丙\uD800\t1\n丁\uFFFF\t2\n");
        assertEquals("甲\u202E村", there.row(0).name());
        paste(robot, "丙\uD800");
        assertTrue(robot.lookup(Texts.get("intake.brokenCharacter")).tryQuery().isPresent());
        assertEquals("甲\u202E村", there.row(0).name());
    }

    @Test
    void tenThousandRowsCanBePastedInOneStep(FxRobot robot) {
        there.dialogs.person = form -> assertEquals(10_000,
                ((TableView<?>) form.lookup("#preview")).getItems().size());
        Tables.copy(robot, IntStream.rangeClosed(1, 10_000)
            .mapToObj(i -> "村" + i + "\t1\t2020-3-5\n")
            .collect(Collectors.joining()));
        robot.clickOn(Texts.get("table.paste"));

        assertEquals(10_003, there.view().getItems().size());
        assertEquals("村10000", there.row(10_002).name());
        robot.interact(() -> there.year.undo());
        assertEquals(3, there.view().getItems().size());
    }

    @Test
    void aFieldOfTheSelectedRowsIsFilledAtOnce(FxRobot robot) {
        there.go(robot, 0, 2);
        there.dialogs.person = form -> {
            ((TextField) form.lookup("#bulk-value")).setText("2020.5.6");
        };
        robot.push(KeyCode.SHIFT, KeyCode.DOWN).push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.E);

        assertEquals(LocalDate.of(2020, 5, 6), there.row(0).feedbackOn());
        assertEquals(LocalDate.of(2020, 5, 6), there.row(1).feedbackOn());
        assertEquals(LocalDate.of(2020, 2, 25), there.row(2).feedbackOn());
        assertEquals(Texts.get("bulk.fill", 2), there.dialogs.button);
        robot.interact(() -> there.year.undo());
        assertEquals(LocalDate.of(2020, 2, 25), there.row(1).feedbackOn());
    }

    @Test
    void whatTheFieldCannotTakeCannotBeFilledIn(FxRobot robot) {
        there.go(robot, 0, 2);
        there.dialogs.person = form -> ((TextField) form.lookup("#bulk-value")).setText("soon");
        robot.clickOn(Texts.get("table.bulk"));

        assertEquals(LocalDate.of(2020, 2, 25), there.row(0).feedbackOn());
    }

    @Test
    void whereNothingWasEnteredNothingIsCleared(FxRobot robot) {
        there.go(robot, 0, 2);
        robot.clickOn(Texts.get("table.bulk"));

        assertEquals(Texts.get("bulk.fill", 1), there.dialogs.button);
        assertEquals(LocalDate.of(2020, 2, 25), there.row(0).feedbackOn());
    }
}
