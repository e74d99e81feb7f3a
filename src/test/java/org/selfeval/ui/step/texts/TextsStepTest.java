package org.selfeval.ui.step.texts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.selfeval.exchange.Example;
import org.selfeval.model.FollowUp;
import org.selfeval.model.FundSource;
import org.selfeval.model.Overview;
import org.selfeval.model.ReportText;
import org.selfeval.model.kind.FollowUpEvent;
import org.selfeval.model.kind.Section;
import org.selfeval.model.tree.FieldRef;
import org.selfeval.report.Drafts;
import org.selfeval.scoring.year.Scorer;
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
class TextsStepTest {

    private final OpenYear year = OpenYears.of(Example.year2020());
    private final SilentDialogs dialogs = new SilentDialogs();
    private TextsStep step;

    @Start
    void start(Stage stage) {
        step = new TextsStep(StepContexts.of(year, dialogs, new ToastLayer()));
        Scene scene = new Scene(new StackPane(step.node()), 1140, 540);
        Looks.on(scene);
        stage.setScene(scene);
        stage.show();
    }

    private ReportText text(Section section) {
        return year.evaluation().text(section).orElseThrow();
    }

    private String draft(Section section) {
        return Drafts.all(year.evaluation(), Scorer.score(year.evaluation())).get(section);
    }

    private void choose(FxRobot robot, Section section) {
        robot.interact(() -> step.focus(FieldRef.of(text(section), ReportText.BODY)));
    }

    private static TextArea body(FxRobot robot) {
        return robot.lookup("#body").queryAs(TextArea.class);
    }

    private static String label(FxRobot robot, String query) {
        return robot.lookup(query).queryAs(Label.class).getText();
    }

    private void spend(FxRobot robot, String yuan) {
        FundSource source = year.evaluation().sources().getFirst();
        robot.interact(() -> year.set(source, FundSource.EXECUTED, new BigDecimal(yuan), year.newVisit()));
    }

    private void write(FxRobot robot, Section section, String text) {
        robot.interact(() -> year.set(text(section), ReportText.BODY, text, year.newVisit()));
    }

    @Test
    void everySectionShowsItsTextAndItsDraft(FxRobot robot) {
        for (Section section : Section.values()) {
            choose(robot, section);
            assertEquals(text(section).body(), body(robot).getText());
            assertEquals(draft(section), robot.lookup("#draft").queryAs(TextArea.class).getText());
            assertTrue(body(robot).isFocused());
        }
    }

    @Test
    void whatIsTypedBelongsToItsSectionAlone(FxRobot robot) {
        String funds = text(Section.FUNDS).body();
        choose(robot, Section.FUNDS);
        choose(robot, Section.OTHER);
        robot.interact(() -> body(robot).setText("另有说明"));
        choose(robot, Section.WORK);
        assertEquals("另有说明", text(Section.OTHER).body());
        assertEquals(funds, text(Section.FUNDS).body());
    }

    @Test
    void aTextThatUndoTakesAwayTakesNoLetters(FxRobot robot) {
        choose(robot, Section.OTHER);
        robot.interact(() -> year.delete(List.of(text(Section.OTHER))));
        robot.clickOn("#fill");
        assertEquals(draft(Section.OTHER), body(robot).getText());
        assertTrue(body(robot).isEditable());

        robot.interact(year::undo);
        assertTrue(year.evaluation().text(Section.OTHER).isEmpty());
        assertFalse(body(robot).isEditable(), "what is typed would have no row to go to");
    }

    @Test
    void charactersAreCounted(FxRobot robot) {
        choose(robot, Section.OTHER);
        robot.interact(() -> body(robot).setText("𠮷字"));
        assertEquals("2 / 10000 字", label(robot, "#count"));
    }

    @Test
    void anEmptySectionIsFilledWithItsDraftAsOneStepThatCanBeTakenBack(FxRobot robot) {
        write(robot, Section.FUNDS, null);
        choose(robot, Section.FUNDS);
        assertEquals(Texts.get("enum.SectionState.EMPTY"), label(robot, "#state"));
        robot.clickOn("#fill");
        assertEquals(draft(Section.FUNDS), text(Section.FUNDS).body());
        assertEquals(Texts.get("enum.SectionState.DRAFT"), label(robot, "#state"));
        assertTrue(dialogs.asked.isEmpty());
        robot.interact(year::undo);
        assertEquals("", body(robot).getText());
    }

    @Test
    void ownWordsAreReplacedOnlyWhenTheClerkSaysSo(FxRobot robot) {
        String own = text(Section.FUNDS).body();
        choose(robot, Section.FUNDS);
        dialogs.agrees = false;
        robot.clickOn("#fill");
        assertEquals(1, dialogs.asked.size());
        assertEquals(own, text(Section.FUNDS).body());
        dialogs.agrees = true;
        robot.clickOn("#fill");
        assertEquals(draft(Section.FUNDS), text(Section.FUNDS).body());
    }

    @Test
    void theDraftCanStandBehindOwnWords(FxRobot robot) {
        String own = text(Section.FUNDS).body();
        choose(robot, Section.FUNDS);
        robot.clickOn("#append");
        assertEquals(own + "\n" + draft(Section.FUNDS), text(Section.FUNDS).body());
    }

    @Test
    void aChangedFactMarksTheDraftThatStillShowsTheOldFigureAndItIsBroughtUpToDate(FxRobot robot) {
        write(robot, Section.FUNDS, draft(Section.FUNDS) + "资金管理规范。");
        choose(robot, Section.FUNDS);
        assertEquals(Texts.get("enum.SectionState.WRITTEN"), label(robot, "#state"));
        assertFalse(robot.lookup("#update").queryAs(Button.class).isVisible());

        spend(robot, "700001");
        assertEquals(Texts.get("enum.SectionState.CHANGED"), label(robot, "#state"));
        robot.clickOn("#update");
        assertTrue(text(Section.FUNDS).body().contains("全年执行70.0001万元"), text(Section.FUNDS).body());
        assertTrue(text(Section.FUNDS).body().endsWith("资金管理规范。"));
    }

    @Test
    void figuresOfOwnWordsThatNoLongerAgreeStandBesideTheSection(FxRobot robot) {
        choose(robot, Section.FUNDS);
        assertFalse(robot.lookup("#notes").query().isVisible());
        spend(robot, "600000");
        assertEquals(Texts.get("enum.SectionState.CHANGED"), label(robot, "#state"));
        assertTrue(robot.lookup("#notes .label")
            .queryAllAs(Label.class)
            .stream()
            .anyMatch(line -> line.getText().contains("实际支出70万元")));
    }

    @Test
    void theFollowUpIsRegisteredByKeyboardAndSaysHowLongThereIsToPublish(FxRobot robot) {
        ListView<Part> parts = robot.lookup("#parts").queryListView();
        robot.interact(() -> {
            parts.getSelectionModel().selectLast();
            assertTrue(label(robot, "#limit").startsWith("尚未登记决算日期"));
            year.add(FollowUp.EVENT.set(year.blank(FollowUp.TYPE, year.evaluation().overview().id()),
                    FollowUpEvent.ACCOUNTS));
            robot.lookup("#on-1").queryAs(TextField.class).requestFocus();
        });
        robot.write("2020-11-01", 0).push(KeyCode.ENTER);
        assertEquals("公开期限：2021-01-30，还有 15 天。", label(robot, "#limit"));
        robot.interact(() -> robot.lookup("#on-1").queryAs(TextField.class).setText("2020-10-01"));
        robot.interact(year::commitDrafts);
        assertEquals("公开期限：2020-12-30，已逾期 16 天，请尽快公开并登记公开日期。", label(robot, "#limit"));
    }

    @Test
    void anArchivedYearTakesFollowUpsButNoTexts(FxRobot robot) {
        Overview overview = year.evaluation().overview();
        FollowUp event = FollowUp.EVENT.set(year.blank(FollowUp.TYPE, overview.id()), FollowUpEvent.REVIEWED);
        robot.interact(() -> {
            year.finish(null);
            year.archive();
            assertTrue(year.add(event).isPresent());
            assertTrue(step.focus(FieldRef.of(event, FollowUp.ON)));
            assertFalse(robot.lookup("#on-1").query().isDisabled());
            robot.lookup("#on-1").queryAs(TextField.class).setText("2021-3-1");
            year.commitDrafts();
        });
        assertEquals(LocalDate.of(2021, 3, 1), year.row(event.id(), FollowUp.class).orElseThrow().on());
        choose(robot, Section.FUNDS);
        assertFalse(body(robot).isEditable());
        assertFalse(body(robot).isDisabled());
        robot.interact(() -> {
            robot.lookup("#copyAll").queryButton().fire();
            String all = Clipboard.getSystemClipboard().getString();
            assertTrue(all.startsWith("一、项目基本概况\n" + text(Section.OVERVIEW).body()), all);
            assertTrue(all.contains("\n四（二）2．效益指标完成情况分析\n"), all);
        });
        assertTrue(robot.lookup("#fill").query().isDisabled());
    }
}
