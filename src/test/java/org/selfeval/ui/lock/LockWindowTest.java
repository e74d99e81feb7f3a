package org.selfeval.ui.lock;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.selfeval.ui.Waiting.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.selfeval.library.Library;
import org.selfeval.problem.ProblemException;
import org.selfeval.safety.Entrance;
import org.selfeval.safety.Workspace;
import org.selfeval.safety.key.RecoveryCode;
import org.selfeval.safety.key.Secret;
import org.selfeval.store.StoreCover;
import org.selfeval.text.Texts;
import org.selfeval.ui.SelfEvalApp;
import org.selfeval.ui.backup.MovingClock;
import org.selfeval.ui.dialogs.SilentDialogs;
import org.selfeval.ui.shell.Shell;
import org.selfeval.ui.tasks.HeldClockTasks;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class LockWindowTest {

    @TempDir
    private Path folder;

    private final MovingClock clock = new MovingClock();
    private final HeldClockTasks tasks = new HeldClockTasks();
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
        Entrance entrance = new Entrance(folder, clock);
        robot.interact(() -> shell = SelfEvalApp.show(stage, folder,
                secret -> Library.open(entrance, secret, folder, clock), tasks, dialogs));
    }

    private void withPassword(String password, RecoveryCode code) throws ProblemException {
        try (Workspace workspace = Workspace.openOrCreate(folder, clock)) {
            workspace.protection().set(new Secret.Password(password), code);
        }
    }

    /** So much time passes, and then everything that waited for it happens once. */
    private void pass(FxRobot robot, Duration time) {
        clock.move(time);
        robot.interact(tasks::pass);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static void type(FxRobot robot, String query, String text) {
        robot.interact(() -> {
            Node node = robot.lookup(query).query();
            if (node instanceof SecretField field) {
                field.textProperty().set(text);
            } else {
                ((TextField) node).setText(text);
            }
        });
    }

    private static void press(FxRobot robot, String query) {
        robot.interact(() -> {
            Node node = robot.lookup(query).query();
            if (node instanceof Hyperlink link) {
                link.fire();
            } else {
                ((ButtonBase) node).fire();
            }
        });
    }

    /** Then a new password is asked for. */
    private static void openByCode(FxRobot robot, RecoveryCode code) throws Exception {
        await(robot, "#forgotten");
        press(robot, "#forgotten");
        type(robot, "#code", code.text());
        press(robot, "#open");
        await(robot, "#next");
    }

    @Test
    void thePasswordIsAskedForAndAWrongOneIsSaid(FxRobot robot) throws Exception {
        withPassword("密码 pass", RecoveryCode.random());
        open(robot);
        await(robot, "#password");
        press(robot, "#open");
        assertTrue(robot.lookup(".message").queryAs(Label.class).getText().contains("请输入密码"));
        type(robot, "#password", "other");
        press(robot, "#open");
        WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS,
                () -> robot.lookup(".message").queryAs(Label.class).getText().contains("密码不正确"));
        WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> {
            clock.move(Duration.ofSeconds(1));
            robot.interact(() -> {
                if (robot.lookup("#password").tryQuery().isPresent()) {
                    type(robot, "#password", "密码 pass");
                    press(robot, "#open");
                }
            });
            WaitForAsyncUtils.waitForFxEvents();
            return robot.lookup("#example").tryQuery().isPresent();
        });
    }

    @Test
    void theCodeOpensAndANewPasswordMustBeSetBeforeGoingOn(FxRobot robot) throws Exception {
        RecoveryCode code = RecoveryCode.random();
        withPassword("密码 pass", code);
        open(robot);
        await(robot, "#forgotten");
        press(robot, "#forgotten");
        type(robot, "#code", code.text().substring(1));
        press(robot, "#open");
        assertTrue(robot.lookup(".message").queryAs(Label.class).getText().contains("恢复码应有30个字符"));
        type(robot, "#code", code.text());
        press(robot, "#open");
        await(robot, "#next");
        assertFalse(robot.lookup("#example").tryQuery().isPresent());
        type(robot, "#next", "新的密码 next");
        type(robot, "#again", "新的密码 next");
        press(robot, "#set");
        await(robot, "#example");
        robot.interact(shell::close);
        Workspace.open(folder, clock, Optional.of(new Secret.Password("新的密码 next")), false).close();
    }

    /** Else whoever comes by could set a password of his own. */
    @Test
    void thePageForANewPasswordIsLockedByTimeAndOpensByTheCodeAgain(FxRobot robot) throws Exception {
        RecoveryCode code = RecoveryCode.random();
        withPassword("密码 pass", code);
        open(robot);
        openByCode(robot, code);
        type(robot, "#next", "别人的密码");
        pass(robot, Duration.ofHours(1));
        await(robot, "#forgotten");
        assertFalse(robot.lookup("#next").tryQuery().isPresent());
        pass(robot, Duration.ofHours(1));
        openByCode(robot, code);
        assertEquals("", robot.lookup("#next").queryAs(SecretField.class).text());
        pass(robot, Duration.ofHours(1));
        type(robot, "#password", "密码 pass");
        press(robot, "#open");
        await(robot, "#example");
        pass(robot, Duration.ofHours(1));
        await(robot, "#password");
    }

    /** Where the clerk copied it for printing, and then leaves the seat. */
    @Test
    void lockedTheClipboardHoldsNoRecoveryCodeAndElseWhatItHeld(FxRobot robot) throws Exception {
        withPassword("密码 pass", RecoveryCode.random());
        open(robot);
        await(robot, "#password");
        for (String[] copied : new String[][]{{RecoveryCode.random().text() + "\n", null}, {"三季度", "三季度"}}) {
            type(robot, "#password", "密码 pass");
            press(robot, "#open");
            await(robot, "#example");
            robot.interact(() -> Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, copied[0])));
            lock(robot);
            robot.interact(() -> assertEquals(copied[1], Clipboard.getSystemClipboard().getString()));
        }
    }

    private void openExample(FxRobot robot) throws Exception {
        withPassword("密码 pass", RecoveryCode.random());
        open(robot);
        await(robot, "#password");
        type(robot, "#password", "密码 pass");
        press(robot, "#open");
        await(robot, "#example");
        press(robot, "#example");
        await(robot, "#stepTitle");
    }

    /** Whether nothing in a folder can be deleted now, or can be again; root is held to it by an attribute. */
    private static boolean hold(Path where, boolean held) throws Exception {
        where.toFile().setWritable(!held);
        if (!held || Files.isWritable(where)) {
            try {
                new ProcessBuilder("chattr", held ? "+i" : "-i", where.toString()).start().waitFor();
            } catch (IOException e) {
                // It is not everywhere.
            }
        }
        return !Files.isWritable(where);
    }

    private void lock(FxRobot robot) throws Exception {
        robot.press(KeyCode.CONTROL, KeyCode.L).release(KeyCode.L, KeyCode.CONTROL);
        WaitForAsyncUtils.waitForFxEvents();
        await(robot, "#password");
    }

    @Test
    void lockedTheCopiesThatOtherProgramsShowAreTakenAwayAndTriedAgainWhereTheyStay(FxRobot robot) throws Exception {
        openExample(robot);
        Path copy = folder.resolve("opened/材料.pdf");
        Path held = folder.resolve("opened/held/表.xlsx");
        Files.createDirectories(held.getParent());
        Files.writeString(copy, "明文");
        Files.writeString(held, "明文");
        assumeTrue(hold(held.getParent(), true));
        try {
            lock(robot);
            WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> Files.notExists(copy));
            assertTrue(Files.exists(held), "as one that is open in another program, on Windows");
        } finally {
            hold(held.getParent(), false);
        }
        WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> {
            pass(robot, Duration.ofSeconds(30));
            return Files.notExists(folder.resolve("opened"));
        });
        await(robot, "#password");
    }

    @Test
    void lockedTheWindowIsNotClosedOverWhatIsNotSavedAndSaysWhy(FxRobot robot) throws Exception {
        openExample(robot);
        robot.interact(() -> {
            TextField people = robot.lookup("#step-1")
                .query()
                .getScene()
                .getRoot()
                .lookupAll(".text-field")
                .stream()
                .filter(TextField.class::isInstance)
                .map(TextField.class::cast)
                .filter(field -> field.isEditable() && "2020".equals(field.getText()))
                .findFirst()
                .orElseThrow();
            people.requestFocus();
            people.setText("不是年份");
        });
        lock(robot);
        robot.interact(() -> stage.fireEvent(new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST)));
        WaitForAsyncUtils.waitForFxEvents();
        assertTrue(stage.isShowing());
        assertEquals(Texts.get("lock.unsaved"), robot.lookup(".message").queryAs(Label.class).getText());
        type(robot, "#password", "密码 pass");
        press(robot, "#open");
        await(robot, "#stepTitle");
        robot.interact(() -> stage.fireEvent(new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST)));
        WaitForAsyncUtils.waitForFxEvents();
        assertFalse(stage.isShowing(), "after the question that was agreed to");
    }

    @Test
    void lockedTheWindowIsClosedWhereEverythingIsSaved(FxRobot robot) throws Exception {
        openExample(robot);
        lock(robot);
        robot.interact(() -> stage.fireEvent(new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST)));
        WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> !stage.isShowing());
    }

    @Test
    void lockedNothingOfTheDataIsInTheWindowAndNothingGoesOnBehindIt(FxRobot robot) throws Exception {
        withPassword("密码 pass", RecoveryCode.random());
        open(robot);
        await(robot, "#password");
        type(robot, "#password", "密码 pass");
        press(robot, "#open");
        await(robot, "#example");
        robot.interact(() -> robot.lookup("#search").queryAs(TextField.class).setText("查找的词"));
        robot.press(KeyCode.CONTROL, KeyCode.L).release(KeyCode.L, KeyCode.CONTROL);
        WaitForAsyncUtils.waitForFxEvents();
        await(robot, "#password");
        assertEquals("locked", dialogs.asked.getLast());
        assertFalse(robot.lookup("#search").tryQuery().isPresent());
        int asked = dialogs.asked.size();
        robot.press(KeyCode.CONTROL, KeyCode.N).release(KeyCode.N, KeyCode.CONTROL);
        robot.press(KeyCode.CONTROL, KeyCode.COMMA).release(KeyCode.COMMA, KeyCode.CONTROL);
        robot.interact(() -> shell.openYear("any"));
        WaitForAsyncUtils.waitForFxEvents();
        assertFalse(robot.lookup("#search").tryQuery().isPresent());
        assertEquals(List.of(), dialogs.asked.subList(asked, dialogs.asked.size()));
        type(robot, "#password", "密码 pass");
        press(robot, "#open");
        await(robot, "#example");
        assertEquals("unlocked", dialogs.asked.getLast());
        assertEquals("查找的词", robot.lookup("#search").queryAs(TextField.class).getText());
    }

    @Test
    void aPasswordIsOfferedOnceAndSetWithItsCodeTypedBack(FxRobot robot) throws Exception {
        String[] code = new String[1];
        dialogs.person = form -> {
            if (form.lookup("#next") instanceof SecretField next) {
                next.textProperty().set("一句好记的话");
                ((SecretField) form.lookup("#again")).textProperty().set("一句好记的话");
            } else if (form.lookup("#text") instanceof TextField shown) {
                code[0] = shown.getText();
            } else {
                typeBack((Parent) form, code[0].split("-", -1));
            }
        };
        open(robot);
        await(robot, "#offerTaken");
        press(robot, "#offerTaken");
        WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> StoreCover.isEncrypted(folder));
        assertFalse(robot.lookup("#offerTaken").tryQuery().isPresent());
        robot.interact(shell::close);
        Workspace.open(folder, clock, Optional.of(new Secret.Code(RecoveryCode.parse(code[0]))), false).close();
    }

    private static void typeBack(Parent form, String[] groups) {
        for (String which : List.of("first", "second")) {
            String label = ((Label) form.lookup("#" + which + "Label")).getText();
            int group = Integer.parseInt(label.replaceAll("\\D", ""));
            ((TextField) form.lookup("#" + which)).setText(groups[group - 1]);
        }
    }
}
