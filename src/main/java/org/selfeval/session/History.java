package org.selfeval.session;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

import org.selfeval.model.Overview;
import org.selfeval.model.kind.EvaluationState;
import org.selfeval.model.tree.Edit;
import org.selfeval.model.tree.Row;
import org.selfeval.model.tree.RowChange;

/**
 * The steps that can be undone and redone, as edits: no old year is kept. Bounded in steps and in rows, since a single
 * step may have changed a hundred thousand of them; the newest step is always kept.
 */
final class History {

    static final int MOST_STEPS = 200;

    /** Some 100 bytes each. */
    static final int MOST_CHANGES = 250_000;

    private final Deque<Edit> done = new ArrayDeque<>();
    private final Deque<Edit> undone = new ArrayDeque<>();
    private long openVisit;

    /** Adds a step, or joins the newest where it is of the same visit and nothing came between. */
    void add(Edit edit, long visit) {
        undone.clear();
        boolean joins = visit != 0 && visit == openVisit;
        Edit step = joins ? done.removeLast().then(edit) : edit;
        if (step.isEmpty()) {
            openVisit = 0;
        } else {
            done.addLast(step);
            openVisit = visit;
            forgetOldest();
        }
    }

    private void forgetOldest() {
        long changes = done.stream().mapToLong(step -> step.changes().size()).sum();
        while (done.size() > MOST_STEPS || (changes > MOST_CHANGES && done.size() > 1)) {
            changes -= done.removeFirst().changes().size();
        }
    }

    /** The step that undo takes back next. */
    Optional<Edit> lastDone() {
        return Optional.ofNullable(done.peekLast());
    }

    /** The step that redo does again next. */
    Optional<Edit> lastUndone() {
        return Optional.ofNullable(undone.peekLast());
    }

    void undo() {
        undone.addLast(done.removeLast());
        openVisit = 0;
    }

    void redo() {
        done.addLast(undone.removeLast());
        openVisit = 0;
    }

    /** Gives all steps the state that the year has entered: it is in the root's row, but no part of any step. */
    void enter(EvaluationState state, String reason) {
        restate(done, state, reason);
        restate(undone, state, reason);
        openVisit = 0;
    }

    private static void restate(Deque<Edit> steps, EvaluationState state, String reason) {
        for (int i = steps.size(); i > 0; i--) {
            Edit step = steps.removeFirst();
            steps.addLast(new Edit(step.label(), step.changes()
                .stream()
                .map(change -> new RowChange(restated(change.before(), state, reason),
                        restated(change.after(), state, reason)))
                .toList()));
        }
    }

    private static Row restated(Row row, EvaluationState state, String reason) {
        return row instanceof Overview root
                ? Overview.STATE_REASON.set(Overview.STATE.set(root, state), reason)
                : row;
    }
}
