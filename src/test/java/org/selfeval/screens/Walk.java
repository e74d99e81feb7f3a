package org.selfeval.screens;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.scene.control.TableView;
import javafx.stage.Stage;
import org.selfeval.check.WizardStep;
import org.selfeval.cover.Cover;
import org.selfeval.library.Library;
import org.selfeval.library.NewYears;
import org.selfeval.library.Templates;
import org.selfeval.problem.FolderProblem;
import org.selfeval.settings.Settings;
import org.selfeval.settings.SettingsFile;
import org.selfeval.text.Texts;
import org.selfeval.ui.dialogs.Dialogs;
import org.selfeval.ui.year.OpenYear;

/** Leads through every screen of the window, on a data folder of its own, empty at first. */
final class Walk implements AutoCloseable {

    private static final int YEAR = 2021;

    private final Tour tour;

    Walk(Path folder, Stage stage, Look look, Tour.Visitor visitor) throws Exception {
        this(folder, stage, look, visitor, real -> real);
    }

    /**
     * @param over makes what the window asks with, of the real dialogs
     */
    Walk(Path folder, Stage stage, Look look, Tour.Visitor visitor, UnaryOperator<Dialogs> over) throws Exception {
        tour = new Tour(folder, stage, look, visitor, over);
        new SettingsFile(folder).write(Settings.DEFAULT.withTheme(look.theme()).withLetters(look.letters()),
                Cover.NONE);
        tour.open();
    }

    /** Every screen that one comes by who works: without a year, with a blank one, with the example, which is open then. */
    void everywhere() throws Exception {
        tour.see("home-offer");
        tour.press("#offerRefused");
        tour.see("home-empty");
        dialogs();
        String blank = tour.library()
            .beginnings()
            .begin(YEAR, "巡察工作经费", new NewYears.Start.Blank(Templates.builtIn().getFirst()));
        steps("blank", blank);
        String example = tour.library().beginnings().example();
        steps("example", example);
        Tour.ui(tour.shell()::home);
        home();
        open(example);
        new Corners(tour).all();
    }

    /** What one comes by in a bad hour. */
    void troubles() throws Exception {
        Tour.ui(tour.shell()::home);
        Troubles troubles = new Troubles(tour);
        troubles.password();
        troubles.damage();
    }

    private void open(String id) throws Exception {
        tour.run(() -> tour.shell().openYear(id));
    }

    private void steps(String kind, String id) throws Exception {
        tour.run(tour.shell()::home);
        open(id);
        for (WizardStep step : WizardStep.values()) {
            int number = step.ordinal() + 1;
            tour.press("#step-" + number);
            tour.see("step-" + number + "-" + kind);
        }
    }

    private void home() throws Exception {
        tour.run(() -> {});
        tour.see("home");
        tour.press("#backup");
        tour.seeDialog("backup-none");
        tour.press("#now");
        Tour.ui(() -> tour.find("#backups", TableView.class).getSelectionModel().selectFirst());
        tour.seeDialog("backup");
        tour.dismiss();
        Tour.ui(() -> tour.find("#years", TableView.class).getSelectionModel().selectAll());
        tour.press("#compare");
        tour.see("compare");
        tour.press("#back");
    }

    private void dialogs() throws Exception {
        tour.press("#settings");
        tour.seeTabs("#tabs", "dialog-settings");
        tour.dismiss();
        Dialogs real = tour.real();
        tour.dialog("confirm", () -> real.confirm(Texts.get("year.leaveTitle"), Texts.get("year.leaveQuestion"),
                Texts.get("year.leave")));
        tour.dialog("problem", () -> real.problem(new FolderProblem.FolderInUse(tour.folder(), null)));
        tour.dialog("defect", () -> real.defect("1A2B3C", "java.lang.IllegalStateException\n  org.selfeval"));
        tour.dialog("help", "#help");
        tour.dialog("new-year", "#create");
    }

    /** The open year, if one is. */
    Optional<OpenYear> year() {
        return tour.shell().year();
    }

    /** The years as they are on the disk. */
    Library library() {
        return tour.library();
    }

    /** Tells of a failure as the program does. */
    void defect(Throwable failure) {
        tour.shell().defect(failure);
    }

    @Override
    public void close() throws Exception {
        tour.close();
    }
}
