package org.selfeval.ui.step.export;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.selfeval.archive.KeptFile;
import org.selfeval.archive.MemoryFiles;
import org.selfeval.check.WizardStep;
import org.selfeval.cover.Cover;
import org.selfeval.exchange.Example;
import org.selfeval.library.Templates;
import org.selfeval.model.Evaluation;
import org.selfeval.model.Overview;
import org.selfeval.model.kind.EvaluationState;
import org.selfeval.model.tree.Edit;
import org.selfeval.office.XlsxWriter;
import org.selfeval.problem.FileProblem;
import org.selfeval.scoring.year.Scorer;
import org.selfeval.sheet.OfficialForm;
import org.selfeval.ui.dialogs.SilentDialogs;
import org.selfeval.ui.dialogs.ToastLayer;
import org.selfeval.ui.shell.Looks;
import org.selfeval.ui.step.StepContexts;
import org.selfeval.ui.tasks.HeldTasks;
import org.selfeval.ui.year.OpenYear;
import org.selfeval.ui.year.OpenYears;
import org.selfeval.ui.year.YearPlace;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Step 8 as a clerk goes through it, in the frame of the year. */
@ExtendWith(ApplicationExtension.class)
class ExportStepTest {

    @TempDir
    private Path folder;

    @TempDir
    private Path data;

    private final HeldTasks tasks = new HeldTasks();
    private final SilentDialogs dialogs = new SilentDialogs();
    private OpenYear year;
    private YearPlace place;

    @Start
    void start(Stage stage) {
        year = OpenYears.of(Example.year2020());
        place = new YearPlace(year, tasks, dialogs, new ToastLayer(),
                new Templates(data, () -> Cover.NONE), StepContexts.NO_EVIDENCE, () -> {});
        Scene scene = new Scene(place.node(), 1366, 768);
        Looks.on(scene);
        stage.setScene(scene);
        stage.show();
        place.go(WizardStep.EXPORT);
    }

    private static byte[] table(Evaluation evaluation) {
        return XlsxWriter.bytes(OfficialForm.of(evaluation, Scorer.score(evaluation)));
    }

    private EvaluationState state() {
        return year.evaluation().overview().state();
    }

    /** Leaves the unit out, which a check calls 须改正. */
    private void leaveOutTheUnit(FxRobot robot) {
        robot.interact(() -> year.apply(Edit.set("清空", year.evaluation().overview(), Overview.UNIT, null)));
    }

    private void export(FxRobot robot, Path file) {
        dialogs.file = file;
        robot.clickOn("#table");
    }

    @Test
    void theTableIsWrittenUnderItsNameKeptAndCanBeOpened(FxRobot robot) throws Exception {
        Path file = folder.resolve("表.xlsx");
        export(robot, file);
        assertEquals(List.of("2020年度巡察工作经费项目支出绩效自评表.xlsx"), dialogs.asked);
        assertArrayEquals(table(year.evaluation()), Files.readAllBytes(file));
        KeptFile kept = year.files().list().getFirst();
        assertEquals("表.xlsx", kept.name());
        assertArrayEquals(Files.readAllBytes(file), year.files().bytes(kept));
        robot.clickOn("#openFile");
        robot.clickOn("#openFolder");
        assertEquals(List.of(file, folder), dialogs.opened);
    }

    @Test
    void whatKeepsTheFileFromBeingWrittenIsSaidAndNothingIsKept(FxRobot robot) throws Exception {
        export(robot, folder.resolve("没有的文件夹").resolve("表.xlsx"));
        assertInstanceOf(FileProblem.TargetUnfit.class, dialogs.problems.getFirst());
        assertEquals(List.of(), year.files().list());
        assertFalse(robot.lookup("#openFile").query().isVisible() && robot.lookup("#result").query().isVisible());
    }

    @Test
    void aFileThatCouldNotBeKeptWithTheYearIsSaidToBeThere(FxRobot robot) throws Exception {
        Path file = folder.resolve("表.xlsx");
        FileProblem full = new FileProblem.DiskFull(data);
        ((MemoryFiles) year.files()).fail(full);
        export(robot, file);

        assertEquals(List.of(new FileProblem.NotKept(file, full)), dialogs.problems);
        assertArrayEquals(table(year.evaluation()), Files.readAllBytes(file));
    }

    @Test
    void openChecksDoNotKeepTheTableFromBeingExported(FxRobot robot) throws Exception {
        leaveOutTheUnit(robot);
        export(robot, folder.resolve("表.xlsx"));
        assertArrayEquals(table(year.evaluation()), Files.readAllBytes(folder.resolve("表.xlsx")));
    }

    @Test
    void aKeptFileIsTakenOutByteForByteWhateverTheYearHasBecome(FxRobot robot) throws Exception {
        byte[] exported = table(year.evaluation());
        export(robot, folder.resolve("表.xlsx"));
        assertEquals("与现在内容一致", robot.lookup(".kept-line .chip").queryAs(Labeled.class).getText());
        leaveOutTheUnit(robot);
        assertEquals("此后内容有改动", robot.lookup(".kept-line .chip").queryAs(Labeled.class).getText());
        dialogs.file = folder.resolve("取回.xlsx");
        robot.clickOn("另存为…");
        assertArrayEquals(exported, Files.readAllBytes(dialogs.file));
    }

    @Test
    void finishingWithOpenChecksAsksForAReason(FxRobot robot) {
        leaveOutTheUnit(robot);
        dialogs.typed = " ";
        robot.clickOn("#finish");
        assertEquals(EvaluationState.DRAFTING, state());
        dialogs.typed = "限期报送，单位名称随后补正";
        robot.clickOn("#finish");
        assertTrue(dialogs.asked.getLast().contains("还有 1 处须改正"), dialogs.asked::toString);
        assertEquals(EvaluationState.FINAL, state());
        assertEquals("限期报送，单位名称随后补正", year.evaluation().overview().stateReason());
    }

    @Test
    void finishingWithoutOpenChecksNeedsNoReason(FxRobot robot) {
        robot.clickOn("#finish");
        assertTrue(dialogs.asked.getLast().contains("还有 2 处请核对"), dialogs.asked::toString);
        assertEquals(EvaluationState.FINAL, state());
        assertNull(year.evaluation().overview().stateReason());
    }

    @Test
    void archivingExportsAndKeepsTheTableInTheSameAct(FxRobot robot) throws Exception {
        dialogs.file = folder.resolve("报送.xlsx");
        robot.clickOn("#finishAndArchive");
        assertEquals(EvaluationState.ARCHIVED, state());
        assertArrayEquals(table(year.evaluation()), Files.readAllBytes(dialogs.file));
        assertEquals("报送.xlsx", year.files().list().getFirst().name());
        assertEquals("与现在内容一致", robot.lookup(".kept-line .chip").queryAs(Labeled.class).getText());
    }

    @Test
    void archivingWaitsForTheTableThatWasToBeExported(FxRobot robot) {
        dialogs.file = null;
        robot.clickOn("#finishAndArchive");
        assertEquals(EvaluationState.FINAL, state());
    }

    @Test
    void anArchivedYearIsReadOnlyUntilItIsOpenedAgainForAReason(FxRobot robot) {
        export(robot, folder.resolve("表.xlsx"));
        robot.clickOn("#finish");
        robot.clickOn("#archive");
        assertEquals(EvaluationState.ARCHIVED, state());
        assertTrue(robot.lookup("#band").query().isVisible());
        assertEquals("已归档", robot.lookup("#state").queryLabeled().getText());
        robot.interact(() -> place.go(WizardStep.OVERVIEW));
        assertFalse(robot.lookup("#project").queryTextInputControl().isEditable());
        dialogs.typed = "";
        robot.clickOn("重新打开…");
        assertEquals(EvaluationState.ARCHIVED, state());
        dialogs.typed = "区财政局退回修改";
        robot.clickOn("重新打开…");
        assertEquals(EvaluationState.DRAFTING, state());
        assertEquals("区财政局退回修改", year.evaluation().overview().stateReason());
        assertTrue(robot.lookup("#project").queryTextInputControl().isEditable());
        assertFalse(robot.lookup("#band").query().isVisible());
    }

    @Test
    void clickingTwiceWhileTheChecksAreCountedSettlesOnce(FxRobot robot) {
        tasks.hold();
        robot.clickOn("#finish");
        robot.clickOn("#finish");
        int before = dialogs.asked.size();
        robot.interact(tasks::release);
        assertEquals(EvaluationState.FINAL, state());
        assertEquals(before + 1, dialogs.asked.size());
    }

    @Test
    void whatIsChangedWhileTheChecksAreCountedIsCountedToo(FxRobot robot) {
        tasks.hold();
        robot.clickOn("#finish");
        leaveOutTheUnit(robot);
        dialogs.typed = "限期报送";
        robot.interact(tasks::release);
        assertTrue(dialogs.asked.getLast().contains("还有 1 处须改正"), dialogs.asked::toString);
        assertEquals("限期报送", year.evaluation().overview().stateReason());
    }

    @Test
    void aYearOpenedAgainWhileItsTableIsWrittenIsNotArchived(FxRobot robot) {
        dialogs.file = folder.resolve("报送.xlsx");
        robot.clickOn("#finish");
        tasks.hold();
        robot.clickOn("#archive");
        robot.interact(() -> year.reopen("区财政局退回修改"));
        robot.interact(tasks::release);
        assertEquals(EvaluationState.DRAFTING, state());
    }

    @Test
    void aYearThatWasLeftIsNotSettledBehindTheClerksBack(FxRobot robot) {
        tasks.hold();
        robot.clickOn("#finish");
        robot.interact(place::close);
        robot.interact(tasks::release);
        assertEquals(EvaluationState.DRAFTING, state());
    }

    @Test
    void nothingIsExportedIntoTheDataFolder(FxRobot robot) throws Exception {
        Path inside = Files.writeString(data.resolve("selfeval.mv.db"), "数据");
        Path link = Files.createSymbolicLink(folder.resolve("表.xlsx"), inside);
        export(robot, link);
        export(robot, data.resolve("表.xlsx"));
        assertEquals(2, dialogs.problems.size());
        assertEquals("数据", Files.readString(inside));
        assertFalse(Files.exists(data.resolve("表.xlsx")));
        assertEquals(List.of(), year.files().list());
    }
}
