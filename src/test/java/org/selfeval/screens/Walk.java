package org.selfeval.screens;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.TabPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.selfeval.check.WizardStep;
import org.selfeval.cover.Cover;
import org.selfeval.library.Library;
import org.selfeval.library.NewYears;
import org.selfeval.library.Templates;
import org.selfeval.model.Evidence;
import org.selfeval.problem.FolderProblem;
import org.selfeval.settings.LetterSize;
import org.selfeval.settings.Settings;
import org.selfeval.settings.SettingsFile;
import org.selfeval.settings.Theme;
import org.selfeval.text.Texts;
import org.selfeval.ui.SelfEvalApp;
import org.selfeval.ui.dialogs.Dialogs;
import org.selfeval.ui.dialogs.WindowDialogs;
import org.selfeval.ui.settings.Preferences;
import org.selfeval.ui.settings.SettingsForm;
import org.selfeval.ui.shell.Shell;
import org.selfeval.ui.tasks.BackgroundTasks;
import org.selfeval.ui.year.OpenYear;
import org.testfx.util.WaitForAsyncUtils;

/** Leads through every screen of the window, on a data folder of its own, empty at first. */
final class Walk implements AutoCloseable {

    /** How the window looks and how large it is, in pixels. */
    record Look(Theme theme, LetterSize letters, int width, int height) {

        String name() {
            return theme.name().toLowerCase(java.util.Locale.ROOT) + "-"
                    + letters.name().toLowerCase(java.util.Locale.ROOT) + "-" + width + "x" + height;
        }
    }

    /** Sees one screen, on the UI thread. */
    @FunctionalInterface
    interface Visitor {
        void visit(String name, Scene scene) throws Exception;
    }

    private static final int YEAR = 2021;

    /** The screen of the headless platform has no more; what a look has beyond it is laid out for the visit alone. */
    private static final int STAGE_HEIGHT = 900;

    private final Path folder;
    private final Stage stage;
    private final Look look;
    private final Visitor visitor;
    private final BackgroundTasks tasks = new BackgroundTasks();
    private final WindowDialogs dialogs;
    private Library library;
    private Shell shell;

    Walk(Path folder, Stage stage, Look look, Visitor visitor) throws Exception {
        this(folder, stage, look, visitor, real -> real);
    }

    /**
     * @param over makes what the window asks with, of the real dialogs
     */
    Walk(Path folder, Stage stage, Look look, Visitor visitor, UnaryOperator<Dialogs> over) throws Exception {
        this.folder = folder;
        this.stage = stage;
        this.look = look;
        this.visitor = visitor;
        dialogs = new WindowDialogs(() -> stage, new NoDesk());
        new SettingsFile(folder).write(
                Settings.DEFAULT.withTheme(look.theme()).withLetters(look.letters()).withOffered(),
                Cover.NONE);
        ui(() -> {
            shell = SelfEvalApp.show(stage, folder, secret -> library = Library.open(folder, Clock.systemUTC()), tasks,
                    over.apply(dialogs));
            stage.setWidth(look.width());
            stage.setHeight(Math.min(look.height(), STAGE_HEIGHT));
        });
        settle();
    }

    /** Every screen: without a year, with the example, with a blank year; and the dialogs. */
    void everywhere() throws Exception {
        show("home-empty");
        dialogs();
        String blank = library.beginnings()
            .begin(YEAR, "巡察工作经费", new NewYears.Start.Blank(Templates.builtIn().getFirst()));
        steps("blank", blank);
        steps("example", library.beginnings().example());
        evidence();
        ui(shell::home);
        show("home");
    }

    /** What is seen of the year only after one has gone further into it: open tables, bars and pages within the steps. */
    void corners() throws Exception {
        String id = library.beginnings().example();
        ui(() -> shell.openYear(id));
        settle();
        for (KeyCode key : List.of(KeyCode.F1, KeyCode.F)) {
            press(key, key == KeyCode.F);
            show("year-" + key);
        }
        go(WizardStep.RECTIFICATION);
        for (String page : List.of("#open", "#words")) {
            ui(((Button) stage.getScene().lookup(page))::fire);
            show("rectification-" + page.substring(1));
            ui(((Button) stage.getScene().lookup("#back"))::fire);
        }
    }

    /** The pane beside the open year, without a file and with one that is missing. */
    private void evidence() throws Exception {
        go(WizardStep.ROUNDS);
        ui(((Button) stage.getScene().lookup(".round-corner #evidence"))::fire);
        show("evidence-none");
        ui(this::attachMissing);
        show("evidence-missing");
        go(WizardStep.EXPORT);
        show("evidence-missing-export");
    }

    /** A file of which only the row is there: it shows what is wrong as well. */
    private void attachMissing() {
        OpenYear year = shell.year().orElseThrow();
        long round = year.evaluation().rounds().getFirst().row().id();
        Evidence file = Evidence.NAME.set(year.blank(Evidence.TYPE, round), "关于开展巡察工作的通知（扫描件）.pdf");
        year.add(Evidence.SIZE.set(Evidence.NOTE.set(file, "印发时间和巡察对象"), 1 << 20));
    }

    private void press(KeyCode code, boolean shortcut) throws Exception {
        ui(() -> Event.fireEvent(stage.getScene().getRoot(),
                new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, shortcut, false, false)));
    }

    private void go(WizardStep step) throws Exception {
        ui(((Button) stage.getScene().lookup("#step-" + (step.ordinal() + 1)))::fire);
        settle();
    }

    /** The open year, if one is. */
    Optional<OpenYear> year() {
        return shell.year();
    }

    /** The years as they are on the disk. */
    Library library() {
        return library;
    }

    /** Tells of a failure as the program does. */
    void defect(Throwable failure) {
        shell.defect(failure);
    }

    private void steps(String kind, String id) throws Exception {
        ui(shell::home);
        settle();
        ui(() -> shell.openYear(id));
        settle();
        for (WizardStep step : WizardStep.values()) {
            int number = step.ordinal() + 1;
            ui(((Button) stage.getScene().lookup("#step-" + number))::fire);
            show("step-" + number + "-" + kind);
        }
    }

    private void dialogs() throws Exception {
        SettingsForm[] form = new SettingsForm[1];
        ui(() -> form[0] = new SettingsForm(new Preferences(new SettingsFile(folder), tasks), file -> {}, folder,
                Optional.empty()));
        for (int tab = 0; tab < ((TabPane) form[0].node()).getTabs().size(); tab++) {
            int which = tab;
            ui(() -> ((TabPane) form[0].node()).getSelectionModel().select(which));
            dialog("settings-" + (tab + 1), () -> dialogs.page(Texts.get("settings.button"), form[0].node()));
        }
        dialog("confirm", () -> dialogs.confirm(Texts.get("year.leaveTitle"), Texts.get("year.leaveQuestion"),
                Texts.get("year.leave")));
        dialog("problem", () -> dialogs.problem(new FolderProblem.FolderInUse(folder, null)));
        dialog("defect", () -> dialogs.defect("1A2B3C", "java.lang.IllegalStateException\n  org.selfeval"));
        dialog("new-year", ((Button) stage.getScene().lookup("#create"))::fire);
    }

    private void dialog(String name, Runnable opening) throws Exception {
        Platform.runLater(opening);
        settle();
        Window dialog = List.copyOf(Window.getWindows()).getLast();
        if (dialog.equals(stage)) {
            throw new AssertionError("no dialog for " + name);
        }
        visit("dialog-" + name, dialog.getScene());
        ui(dialog::hide);
    }

    private void show(String name) throws Exception {
        settle();
        visit(name, stage.getScene());
    }

    private void visit(String name, Scene scene) throws Exception {
        WaitForAsyncUtils.asyncFx(() -> {
            Parent root = scene.getRoot();
            if (scene.equals(stage.getScene())) {
                root.resize(look.width(), look.height());
            }
            root.applyCss();
            root.layout();
            root.layout();
            visitor.visit(name, scene);
            return name;
        }).get(60, TimeUnit.SECONDS);
    }

    private static void ui(Runnable action) throws Exception {
        WaitForAsyncUtils.asyncFx(action).get(60, TimeUnit.SECONDS);
    }

    private void settle() throws Exception {
        Idle.await(tasks);
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
