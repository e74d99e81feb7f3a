package org.selfeval.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.selfeval.ui.Waiting.await;

import java.lang.ref.WeakReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.event.Event;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.selfeval.check.WizardStep;
import org.selfeval.library.Library;
import org.selfeval.model.Overview;
import org.selfeval.problem.FolderProblem;
import org.selfeval.problem.Problem;
import org.selfeval.problem.ProblemException;
import org.selfeval.text.Texts;
import org.selfeval.ui.SelfEvalApp;
import org.selfeval.ui.dialogs.SilentDialogs;
import org.selfeval.ui.tasks.BackgroundTasks;
import org.selfeval.ui.year.OpenYear;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class ShellTest {

    /** So that each step is left once; the long form: {@code -Dshell.openings=100}. */
    private static final int OPENINGS = Integer.getInteger("shell.openings", 8);

    @TempDir
    Path folder;

    @TempDir
    Path outside;

    private final BackgroundTasks tasks = new BackgroundTasks();
    private final SilentDialogs dialogs = new SilentDialogs();
    private Stage stage;
    private Shell shell;

    @Start
    void start(Stage given) {
        stage = given;
    }

    @AfterEach
    void stop(FxRobot robot) {
        tasks.close();
        robot.interact(shell::close);
    }

    private void open(FxRobot robot) {
        open(robot, secret -> Library.open(folder, Clock.systemUTC()));
    }

    private void open(FxRobot robot, Shell.Opener opener) {
        robot.interact(() -> shell = SelfEvalApp.show(stage, folder, opener, tasks, dialogs));
    }

    /** The list is there before what is in it. */
    private static void awaitYears(FxRobot robot, int count) throws Exception {
        await(robot, "#years");
        WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS,
                () -> robot.lookup("#years").queryTableView().getItems().size() == count);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void openExample(FxRobot robot) throws Exception {
        open(robot);
        await(robot, "#empty");
        robot.clickOn("#example");
        await(robot, "#stepTitle");
    }

    private static String text(FxRobot robot, String query) {
        return robot.lookup(query).queryAs(Labeled.class).getText();
    }

    @Test
    void theExampleIsOpenedFromTheEmptyListAndStandsInItAfterwards(FxRobot robot) throws Exception {
        openExample(robot);
        assertEquals(Texts.label(WizardStep.OVERVIEW), text(robot, "#stepTitle"));
        assertEquals("100.00", text(robot, "#total"));
        assertEquals("优", text(robot, "#grade"));

        robot.clickOn("#home");
        await(robot, "#years");
        TableView<?> years = robot.lookup("#years").queryTableView();
        assertEquals(1, years.getItems().size());
        WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS,
                () -> years.getColumns().get(2).getCellData(0).equals("100.00"));

        robot.push(KeyCode.ENTER);
        await(robot, "#stepTitle");
    }

    @Test
    void lettersGrowAndShrinkWhileAYearIsOpenWhichMovesTheScores(FxRobot robot) throws Exception {
        openExample(robot);
        for (KeyCode way : List.of(KeyCode.PLUS, KeyCode.MINUS)) {
            for (int i = 0; i < 3; i++) {
                robot.interact(() -> Event.fireEvent(shell.root(),
                        new KeyEvent(KeyEvent.KEY_PRESSED, "", "", way, false, true, false, false)));
                WaitForAsyncUtils.waitForFxEvents();
            }
            assertEquals(way == KeyCode.PLUS, robot.lookup("#points").query().isVisible());
        }
    }

    @Test
    void aYearThatIsLeftIsForgotten(FxRobot robot) throws Exception {
        // Of its own stage the test tool keeps all events, and with them what they were meant for.
        robot.interact(() -> stage = new Stage());
        openExample(robot);
        List<WeakReference<OpenYear>> left = new ArrayList<>();
        for (int i = 0; i < OPENINGS; i++) {
            left.add(new WeakReference<>(shell.year().orElseThrow()));
            robot.interact(() -> robot.lookup("#step-" + (left.size() % 8 + 1)).queryButton().fire());
            robot.interact(() -> shell.home());
            awaitYears(robot, 1);
            robot.push(KeyCode.ENTER);
            await(robot, "#stepTitle");
        }
        left.add(new WeakReference<>(shell.year().orElseThrow()));
        WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> {
            System.gc();
            return left.stream().filter(year -> year.get() != null).count() == 1;
        });
    }

    /** Whoever opens the year from the list reads it from the disk. */
    @Test
    void theYearsAreShownOnceAllIsOnTheDisk(FxRobot robot) throws Exception {
        openExample(robot);
        robot.interact(() -> {
            robot.lookup("#lead").queryAs(TextField.class).setText("n");
            robot.lookup("#home").queryButton().fire();
            assertTrue(robot.lookup("#stepTitle").tryQuery().isPresent(), "nothing has been written yet");
        });
        await(robot, "#years");
        robot.push(KeyCode.ENTER);
        await(robot, "#stepTitle");
        assertEquals("n", robot.lookup("#lead").queryAs(TextField.class).getText());
    }

    /** What it brings belongs to the year, and would be lost without a word. */
    @Test
    void theYearsAreShownOnceWhatWasBegunInOneIsOver(FxRobot robot) throws Exception {
        openExample(robot);
        OpenYear year = shell.year().orElseThrow();
        CountDownLatch slow = new CountDownLatch(1);
        robot.interact(() -> {
            tasks.run("正在添加", progress -> slow.await(30, TimeUnit.SECONDS),
                    over -> year.set(year.evaluation().overview(), Overview.LEAD, "n", year.newVisit()),
                    Assertions::fail);
            robot.lookup("#home").queryButton().fire();
            robot.lookup("#home").queryButton().fire();
        });
        WaitForAsyncUtils.waitForFxEvents();
        assertTrue(robot.lookup(Texts.get("year.leavesAfter", "正在添加")).tryQuery().isPresent());
        assertTrue(robot.lookup("#stepTitle").tryQuery().isPresent());
        slow.countDown();
        awaitYears(robot, 1);
        robot.push(KeyCode.ENTER);
        await(robot, "#stepTitle");
        assertEquals("n", robot.lookup("#lead").queryAs(TextField.class).getText());
    }

    @Test
    void forWhatWasAskedToStopNobodyWaits(FxRobot robot) throws Exception {
        openExample(robot);
        CountDownLatch never = new CountDownLatch(1);
        robot.interact(() -> {
            tasks.run("正在添加", progress -> never.await(30, TimeUnit.SECONDS), over -> {}, Assertions::fail);
            tasks.running().getFirst().cancel();
            robot.lookup("#home").queryButton().fire();
        });
        assertTrue(robot.lookup("#stepTitle").tryQuery().isEmpty());
        never.countDown();
    }

    @Test
    void notesOfAYearGoWithIt(FxRobot robot) throws Exception {
        openExample(robot);
        robot.push(KeyCode.CONTROL, KeyCode.S);
        assertTrue(robot.lookup(Texts.get("year.savesItself")).tryQuery().isPresent());
        robot.clickOn("#home");
        await(robot, "#years");
        assertFalse(robot.lookup(Texts.get("year.savesItself")).tryQuery().isPresent());
    }

    @Test
    void theStepsAreReachedByRailButtonsAndKeys(FxRobot robot) throws Exception {
        openExample(robot);
        robot.clickOn("#next");
        assertEquals(Texts.label(WizardStep.FUNDS), text(robot, "#stepTitle"));
        robot.clickOn("#step-6");
        assertEquals(Texts.label(WizardStep.SCORING), text(robot, "#stepTitle"));
        robot.push(KeyCode.ALT, KeyCode.DIGIT3);
        assertEquals(Texts.label(WizardStep.ROUNDS), text(robot, "#stepTitle"));
        robot.clickOn("#back");
        assertEquals(Texts.label(WizardStep.FUNDS), text(robot, "#stepTitle"));
    }

    @Test
    void whoGoesToAStepByKeyFromAFieldIsInItsFirstEmptyFieldThen(FxRobot robot) throws Exception {
        openExample(robot);
        robot.interact(() -> robot.lookup("#notes").query().requestFocus());
        robot.push(KeyCode.ALT, KeyCode.DIGIT5);
        assertEquals("received", stage.getScene().getFocusOwner().getId());
        robot.push(KeyCode.ALT, KeyCode.DIGIT1);
        assertEquals("lead", stage.getScene().getFocusOwner().getId());
    }

    @Test
    void whatIsTypedIsSavedAndCanBeTakenBack(FxRobot robot) throws Exception {
        openExample(robot);
        robot.interact(() -> robot.lookup("#lead").queryAs(TextField.class).requestFocus());
        robot.write("n", 0).push(KeyCode.TAB);
        WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> text(robot, "#saveState").matches("已保存 [0-9:]{8}"));

        robot.clickOn("#undo");
        assertEquals("", robot.lookup("#lead").queryAs(TextField.class).getText());
        robot.clickOn("#redo");
        assertEquals("n", robot.lookup("#lead").queryAs(TextField.class).getText());
    }

    @Test
    void aLinkOfTheScoreCardLeadsToItsField(FxRobot robot) throws Exception {
        openExample(robot);
        robot.clickOn("预算执行率");
        robot.clickOn(robot.lookup(".score-details .hyperlink").<javafx.scene.Node>query());
        assertEquals(Texts.label(WizardStep.FUNDS), text(robot, "#stepTitle"));
        assertTrue(robot.lookup(".table-cell .text-field").tryQuery().isPresent(), "the cell is open");
    }

    @Test
    void aDeletedYearComesBack(FxRobot robot) throws Exception {
        openExample(robot);
        robot.clickOn("#home");
        await(robot, "#years");
        robot.clickOn("#delete");
        await(robot, "#empty");
        robot.clickOn(Texts.get("year.undo"));
        await(robot, "#years");
    }

    @Test
    void whoOpensAYearWhileSomethingElseIsGoingOnIsToldThatItWasNotOpened(FxRobot robot) throws Exception {
        openExample(robot);
        robot.clickOn("#home");
        awaitYears(robot, 1);
        CountDownLatch over = new CountDownLatch(1);
        robot.interact(() -> {
            tasks.run("正在备份", progress -> over.await(30, TimeUnit.SECONDS), done -> {}, failure -> {});
            robot.lookup("#years").query().requestFocus();
        });
        robot.push(KeyCode.ENTER);
        assertTrue(robot.lookup(Texts.get("shell.notOpened", "正在备份")).tryQuery().isPresent());
        over.countDown();
        WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, tasks.running()::isEmpty);
        robot.push(KeyCode.ENTER);
        await(robot, "#stepTitle");
    }

    @Test
    void aYearIsCarriedOutAndIn(FxRobot robot) throws Exception {
        openExample(robot);
        robot.clickOn("#home");
        awaitYears(robot, 1);
        dialogs.file = outside.resolve("package.zip");
        robot.clickOn("#pack");
        WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> Files.exists(dialogs.file));
        robot.clickOn("#delete");
        await(robot, "#empty");
        robot.clickOn("#bringIn");
        awaitYears(robot, 1);
        assertEquals(Texts.get("home.importAdds", "2020 年度 · 巡察工作经费", 66).replaceAll("[0-9]+ 行", ""),
                dialogs.asked.getLast().replaceAll("[0-9]+ 行", ""));
    }

    @Test
    void aNewYearIsOpenedAtOnce(FxRobot robot) throws Exception {
        open(robot);
        await(robot, "#empty");
        robot.clickOn("#create");
        await(robot, "#stepTitle");
        assertFalse(robot.lookup("#rated").queryAs(Label.class).getText().isEmpty());
    }

    @Test
    void whatIsInTheWayIsSaidAndCanBeTriedAgain(FxRobot robot) throws Exception {
        Problem inUse = new FolderProblem.FolderInUse(folder, null);
        boolean[] free = new boolean[1];
        open(robot, secret -> {
            if (!free[0]) {
                throw new ProblemException(inUse);
            }
            return Library.open(folder, Clock.systemUTC());
        });
        await(robot, "#advice");
        assertEquals(inUse.sentence().toString(), text(robot, "#advice"));

        free[0] = true;
        robot.clickOn("#retry");
        await(robot, "#empty");
    }

    @Test
    void theYearThatWasOpenLastIsChosenAndGoesOnAtItsStep(FxRobot robot) throws Exception {
        openExample(robot);
        robot.clickOn("#home");
        await(robot, "#years");
        robot.clickOn("#create");
        await(robot, "#stepTitle");
        robot.clickOn("#home");
        awaitYears(robot, 2);
        robot.interact(() -> robot.lookup("#years").queryTableView().getSelectionModel().clearAndSelect(1));
        robot.push(KeyCode.ENTER);
        await(robot, "#stepTitle");
        robot.push(KeyCode.ALT, KeyCode.DIGIT5);
        robot.interact(shell::close);

        open(robot);
        awaitYears(robot, 2);
        TableView<?> years = robot.lookup("#years").queryTableView();
        assertEquals("2020",
                years.getColumns().getFirst().getCellData(years.getSelectionModel().getSelectedIndex()).toString());
        robot.push(KeyCode.ENTER);
        await(robot, "#stepTitle");
        assertEquals(Texts.label(WizardStep.SATISFACTION), text(robot, "#stepTitle"));
    }

    @Test
    void theSettingsAreReachedFromBothPlacesAndLettersByKeys(FxRobot robot) throws Exception {
        openExample(robot);
        robot.clickOn("#settings");
        robot.clickOn("#home");
        await(robot, "#years");
        robot.clickOn("#settings");
        robot.push(KeyCode.CONTROL, KeyCode.COMMA);
        String title = Texts.get("settings.button");
        assertEquals(List.of(title, title, title), dialogs.asked);

        robot.push(KeyCode.CONTROL, KeyCode.MINUS);
        assertTrue(shell.root().getStyle().contains("-fx-font-size: 12px"), shell.root().getStyle());
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT0);
        assertTrue(shell.root().getStyle().contains("-fx-font-size: 14px"), shell.root().getStyle());
    }

    @Test
    void theNotesOfferIsReachedByKey(FxRobot robot) throws Exception {
        openExample(robot);
        robot.clickOn("#home");
        await(robot, "#years");
        robot.clickOn("#delete");
        await(robot, "#empty");
        robot.push(KeyCode.F6).push(KeyCode.SPACE);
        await(robot, "#years");
    }

    @Test
    void whatIsPressedWhileAPlaceLoadsHitsNothing(FxRobot robot) throws Exception {
        openExample(robot);
        robot.push(KeyCode.ENTER);
        assertEquals(List.of(), dialogs.asked);
        assertTrue(robot.lookup("#stepTitle").tryQuery().isPresent());
    }
}
