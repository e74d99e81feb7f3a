package org.selfeval.ui.year;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.selfeval.archive.KeptFiles;
import org.selfeval.check.Check;
import org.selfeval.check.Checker;
import org.selfeval.intake.FieldParser;
import org.selfeval.intake.FieldText;
import org.selfeval.model.Evaluation;
import org.selfeval.model.FollowUp;
import org.selfeval.model.Scheme;
import org.selfeval.model.kind.MoneyUnit;
import org.selfeval.model.tree.Edit;
import org.selfeval.model.tree.Field;
import org.selfeval.model.tree.Row;
import org.selfeval.model.tree.RowType;
import org.selfeval.problem.Problem;
import org.selfeval.problem.ProblemException;
import org.selfeval.scoring.ScoreSheet;
import org.selfeval.scoring.year.Scorer;
import org.selfeval.session.Change;
import org.selfeval.session.SaveState;
import org.selfeval.session.Session;
import org.selfeval.session.Visit;
import org.selfeval.text.Phrase;
import org.selfeval.text.Texts;
import org.selfeval.ui.tasks.Latest;
import org.selfeval.ui.tasks.Tasks;

/**
 * The open year for the window: the session's state as properties of the UI thread, with scores and checks beside it,
 * computed elsewhere, the newest winning. Everything that changes the year goes through here.
 */
public final class OpenYear {

    private final Session session;
    private final KeptFiles files;
    private final Supplier<LocalDate> today;
    private final Consumer<Problem> problems;
    private final Latest scoring;
    private final Latest checking;
    private final Drafts drafts = new Drafts();
    private final ReadOnlyObjectWrapper<Evaluation> evaluation = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<ScoreSheet> scores = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<List<Check>> checks = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<SaveState> saveState = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Optional<String>> undoLabel = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<String>> redoLabel = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper readOnly = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper unlocked = new ReadOnlyBooleanWrapper(false);

    /**
     * @param files kept with it
     * @param today what day it is, for what is due; nothing of the year depends on it
     * @param problems told on the UI thread why a change was refused (the year is read-only)
     */
    public OpenYear(Session session, KeptFiles files, Tasks tasks, Supplier<LocalDate> today,
            Consumer<Problem> problems) {
        this.session = session;
        this.files = files;
        this.today = today;
        this.problems = problems;
        scoring = tasks.latest();
        checking = tasks.latest();
        scores.set(Scorer.score(session.evaluation()));
        saveState.set(session.saveState());
        session.onSaveState(saveState::set);
        session.onChange(change -> refresh());
        refresh();
    }

    private void refresh() {
        Evaluation now = session.evaluation();
        readOnly.set(session.isReadOnly());
        drafts.follow(now);
        evaluation.set(now);
        undoLabel.set(session.undoLabel());
        redoLabel.set(session.redoLabel());
        scoring.submit(() -> Scorer.score(now), scores::set);
        checking.submit(() -> Checker.check(now, Scorer.score(now)), checks::set);
    }

    /** The year as it is, saved or not. */
    public Evaluation evaluation() {
        return evaluation.get();
    }

    public ReadOnlyObjectProperty<Evaluation> evaluationProperty() {
        return evaluation.getReadOnlyProperty();
    }

    /** The scores, drafts included. */
    public ReadOnlyObjectProperty<ScoreSheet> scoresProperty() {
        return scores.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<List<Check>> checksProperty() {
        return checks.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<SaveState> saveStateProperty() {
        return saveState.getReadOnlyProperty();
    }

    /** What is typed and not in the year yet. */
    public Drafts drafts() {
        return drafts;
    }

    public ReadOnlyObjectProperty<Optional<String>> undoLabelProperty() {
        return undoLabel.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Optional<String>> redoLabelProperty() {
        return redoLabel.getReadOnlyProperty();
    }

    /** Whether the year is finished or archived, and takes nothing but follow-ups. */
    public ReadOnlyBooleanProperty readOnlyProperty() {
        return readOnly.getReadOnlyProperty();
    }

    /** Whether rows of this kind cannot be changed now; follow-ups always can. */
    public ReadOnlyBooleanProperty lockedProperty(RowType<?> type) {
        return type == FollowUp.TYPE ? unlocked.getReadOnlyProperty() : readOnlyProperty();
    }

    /** The files kept with the year; all they do waits for the disk. */
    public KeptFiles files() {
        return files;
    }

    /** What day it is, for what is due; nothing of the year depends on it. */
    public LocalDate today() {
        return today.get();
    }

    /** Calls back after each change with the rows touched; the result ends that. */
    public Runnable onChange(Consumer<Change> listener) {
        return session.onChange(listener);
    }

    /** The row as it is now; empty where it is gone. */
    public <R extends Row> Optional<R> row(long id, Class<R> type) {
        return evaluation().find(id).map(type::cast);
    }

    /** A number for a new row. */
    public long nextRowId() {
        return session.nextRowId();
    }

    public Visit newVisit() {
        return session.newVisit();
    }

    /**
     * Applies an edit as one undo step.
     *
     * @return false where it was refused; the clerk has been told
     */
    public boolean apply(Edit edit) {
        return attempt(() -> session.apply(edit));
    }

    /** Sets one field, as part of a visit. */
    public <R extends Row, T> boolean set(R row, Field<R, T> field, T value, Visit visit) {
        Edit edit = Edit.set(editLabel(row, field), row, field, value);
        return attempt(() -> session.apply(edit, visit));
    }

    private static String editLabel(Row row, Field<?, ?> field) {
        return Phrase.of("edit.field", Phrase.of("rowtype." + row.type()), Phrase.of(field.labelKey())).toString();
    }

    /** Adds a row behind its siblings. */
    public <R extends Row> Optional<R> add(R row) {
        String label = Texts.get("edit.addRow", Phrase.of("rowtype." + row.type()));
        return apply(Edit.insert(label, List.of(row))) ? Optional.of(row) : Optional.empty();
    }

    /** A blank row behind its siblings, not in the year yet. */
    public <R extends Row> R blank(RowType<R> type, long parent) {
        return type.blank(nextRowId(), parent, RowEdits.lastPosition(evaluation(), type, parent) + 1);
    }

    /** Takes rows away, each with all that stands below it, as one step. */
    public boolean delete(List<? extends Row> rows) {
        return apply(RowEdits.deletion(evaluation(), rows));
    }

    /** Shows the scores as they would be after a draft; {@link #endPreview} ends that. */
    public <R extends Row, T> void preview(R row, Field<R, T> field, T value) {
        Evaluation then = session.preview(Edit.set("", row, field, value));
        scoring.submit(() -> Scorer.score(then), scores::set);
    }

    /** Shows the scores of the year as it is. */
    public void endPreview() {
        Evaluation now = evaluation();
        scoring.submit(() -> Scorer.score(now), scores::set);
    }

    /** Puts all drafts that can be taken into the year: before leaving, saving, exporting, closing. */
    public void commitDrafts() {
        drafts.commit();
    }

    /** Settles the year (定稿); the reason is null where no check says 须改正. */
    public void finish(String reason) {
        session.finish(reason);
    }

    /** Files the finished year (归档). */
    public void archive() {
        session.archive();
    }

    /** Opens a finished or archived year again (重新打开). */
    public void reopen(String reason) {
        session.reopen(reason);
    }

    public void undo() {
        commitDrafts();
        attempt(session::undo);
    }

    public void redo() {
        commitDrafts();
        attempt(session::redo);
    }

    /** Writes again what could not be saved. */
    public void retry() {
        session.retry();
    }

    /** How typed text is taken: days without a year belong to this one, amounts without a unit are in {@link #unit}. */
    public FieldParser parser() {
        return new FieldParser(Objects.requireNonNullElse(evaluation().overview().year(), 0), unit());
    }

    /** How values are shown in fields. */
    public FieldText texts() {
        return new FieldText(unit());
    }

    /** The unit in which the year's amounts are typed and shown. */
    public MoneyUnit unit() {
        Scheme scheme = evaluation().scheme().row();
        return Objects.requireNonNullElse(scheme.moneyUnit(), MoneyUnit.WAN);
    }

    /** Whether all that was typed is on the disk, or on its way there. */
    public boolean saved() {
        return !drafts.anyProperty().get() && !(session.saveState() instanceof SaveState.Unsaved);
    }

    private interface Attempt {
        void run() throws ProblemException;
    }

    private boolean attempt(Attempt change) {
        try {
            change.run();
            return true;
        } catch (ProblemException e) {
            problems.accept(e.problem());
            return false;
        }
    }
}
