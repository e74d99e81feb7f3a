package org.selfeval.screens;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.selfeval.library.Library;
import org.selfeval.model.Evaluation;
import org.selfeval.problem.Defect;
import org.selfeval.session.SaveState;
import org.selfeval.ui.SelfEvalApp;
import org.selfeval.ui.shell.Shell;
import org.selfeval.ui.tasks.BackgroundTasks;
import org.selfeval.ui.year.OpenYear;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/**
 * Whatever is clicked and typed, and though dialogs fail now and then in the midst of it, nothing else fails that nobody
 * expected, and the store holds what the screens show. So many actions as {@code -Dmonkey.actions=}; what failed happens again with {@code -Dmonkey.seed=}.
 */
@ExtendWith(ApplicationExtension.class)
class MonkeyTest {

    private static final int LOOK_EVERY = 40;
    private static final int LAST = 30;

    @TempDir
    Path folder;

    @TempDir
    Path files;

    private final BackgroundTasks tasks = new BackgroundTasks();
    private final List<Throwable> defects = Collections.synchronizedList(new ArrayList<>());
    private Stage stage;
    private Shell shell;
    private Library library;

    @Start
    void start(Stage given) {
        stage = given;
    }

    @Test
    void nothingItDoesMakesTheWindowFailOrTheStoreDiffer() throws Exception {
        long seed = Optional.ofNullable(System.getProperty("monkey.seed"))
            .filter(text -> !text.isEmpty())
            .map(Long::valueOf)
            .orElseGet(() -> new Random().nextLong());
        int actions = Integer.getInteger("monkey.actions", 200);
        // Also known where the window hangs.
        System.out.println("monkey.seed=" + seed);
        Monkey monkey = new Monkey(seed);
        Thread.UncaughtExceptionHandler before = Thread.getDefaultUncaughtExceptionHandler();
        Thread.setDefaultUncaughtExceptionHandler((thread, defect) -> defects.add(defect));
        try {
            open(monkey);
            for (int i = 1; i <= actions; i++) {
                tasks.onUi(monkey::act);
                Idle.await(tasks);
                assertEquals("", failures(), () -> told(seed, monkey));
                if (i % LOOK_EVERY == 0 || i == actions) {
                    compare(() -> told(seed, monkey));
                }
            }
        } finally {
            end();
            Thread.setDefaultUncaughtExceptionHandler(before);
        }
        long planted = defects.stream().filter(Planted::isBehind).count();
        System.out
            .println("monkey: " + actions + " actions, dialogs made to fail " + planted + ", failures 0 (seed " + seed
                    + ")");
        assertTrue(monkey.done().size() >= actions / 2, () -> told(seed, monkey));
    }

    private void open(Monkey monkey) throws Exception {
        Recording.stop();
        WaitForAsyncUtils.asyncFx(() -> {
            Thread.currentThread().setUncaughtExceptionHandler((thread, defect) -> defects.add(defect));
            shell = SelfEvalApp.show(stage, folder, secret -> {
                library = Library.open(folder, Clock.systemUTC());
                library.beginnings().example();
                return library;
            }, tasks, new MonkeyDialogs(stage, files, defects, monkey::fails));
        }).get();
        Idle.await(tasks);
        String example = library.years().getFirst().id();
        WaitForAsyncUtils.asyncFx(() -> shell.openYear(example)).get();
        Idle.await(tasks);
    }

    private void end() throws Exception {
        tasks.close();
        WaitForAsyncUtils.asyncFx(() -> {
            List.copyOf(Window.getWindows()).reversed().forEach(Window::hide);
            shell.close();
        }).get(60, TimeUnit.SECONDS);
    }

    private void compare(java.util.function.Supplier<String> told) throws Exception {
        Optional<OpenYear> open = WaitForAsyncUtils.asyncFx(shell::year).get();
        if (open.isPresent()) {
            WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, () -> WaitForAsyncUtils
                .asyncFx(() -> open.get().saveStateProperty().get() instanceof SaveState.Saved)
                .get());
            Evaluation shown = WaitForAsyncUtils.asyncFx(() -> open.get().evaluation()).get();
            assertEquals(List.of(), library.read(List.of(shown.id())).getFirst().difference(shown, "").changes(), told);
        }
    }

    /** The headless platform cannot draw a menu that reaches over the edge of its screen: that is none of ours. */
    private static boolean ours(Throwable defect) {
        return Arrays.stream(defect.getStackTrace()).noneMatch(at -> at.getClassName().endsWith(".HeadlessWindow"));
    }

    private String failures() {
        StringBuilder text = new StringBuilder();
        synchronized (defects) {
            defects.stream()
                .filter(defect -> ours(defect) && !Planted.isBehind(defect))
                .forEach(defect -> text.append(defect.getMessage()).append('\n').append(Defect.trace(defect)));
        }
        return text.toString();
    }

    private static String told(long seed, Monkey monkey) {
        List<String> done = monkey.done();
        return "monkey.seed=" + seed + ", after " + done.size() + ":\n"
                + String.join("\n", done.subList(Math.max(0, done.size() - LAST), done.size())) + "\n";
    }
}
