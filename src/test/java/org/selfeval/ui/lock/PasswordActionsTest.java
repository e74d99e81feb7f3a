package org.selfeval.ui.lock;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.selfeval.problem.FolderProblem;
import org.selfeval.problem.ProblemException;
import org.selfeval.safety.Workspace;
import org.selfeval.safety.key.RecoveryCode;
import org.selfeval.safety.key.Secret;
import org.selfeval.ui.dialogs.SilentDialogs;
import org.selfeval.ui.dialogs.ToastLayer;
import org.selfeval.ui.shell.Looks;
import org.selfeval.ui.tasks.SameThreadTasks;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class PasswordActionsTest {

    @TempDir
    Path folder;

    private final StackPane root = new StackPane();
    private final SilentDialogs dialogs = new SilentDialogs();
    private final List<Throwable> defects = new ArrayList<>();
    private final List<Boolean> seen = new ArrayList<>();

    @Start
    void start(Stage stage) {
        Scene scene = new Scene(root, 600, 500);
        Looks.on(scene);
        stage.setScene(scene);
        stage.show();
    }

    @Test
    void whatFailedHalfWayIsLookedAtAnew(FxRobot robot) throws Exception {
        try (Workspace workspace = Workspace.openOrCreate(folder, Clock.systemUTC())) {
            workspace.protection().set(new Secret.Password("密码 pass"), RecoveryCode.random());
            workspace.protection().whenChanged(() -> {
                throw new IllegalStateException("once the password is gone");
            });
            PasswordActions actions = new PasswordActions(workspace.protection(), new SameThreadTasks(), dialogs,
                    new ToastLayer(), page -> {}, defects::add);
            dialogs.person = form -> ((SecretField) form.lookup(".secret-field")).textProperty().set("密码 pass");
            robot.interact(() -> actions.remove(() -> seen.add(actions.isSet())));

            assertEquals(1, defects.size());
            assertEquals(List.of(false), seen);
        }
    }

    @Test
    void aNewPasswordIsSetOnceHoweverOftenItIsPressed(FxRobot robot) {
        List<Consumer<Exception>> asked = new ArrayList<>();
        NewPasswordPlace[] place = new NewPasswordPlace[1];
        robot.interact(() -> {
            place[0] = new NewPasswordPlace((password, failed) -> asked.add(failed), defects::add);
            root.getChildren().setAll(place[0].node());
            for (String field : List.of("#next", "#again")) {
                ((SecretField) root.lookup(field)).textProperty().set("新的密码 next");
            }
        });
        Button set = robot.lookup("#set").queryButton();
        robot.interact(set::fire);
        robot.interact(set::fire);
        assertEquals(1, asked.size());
        assertTrue(set.isDisabled());

        robot
            .interact(() -> asked.getFirst().accept(new ProblemException(new FolderProblem.FolderNotWritable(folder))));
        assertFalse(set.isDisabled());
        robot.interact(set::fire);
        assertEquals(2, asked.size());
    }
}
