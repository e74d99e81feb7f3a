package org.selfeval.session;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.selfeval.model.Evaluation;
import org.selfeval.model.Overview;
import org.selfeval.model.kind.EvaluationState;
import org.selfeval.model.tree.Edit;
import org.selfeval.model.tree.RowChange;
import org.selfeval.problem.Problem;
import org.selfeval.problem.ProblemException;
import org.selfeval.text.Phrase;
import org.selfeval.text.Texts;

/**
 * The open year and the one way to change it. An edit is applied and published at once and handed to the journal; what
 * is on the disk is said by {@link #saveState()}. An edit that was applied is never lost, whatever the journal answers.
 *
 * <p>A finished or archived year is read-only but for follow-ups, see {@link ReadOnlyYear}. Its state is changed by
 * {@link #finish}, {@link #archive} and {@link #reopen} alone. These are no steps that undo could take back; what was done
 * before them can be undone once the year is open again.
 *
 * <p>Belongs to one thread, the window's: all methods are called there, listeners too. They must not change the year
 * from within a change, or others would hear of the changes in the wrong order.
 */
public final class Session {

    private static final long NO_VISIT = 0;

    private final History history = new History();
    private final SaveQueue queue;
    private final Consumer<Throwable> defects;
    private final List<Consumer<Change>> changeListeners = new CopyOnWriteArrayList<>();
    private final List<Consumer<SaveState>> saveListeners = new CopyOnWriteArrayList<>();
    private Evaluation evaluation;
    private long lastRowId;
    private boolean publishing;

    /**
     * @param evaluation as the store holds it
     * @param lastRowId the highest row number the store ever used for it; rows that are gone included
     * @param journal writes the edits
     * @param owner runs what the journal answers on the thread this session belongs to, and what is to be tried again
     * @param defects told of everything that is no expected {@link Problem}: failures of the journal and of listeners
     */
    public Session(Evaluation evaluation, long lastRowId, Journal journal, Owner owner,
            Consumer<Throwable> defects) {
        this.evaluation = Objects.requireNonNull(evaluation);
        this.lastRowId = Math.max(lastRowId, evaluation.lastRowId());
        this.defects = Objects.requireNonNull(defects);
        this.queue = new SaveQueue(evaluation.id(), journal, owner, defects, state -> tell(saveListeners, state));
    }

    /**
     * A session to try changes in before they are made: nothing is written anywhere.
     *
     * @param lastRowId as for the session whose year this is
     */
    public static Session trial(Evaluation evaluation, long lastRowId) {
        Journal nowhere = (year, edit, visit) -> CompletableFuture.completedFuture(new Receipt(0, Instant.EPOCH));
        return new Session(evaluation, lastRowId, nowhere, Runnable::run, defect -> {
            throw new IllegalStateException(defect);
        });
    }

    /** The year as it is now, saved or not. */
    public Evaluation evaluation() {
        return evaluation;
    }

    /** A number for a new row, never used before in this evaluation. */
    public long nextRowId() {
        return ++lastRowId;
    }

    /** Begins a stay in a field. */
    public Visit newVisit() {
        return Visit.next();
    }

    /** The year as it would be after an edit; changes nothing. */
    public Evaluation preview(Edit edit) {
        return evaluation.apply(edit);
    }

    /**
     * Applies an edit as a step of its own; one that changes nothing is not recorded.
     *
     * @throws ProblemException if the year is read-only
     * @throws IllegalStateException if the edit was made on another state of the year: a defect, nothing has changed
     * @throws IllegalArgumentException if the edit would finish, archive or open the year again: a defect likewise
     */
    public void apply(Edit edit) throws ProblemException {
        record(edit.effective(), NO_VISIT);
    }

    /**
     * Applies an edit of one visit of a field: one step with those of the same visit right before it. A visit that ends
     * where it began leaves no step.
     *
     * @throws ProblemException if the year is read-only
     * @throws IllegalStateException if the edit was made on another state of the year: a defect, nothing has changed
     * @throws IllegalArgumentException if the edit would finish, archive or open the year again: a defect likewise
     */
    public void apply(Edit edit, Visit visit) throws ProblemException {
        record(edit.effective(), visit.number());
    }

    /**
     * Takes the newest step back, if there is one.
     *
     * @throws ProblemException if the year is read-only
     */
    public void undo() throws ProblemException {
        Optional<Edit> step = history.lastDone();
        if (step.isPresent()) {
            String label = Phrase.of("session.undone", step.get().label()).toString();
            change(step.get().inverse(label), NO_VISIT, history::undo);
        }
    }

    /**
     * Does again what was undone last, if nothing else was done since.
     *
     * @throws ProblemException if the year is read-only
     */
    public void redo() throws ProblemException {
        Optional<Edit> step = history.lastUndone();
        if (step.isPresent()) {
            String label = Phrase.of("session.redone", step.get().label()).toString();
            change(new Edit(label, step.get().changes()), NO_VISIT, history::redo);
        }
    }

    /** What undo would take back, for the menu. */
    public Optional<String> undoLabel() {
        return history.lastDone().filter(this::taken).map(Edit::label);
    }

    /** What redo would do again, for the menu. */
    public Optional<String> redoLabel() {
        return history.lastUndone().filter(this::taken).map(Edit::label);
    }

    private boolean taken(Edit step) {
        return ReadOnlyYear.takes(evaluation.overview(), step);
    }

    /**
     * 定稿: settles the year, which is read-only from then on.
     *
     * @param reason why in spite of checks that say 须改正; null where there are none
     * @throws IllegalStateException if it is not being filled in
     */
    public void finish(String reason) {
        enter(EvaluationState.FINAL, Set.of(EvaluationState.DRAFTING), reason, "session.finish");
    }

    /**
     * 归档: files the finished year; the reason it was finished with stays.
     *
     * @throws IllegalStateException if it is not finished
     */
    public void archive() {
        enter(EvaluationState.ARCHIVED, Set.of(EvaluationState.FINAL), evaluation.overview().stateReason(),
                "session.archive");
    }

    /**
     * 重新打开: makes a finished or archived year one to be filled in. Nothing is lost by it; the audit trail keeps the
     * reasons given before.
     *
     * @throws IllegalStateException if it is open
     */
    public void reopen(String reason) {
        enter(EvaluationState.DRAFTING, Set.of(EvaluationState.FINAL, EvaluationState.ARCHIVED),
                Objects.requireNonNull(reason), "session.reopen");
    }

    private void enter(EvaluationState next, Set<EvaluationState> from, String reason, String label) {
        Overview before = evaluation.overview();
        if (!from.contains(ReadOnlyYear.state(before))) {
            throw new IllegalStateException(next + " after " + before.state());
        }
        Overview after = Overview.STATE_REASON.set(Overview.STATE.set(before, next), reason);
        carryOut(new Edit(Texts.get(label), List.of(RowChange.update(before, after))), NO_VISIT,
                () -> history.enter(next, reason));
    }

    private void record(Edit edit, long visit) throws ProblemException {
        if (!edit.isEmpty()) {
            change(edit, visit, () -> history.add(edit, visit));
        }
    }

    private void change(Edit edit, long visit, Runnable step) throws ProblemException {
        ReadOnlyYear.admit(evaluation.overview(), edit);
        if (edit.changes().stream().anyMatch(Session::changesState)) {
            throw new IllegalArgumentException("the state is no field to be set");
        }
        carryOut(edit, visit, step);
    }

    private static boolean changesState(RowChange change) {
        return change.before() instanceof Overview before && change.after() instanceof Overview after
                && !(before.state() == after.state() && Objects.equals(before.stateReason(), after.stateReason()));
    }

    private void carryOut(Edit edit, long visit, Runnable step) {
        if (publishing) {
            throw new IllegalStateException("a listener changes the year while others hear of a change");
        }
        Evaluation before = evaluation;
        evaluation = before.apply(edit);
        lastRowId = Math.max(lastRowId, evaluation.lastRowId());
        step.run();
        publishing = true;
        try {
            queue.add(edit, visit);
            tell(changeListeners, new Change(before, evaluation, edit));
        } finally {
            publishing = false;
        }
    }

    /** Whether the year takes nothing but follow-ups. */
    public boolean isReadOnly() {
        return ReadOnlyYear.is(evaluation.overview());
    }

    public SaveState saveState() {
        return queue.state();
    }

    /** After {@link SaveState.Unsaved}: writes all that is not saved, in order; at once, and not only after a while. */
    public void retry() {
        queue.retry();
    }

    /** Ends the work on the year: what is not saved by now stays so, for somebody else may open the year as it is stored. */
    public void close() {
        queue.close();
    }

    /**
     * Calls back after each change.
     *
     * @return ends that
     */
    public Runnable onChange(Consumer<Change> listener) {
        changeListeners.add(listener);
        return () -> changeListeners.remove(listener);
    }

    /**
     * Calls back whenever {@link #saveState()} is another.
     *
     * @return ends that
     */
    public Runnable onSaveState(Consumer<SaveState> listener) {
        saveListeners.add(listener);
        return () -> saveListeners.remove(listener);
    }

    /** A listener that fails must keep neither the others from hearing nor the edit from being saved. */
    private <T> void tell(List<Consumer<T>> listeners, T news) {
        for (Consumer<T> listener : listeners) {
            try {
                listener.accept(news);
            } catch (RuntimeException defect) {
                defects.accept(defect);
            }
        }
    }
}
