package org.selfeval.screens;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.selfeval.library.Library;
import org.selfeval.problem.ProblemException;
import org.selfeval.problem.StoreProblem;
import org.selfeval.safety.Entrance;
import org.selfeval.safety.backup.SecondFolder;
import org.selfeval.safety.key.Secret;
import org.selfeval.safety.recovery.Recovery;
import org.selfeval.ui.SelfEvalApp;
import org.selfeval.ui.dialogs.Dialogs;
import org.selfeval.ui.dialogs.WindowDialogs;
import org.selfeval.ui.shell.Shell;
import org.selfeval.ui.tasks.BackgroundTasks;
import org.testfx.util.WaitForAsyncUtils;

/**
 * The window on a data folder, and a hand for it: presses, types, waits until the window is done, and has what is seen then
 * looked at. It works in whatever is in front: the window, or the dialog that is open over it.
 */
final class Tour implements AutoCloseable {

    /** Sees one screen, on the UI thread. */
    @FunctionalInterface
    interface Visitor {
        void visit(String name, Scene scene) throws Exception;
    }

    /** The screen of the headless platform has no more; what a look has beyond it is laid out for the visit alone. */
    private static final int STAGE_HEIGHT = 900;

    private final Path folder;
    private final Stage stage;
    private final Look look;
    private final Visitor visitor;
    private final BackgroundTasks tasks = new BackgroundTasks();
    private final WindowDialogs real;
    private final Dialogs dialogs;
    private Library library;
    private Shell shell;

    /** As in the program, the data is opened by whoever knows the password. */
    private final class Door implements Shell.Opener {

        private final Entrance entrance = new Entrance(folder, Clock.systemUTC());

        @Override
        public Library open(Optional<Secret> secret) throws ProblemException {
            library = Library.open(entrance, secret, folder, Clock.systemUTC());
            return library;
        }

        @Override
        public Recovery recover(StoreProblem.StoreDamaged damage, Optional<Secret> secret, Optional<Path> backups)
                throws ProblemException {
            return Library.recovery(entrance, secret, damage,
                    cover -> backups.map(SecondFolder::within).orElse(List.of()));
        }
    }

    /**
     * @param over makes what the window asks with, of the real dialogs
     */
    Tour(Path folder, Stage stage, Look look, Visitor visitor, UnaryOperator<Dialogs> over) {
        this.folder = folder;
        this.stage = stage;
        this.look = look;
        this.visitor = visitor;
        real = new WindowDialogs(() -> stage, new NoDesk());
        dialogs = over.apply(real);
    }

    /** Opens the window on the folder. */
    void open() throws Exception {
        open(new Door());
    }

    /** Opens the window on whatever this opens. */
    void open(Shell.Opener years) throws Exception {
        Recording.stop();
        ui(() -> {
            shell = SelfEvalApp.show(stage, folder, years, tasks, dialogs);
            stage.setWidth(look.width());
            stage.setHeight(Math.min(look.height(), STAGE_HEIGHT));
        });
        settle();
    }

    /** Closes what the window shows and its data, so that it can be opened again. */
    void leave() throws Exception {
        ui(shell::close);
        settle();
    }

    Path folder() {
        return folder;
    }

    /** The years as they are on the disk. */
    Library library() {
        return library;
    }

    Shell shell() {
        return shell;
    }

    /** The dialogs themselves, for those that nothing here leads to. */
    WindowDialogs real() {
        return real;
    }

    /** Waits until it is done. */
    static void ui(Runnable action) throws Exception {
        get(() -> {
            action.run();
            return action;
        });
    }

    private static <T> T get(Callable<T> question) throws Exception {
        return WaitForAsyncUtils.asyncFx(question).get(60, TimeUnit.SECONDS);
    }

    /** Does what may end in a dialog that waits for its answer. */
    void run(Runnable action) throws Exception {
        Platform.runLater(action);
        settle();
    }

    private void settle() throws Exception {
        Idle.await(tasks);
    }

    /** The foremost window's. */
    Scene front() {
        return List.copyOf(Window.getWindows())
            .stream()
            .filter(Stage.class::isInstance)
            .reduce((under, over) -> over)
            .orElseThrow()
            .getScene();
    }

    <T extends Node> T find(String query, Class<T> type) {
        Node found = front().lookup(query);
        if (found == null) {
            throw new AssertionError("there is no " + query);
        }
        return type.cast(found);
    }

    void press(String query) throws Exception {
        run(button(query)::fire);
    }

    /** Presses the button that says this. */
    void pressNamed(String text) throws Exception {
        press(button -> text.equals(button.getText()));
    }

    /** Presses what Enter would. */
    void answer() throws Exception {
        press(button -> button instanceof Button one && one.isDefaultButton());
    }

    private void press(Predicate<ButtonBase> which) throws Exception {
        run(get(() -> Nodes.seen(front())
            .stream()
            .filter(ButtonBase.class::isInstance)
            .map(ButtonBase.class::cast)
            .filter(which)
            .findFirst()
            .orElseThrow())::fire);
    }

    /** What fails in {@link #run} nobody is told. */
    private ButtonBase button(String query) throws Exception {
        return get(() -> find(query, ButtonBase.class));
    }

    void type(String query, String text) throws Exception {
        ui(() -> find(query, TextField.class).setText(text));
    }

    void key(KeyCode code, boolean shortcut) throws Exception {
        run(() -> Event.fireEvent(front().getRoot(),
                new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, shortcut, false, false)));
    }

    /** Has the window looked at. */
    void see(String name) throws Exception {
        if (!front().equals(stage.getScene())) {
            throw new AssertionError("a dialog is in front of " + name);
        }
        visit(name);
    }

    /** Has the dialog looked at that is open. */
    void seeDialog(String name) throws Exception {
        if (front().equals(stage.getScene())) {
            throw new AssertionError("no dialog for " + name);
        }
        visit("dialog-" + name);
    }

    /** Has each page of the foremost tabs looked at. */
    void seeTabs(String query, String name) throws Exception {
        TabPane tabs = find(query, TabPane.class);
        for (int i = 0; i < tabs.getTabs().size(); i++) {
            int tab = i;
            ui(() -> tabs.getSelectionModel().select(tab));
            settle();
            visit(name + "-" + (tab + 1));
        }
    }

    /** Does what opens a dialog, has that looked at, and gives it up. */
    void dialog(String name, Runnable opening) throws Exception {
        run(opening);
        seeDialog(name);
        dismiss();
    }

    /** As {@link #dialog(String, Runnable)}, by a button. */
    void dialog(String name, String button) throws Exception {
        dialog(name, button(button)::fire);
    }

    /** Gives up the dialog that is open. */
    void dismiss() throws Exception {
        run(() -> front().getWindow().hide());
    }

    private void visit(String name) throws Exception {
        get(() -> {
            Scene scene = front();
            Parent root = scene.getRoot();
            if (scene.equals(stage.getScene())) {
                root.resize(look.width(), look.height());
            }
            root.applyCss();
            root.layout();
            root.layout();
            visitor.visit(name, scene);
            return name;
        });
    }

    @Override
    public void close() throws Exception {
        tasks.close();
        ui(() -> {
            shell.close();
            stage.hide();
        });
    }
}
