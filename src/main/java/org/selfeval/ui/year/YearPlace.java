package org.selfeval.ui.year;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.util.Subscription;
import org.selfeval.check.Check;
import org.selfeval.check.Severity;
import org.selfeval.check.WizardStep;
import org.selfeval.evidence.EvidenceFolder;
import org.selfeval.library.Templates;
import org.selfeval.model.Overview;
import org.selfeval.model.kind.EvaluationState;
import org.selfeval.model.tree.FieldRef;
import org.selfeval.model.tree.Row;
import org.selfeval.session.ReadOnlyYear;
import org.selfeval.session.SaveState;
import org.selfeval.text.Phrase;
import org.selfeval.text.Texts;
import org.selfeval.ui.dialogs.Dialogs;
import org.selfeval.ui.dialogs.Toasts;
import org.selfeval.ui.evidence.EvidenceDesk;
import org.selfeval.ui.fxml.FxmlFile;
import org.selfeval.ui.fxml.Presence;
import org.selfeval.ui.fxml.Tip;
import org.selfeval.ui.guide.FindBox;
import org.selfeval.ui.shell.Place;
import org.selfeval.ui.step.Step;
import org.selfeval.ui.step.StepContext;
import org.selfeval.ui.step.Steps;
import org.selfeval.ui.step.export.StateActions;
import org.selfeval.ui.tasks.Tasks;

/** The open year in the window: bars and cards around the step that is shown, and the ways between the steps. */
public final class YearPlace implements Place {

    private final OpenYear year;
    private final StepContext context;
    private final Runnable home;
    private final Parent node;
    private final Map<WizardStep, Step> steps = new EnumMap<>(WizardStep.class);
    private final List<Subscription> subscriptions = new ArrayList<>();
    private final YearKeys keys;
    private WizardStep current = WizardStep.OVERVIEW;

    @FXML
    private Label title;
    @FXML
    private Label state;
    @FXML
    private Button undo;
    @FXML
    private Button redo;
    @FXML
    private Button checks;
    @FXML
    private StepRail rail;
    @FXML
    private BorderPane frame;
    @FXML
    private StackPane middle;
    @FXML
    private Side side;
    @FXML
    private Button points;
    @FXML
    private FindBox find;
    @FXML
    private StatusLine status;
    @FXML
    private Label stepTitle;
    @FXML
    private Label stepHelp;
    @FXML
    private StackPane content;
    @FXML
    private Node band;
    @FXML
    private Label bandText;
    @FXML
    private Pane foot;
    @FXML
    private Button back;
    @FXML
    private Button next;

    /**
     * @param home goes back to the list of years
     */
    public YearPlace(OpenYear year, Tasks tasks, Dialogs dialogs, Toasts toasts, Templates templates,
            EvidenceFolder folder, Runnable home) {
        this.year = year;
        this.home = home;
        context = new StepContext(year, tasks, dialogs, toasts, this::jump, templates,
                new EvidenceDesk(folder));
        node = FxmlFile.YEAR.load(this);
        rail.onChosen(this::go);
        subscriptions.add(rail.open(year, tasks.latest()));
        find.open(year, tasks.latest(), this::jump);
        subscriptions.add(side.open(context, new Side.Room(frame, middle, points, stepHelp)));
        keys = new YearKeys(this, year, find, side);
        subscriptions.add(status.open(year, this::jump));
        subscriptions.add(OutOfSight.watch(year, () -> current, toasts, this::jump));
        subscriptions.add(year.evaluationProperty().subscribe(this::showYear));
        subscriptions.add(year.checksProperty().subscribe(this::showChecks));
        subscriptions.add(year.undoLabelProperty().subscribe(label -> show(undo, label, "year.undo.tip")));
        subscriptions.add(year.redoLabelProperty().subscribe(label -> show(redo, label, "year.redo.tip")));
        showYear();
        go(current);
    }

    private void showYear() {
        Overview overview = year.evaluation().overview();
        title.setText(title(overview));
        showState(overview);
    }

    static String title(Overview overview) {
        return Texts.get("year.title", overview.year() == null ? "" : overview.year().toString(),
                Objects.requireNonNullElse(overview.project(), Texts.get("year.noProject")));
    }

    private void showState(Overview overview) {
        EvaluationState now = ReadOnlyYear.state(overview);
        state.setText(Texts.label(now));
        state.getStyleClass().setAll("label", "chip", "state-" + now.name().toLowerCase(Locale.ROOT));
        band.setVisible(ReadOnlyYear.is(overview));
        if (band.isVisible()) {
            String sentence = Texts.get(now == EvaluationState.FINAL ? "state.bandFinal" : "state.bandArchived");
            bandText.setText(overview.stateReason() == null
                    ? sentence
                    : Texts.get("state.bandReason", sentence, overview.stateReason()));
        }
    }

    private void showChecks(List<Check> found) {
        long open = found.stream().filter(check -> check.severity() != Severity.HINT).count();
        checks.setText(Texts.get("year.checks", open));
    }

    private static void show(Button button, Optional<String> label, String key) {
        button.setDisable(label.isEmpty());
        Tip.set(button, label.map(what -> new Phrase(key, List.of(what)).toString()).orElse(null));
    }

    @Override
    public Parent node() {
        return node;
    }

    /** The step that is shown. */
    public WizardStep current() {
        return current;
    }

    /** Shows a step and goes to where one begins in it; what was typed in the one before is kept. */
    public void go(WizardStep step) {
        show(step);
        node.applyCss();
        node.layout();
        if (content.getScene() != null && !step(step).enter()) {
            content.requestFocusTraversal(TraversalDirection.NEXT);
        }
    }

    private void show(WizardStep step) {
        year.commitDrafts();
        if (step != current) {
            context.toasts().settle();
        }
        current = step;
        stepTitle.setText(Step.title(step));
        stepHelp.setText(Step.help(step));
        content.getChildren().setAll(step(step).node());
        side.show(step, step(step).wide());
        back.setVisible(step.ordinal() > 0);
        Presence.set(next, step.ordinal() < WizardStep.values().length - 1);
        foot.getChildren().setAll(step(step).foot().stream().toList());
        if (next.isVisible()) {
            next.setText(Texts.get("year.next", Step.title(WizardStep.values()[step.ordinal() + 1])));
        }
        rail.show(step);
    }

    /** Goes to the search field of the step that is shown; false where it has none. */
    boolean searchStep() {
        return step(current).search();
    }

    private Step step(WizardStep step) {
        return steps.computeIfAbsent(step, wanted -> Steps.make(wanted, context));
    }

    /** Shows the step of a field and goes to it; a field of a missing row leads to the step at least. */
    public void jump(FieldRef field) {
        WizardStep step = year.evaluation()
            .find(field.row())
            .filter(row -> field.field().type() == row.type())
            .map((Row row) -> WizardStep.of(row, field.field()))
            // Else the row is still to be made: its kind says where.
            .orElseGet(() -> WizardStep.of(field.field().type().blank(0, 0, 0), field.field()));
        show(step);
        node.applyCss();
        node.layout();
        step(step).focus(field);
    }

    @Override
    public void pressed(KeyEvent key) {
        keys.pressed(key);
    }

    /** Goes to the preview and prints it. */
    void print() {
        go(WizardStep.EXPORT);
        step(WizardStep.EXPORT).print();
    }

    /** Puts into the year what is typed, and says that nothing has to be saved by hand; what could not be is tried again. */
    void save() {
        year.commitDrafts();
        boolean unsaved = year.saveStateProperty().get() instanceof SaveState.Unsaved;
        year.retry();
        context.toasts().show(Texts.get(unsaved ? "year.triesAgain" : "year.savesItself"));
    }

    @FXML
    private void points() {
        side.toggleScores();
    }

    @FXML
    void home() {
        home.run();
    }

    @FXML
    private void reopen() {
        new StateActions(context).reopen();
    }

    @FXML
    private void undo() {
        year.undo();
    }

    @FXML
    private void redo() {
        year.redo();
    }

    @FXML
    private void export() {
        if (!step(current).export()) {
            go(WizardStep.EXPORT);
        }
    }

    @FXML
    private void back() {
        go(WizardStep.values()[current.ordinal() - 1]);
    }

    @FXML
    private void next() {
        go(WizardStep.values()[current.ordinal() + 1]);
    }

    @Override
    public boolean leave() {
        year.commitDrafts();
        return year.saved() || new LeaveUnsaved(context).agreed();
    }

    @Override
    public void close() {
        steps.values().forEach(Step::close);
        subscriptions.forEach(Subscription::unsubscribe);
    }
}
