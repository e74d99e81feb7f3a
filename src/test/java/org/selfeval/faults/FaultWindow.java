package org.selfeval.faults;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.stage.Stage;
import org.selfeval.check.WizardStep;
import org.selfeval.exchange.Example;
import org.selfeval.library.Library;
import org.selfeval.model.Evaluation;
import org.selfeval.model.Overview;
import org.selfeval.safety.LogFiles;
import org.selfeval.ui.SelfEvalApp;
import org.selfeval.ui.dialogs.SilentDialogs;
import org.selfeval.ui.shell.Shell;
import org.selfeval.ui.tasks.Uncaught;
import org.selfeval.ui.year.OpenYear;
import org.testfx.util.WaitForAsyncUtils;

/** The window on a data folder, as a clerk has it open when something goes wrong; and what must hold afterwards. */
final class FaultWindow implements AutoCloseable {

    final SilentDialogs dialogs = new SilentDialogs();
    final FaultyTasks tasks = new FaultyTasks();

    /** The codes that were told. */
    final List<String> codes = Collections.synchronizedList(new ArrayList<>());

    /** What support is told with them. */
    final List<String> details = Collections.synchronizedList(new ArrayList<>());

    private static final Path TEMP = Path.of(System.getProperty("java.io.tmpdir"));

    private final Path folder;
    private final Clock clock;
    private final List<Path> thereBefore;
    private final Stage stage;
    private final Thread.UncaughtExceptionHandler before = Thread.getDefaultUncaughtExceptionHandler();
    private final PrintStream standard = System.err;
    private final ByteArrayOutputStream complaints = new ByteArrayOutputStream();
    private Shell shell;
    private boolean open = true;

    FaultWindow(Stage stage, Path folder, Clock clock) throws Exception {
        this.stage = stage;
        this.folder = folder;
        this.clock = clock;
        thereBefore = directlyIn(TEMP);
        System.setErr(new PrintStream(complaints, true, StandardCharsets.UTF_8));
        dialogs.defects = (code, what) -> {
            codes.add(code);
            details.add(what);
        };
        ui(() -> {
            // As in the program, where the UI thread has no handler of its own.
            Thread.currentThread().setUncaughtExceptionHandler(null);
            shell = SelfEvalApp.show(stage, folder, secret -> {
                Library library = Library.open(folder, clock);
                library.beginnings().example();
                return library;
            }, tasks, dialogs);
        });
        Uncaught.tell(shell::defect);
    }

    /** Opens the example, which is the one year. */
    FaultWindow year() throws Exception {
        await("#years");
        ui(() -> shell.openYear(Example.year2020().id()));
        await("#stepTitle");
        return this;
    }

    void await(String query) throws Exception {
        until(query + " is there", () -> look(() -> stage.getScene().getRoot().lookup(query) != null));
    }

    static void until(String what, Callable<Boolean> there) throws Exception {
        try {
            WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, there);
        } catch (java.util.concurrent.TimeoutException e) {
            throw new AssertionError("never so that " + what, e);
        }
        WaitForAsyncUtils.waitForFxEvents();
    }

    static void ui(Runnable action) throws Exception {
        WaitForAsyncUtils.asyncFx(action).get(60, TimeUnit.SECONDS);
    }

    static <T> T look(Callable<T> at) throws Exception {
        return WaitForAsyncUtils.asyncFx(at).get(60, TimeUnit.SECONDS);
    }

    /** Types into the field 项目负责人, where it is not shown as whatever shows it would do, and leaves it. */
    void type(String lead) throws Exception {
        ui(() -> {
            OpenYear year = shell.year().orElseThrow();
            if (stage.getScene().lookup("#lead") instanceof TextField field) {
                // One visit of the field for each, whether the year began in it or not.
                stage.getScene().getRoot().requestFocus();
                field.setText(lead);
                year.commitDrafts();
            } else {
                year.set(year.evaluation().overview(), Overview.LEAD, lead, year.newVisit());
            }
        });
    }

    /** The year as the window has it; on the UI thread. */
    Evaluation evaluation() {
        return shell.year().orElseThrow().evaluation();
    }

    /** As if all fields were left; on the UI thread. */
    void commit() {
        shell.year().orElseThrow().commitDrafts();
    }

    /** Opens one of several years, as soon as that can be done. */
    void open(String id) throws Exception {
        until("the year is open", () -> look(() -> {
            if (shell.year().isEmpty()) {
                shell.openYear(id);
            }
            return shell.year().filter(year -> year.evaluation().id().equals(id)).isPresent();
        }));
    }

    /** Does what a check calls 须改正. */
    void leaveOutTheUnit() throws Exception {
        ui(() -> {
            OpenYear year = shell.year().orElseThrow();
            year.set(year.evaluation().overview(), Overview.UNIT, null, year.newVisit());
        });
    }

    /** Shows the years; on the UI thread. */
    void home() {
        shell.home();
    }

    /** Shows a step of the year. */
    void go(WizardStep step) throws Exception {
        fire("#step-" + (step.ordinal() + 1));
    }

    void fire(String button) throws Exception {
        await(button);
        ui(() -> ((Button) stage.getScene().lookup(button)).fire());
    }

    String text(String query) throws Exception {
        return look(() -> ((Labeled) stage.getScene().lookup(query)).getText());
    }

    /** Waits until the line below says so. */
    void status(String pattern) throws Exception {
        String[] last = new String[1];
        try {
            until("the status fits", () -> {
                last[0] = text("#saveState");
                return last[0].matches(pattern);
            });
        } catch (AssertionError e) {
            throw new AssertionError("not " + pattern + " but " + last[0], e);
        }
    }

    void saved() throws Exception {
        status("已保存 [0-9:]{8}");
    }

    /** So much time passes that what could not be done is tried again. */
    void passTime() throws Exception {
        ui(tasks::pass);
    }

    boolean showing() throws Exception {
        return look(stage::isShowing);
    }

    /** As the cross in the corner does. */
    void askToClose() throws Exception {
        ui(() -> shell.leave(stage::close));
    }

    private void end() throws Exception {
        if (open) {
            open = false;
            tasks.close();
            ui(shell::close);
            Thread.setDefaultUncaughtExceptionHandler(before);
            System.setErr(standard);
        }
    }

    /** Ends the window, opens the data again as the next start does, and looks whether all is well. */
    Evaluation afterwards(Path... others) throws Exception {
        end();
        Evaluation found;
        try (Library library = Library.open(folder, clock)) {
            found = library.read(List.of(Example.year2020().id())).getFirst();
        }
        assertEquals(List.of(), left(others), "no temporary file is left");
        String said = complaints.toString(StandardCharsets.UTF_8);
        assertEquals(-1, said.indexOf("\tat "), said);
        return found;
    }

    /** What the product, or a library of its, names like a file for the moment. */
    private static boolean isTemporary(Path file) {
        String name = file.getFileName().toString();
        return name.startsWith(".selfeval-") || name.startsWith("selfeval-work") || name.matches("poi.*[0-9]{5}.*");
    }

    private static List<Path> below(Path where) throws IOException {
        try (Stream<Path> files = Files.walk(where)) {
            return files.filter(FaultWindow::isTemporary).toList();
        }
    }

    /** By their names alone, for other programs' files come and go meanwhile. */
    private static List<Path> directlyIn(Path where) throws IOException {
        try (Stream<Path> files = Files.list(where)) {
            return files.filter(FaultWindow::isTemporary).toList();
        }
    }

    private List<Path> left(Path... others) throws IOException {
        List<Path> left = new ArrayList<>(below(folder));
        for (Path where : others) {
            left.addAll(directlyIn(where));
        }
        left.addAll(directlyIn(TEMP));
        left.removeAll(thereBefore);
        return left;
    }

    @Override
    public void close() throws Exception {
        end();
        LogFiles.stop();
    }
}
