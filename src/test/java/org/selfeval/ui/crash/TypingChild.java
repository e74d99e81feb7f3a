package org.selfeval.ui.crash;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.selfeval.library.Library;
import org.selfeval.model.Overview;
import org.selfeval.model.tree.Field;
import org.selfeval.ui.SelfEvalApp;
import org.selfeval.ui.dialogs.SilentDialogs;
import org.selfeval.ui.tasks.BackgroundTasks;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/**
 * The window that is killed. A robot types ever larger numbers into the fields of the first step, and prints, each line
 * whole and at once: {@code typing <field> <number>} before, and {@code shown <field> <number>} once the status line
 * calls it saved.
 */
public final class TypingChild {

    private final PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true,
            StandardCharsets.UTF_8);
    private final FxRobot robot = new FxRobot();
    private final Random random;
    private long number;

    private TypingChild(long seed, long number) {
        random = new Random(seed);
        this.number = number;
    }

    /** Arguments: data folder, seed, the number to begin with. */
    public static void main(String[] args) throws Exception {
        Path folder = Path.of(args[0]);
        TypingChild child = new TypingChild(Long.parseLong(args[1]), Long.parseLong(args[2]));
        Stage stage = FxToolkit.registerPrimaryStage();
        FxToolkit.registerStage(() -> stage);
        child.run(stage, folder);
    }

    private void run(Stage stage, Path folder) throws Exception {
        robot.interact(() -> SelfEvalApp.show(stage, folder, secret -> {
            Library library = Library.open(folder, Clock.systemUTC());
            library.beginnings().example();
            return library;
        }, new BackgroundTasks(), new SilentDialogs()));
        await("#years");
        robot.interact(() -> robot.lookup("#years").query().requestFocus());
        robot.push(KeyCode.ENTER);
        await("#saveState");
        while (true) {
            type(ScreenCrashTest.FIELDS.get(random.nextInt(ScreenCrashTest.FIELDS.size())));
        }
    }

    private void type(Field<Overview, String> field) throws Exception {
        number++;
        out.println("typing " + field.name() + " " + number);
        TextInputControl control = robot.lookup("#" + field.name()).queryAs(TextInputControl.class);
        robot.interact(() -> {
            control.requestFocus();
            control.selectAll();
        });
        robot.write(String.valueOf(number), 0);
        // Left by a key, or only rested upon: then the pause commits it.
        boolean leaves = random.nextBoolean();
        if (leaves) {
            robot.push(KeyCode.TAB);
        }
        WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, this::saysSaved);
        out.println("shown " + field.name() + " " + number);
        if (!leaves) {
            // Time to be killed in while the field still has the focus.
            LockSupport.parkNanos(200_000_000);
        }
    }

    private boolean saysSaved() {
        return robot.lookup("#saveState").queryAs(Labeled.class).getText().matches("已保存 [0-9:]{8}");
    }

    private void await(String query) throws Exception {
        WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, () -> robot.lookup(query).tryQuery().isPresent());
        WaitForAsyncUtils.waitForFxEvents();
    }
}
