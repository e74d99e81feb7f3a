package org.selfeval.session;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

import org.selfeval.model.tree.Edit;

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

    void clear() {
        done.clear();
        undone.clear();
        openVisit = 0;
    }
}
