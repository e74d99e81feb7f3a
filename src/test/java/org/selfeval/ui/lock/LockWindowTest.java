package org.selfeval.ui.lock;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
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
import org.selfeval.ui.SelfEvalApp;
import org.selfeval.ui.dialogs.SilentDialogs;
import org.selfeval.ui.shell.Shell;
import org.selfeval.ui.tasks.BackgroundTasks;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class LockWindowTest {

    private static final Clock CLOCK = Clock.systemUTC();

    @TempDir
    private Path folder;

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
        Entrance entrance = new Entrance(folder, CLOCK);
        robot.interact(() -> shell = SelfEvalApp.show(stage, folder,
                secret -> Library.open(entrance, secret, folder, CLOCK), tasks, dialogs));
    }

    private void withPassword(String password, RecoveryCode code) throws ProblemException {
        try (Workspace workspace = Workspace.openOrCreate(folder, CLOCK)) {
            workspace.protection().set(new Secret.Password(password), code);
        }
    }

    private static void await(FxRobot robot, String query) throws Exception {
        WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS,
                () -> robot.lookup(query).tryQuery().filter(Node::isVisible).isPresent());
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
            type(robot, "#password", "密码 pass");
            press(robot, "#open");
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
        // There is nothing to be locked yet, and no way back to where the code was typed.
        robot.press(KeyCode.CONTROL, KeyCode.L).release(KeyCode.L, KeyCode.CONTROL);
        WaitForAsyncUtils.waitForFxEvents();
        await(robot, "#next");
        type(robot, "#next", "新的密码 next");
        type(robot, "#again", "新的密码 next");
        press(robot, "#set");
        await(robot, "#example");
        robot.interact(shell::close);
        Workspace.open(folder, CLOCK, Optional.of(new Secret.Password("新的密码 next")), false).close();
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
        Workspace.open(folder, CLOCK, Optional.of(new Secret.Code(RecoveryCode.parse(code[0]))), false).close();
    }

    private static void typeBack(Parent form, String[] groups) {
        for (String which : List.of("first", "second")) {
            String label = ((Label) form.lookup("#" + which + "Label")).getText();
            int group = Integer.parseInt(label.replaceAll("\\D", ""));
            ((TextField) form.lookup("#" + which)).setText(groups[group - 1]);
        }
    }
}
