package org.selfeval.session;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.selfeval.model.tree.Edit;
import org.selfeval.problem.Problem;
import org.selfeval.problem.ProblemException;
import org.selfeval.problem.StoreProblem;

/**
 * Hands edits to the journal one at a time, so that none overtakes one that failed. An edit leaves the queue when its
 * receipt comes and never otherwise. Used by the owner's thread alone.
 */
final class SaveQueue {

    private record Waiting(Edit edit, long visit) {}

    private final String evaluation;
    private final Journal journal;
    private final Executor owner;
    private final Consumer<Throwable> defects;
    private final Consumer<SaveState> listener;
    private final Deque<Waiting> waiting = new ArrayDeque<>();
    private boolean writing;
    private boolean handing;
    private Problem problem;
    private Receipt last;
    private SaveState published = new SaveState.Saved(Optional.empty());

    SaveQueue(String evaluation, Journal journal, Executor owner, Consumer<Throwable> defects,
            Consumer<SaveState> listener) {
        this.evaluation = evaluation;
        this.journal = journal;
        this.owner = owner;
        this.defects = defects;
        this.listener = listener;
    }

    SaveState state() {
        if (problem != null) {
            return new SaveState.Unsaved(waiting.size(), problem);
        }
        return waiting.isEmpty()
                ? new SaveState.Saved(Optional.ofNullable(last))
                : new SaveState.Saving(waiting.size());
    }

    void add(Edit edit, long visit) {
        waiting.addLast(new Waiting(edit, visit));
        handOver();
    }

    /** Goes on where writing stopped. */
    void retry() {
        problem = null;
        handOver();
    }

    /** A loop, since a journal may answer at once: thousands of waiting edits must not become as many nested calls. */
    private void handOver() {
        if (!handing) {
            handing = true;
            try {
                publish();
                while (!writing && problem == null && !waiting.isEmpty()) {
                    writing = true;
                    write(waiting.getFirst());
                }
            } finally {
                handing = false;
            }
        }
        publish();
    }

    private void write(Waiting first) {
        try {
            journal.write(evaluation, first.edit, first.visit).handle((receipt, failure) -> {
                owner.execute(() -> written(receipt, failure));
                return receipt;
            }).exceptionally(defect -> {
                defects.accept(cause(defect));
                return null;
            });
        } catch (RuntimeException defect) {
            written(null, defect);
        }
    }

    private void written(Receipt receipt, Throwable failure) {
        writing = false;
        if (receipt != null) {
            waiting.removeFirst();
            last = receipt;
        } else if (cause(failure) instanceof ProblemException expected) {
            problem = expected.problem();
        } else {
            problem = new StoreProblem.NotSaved();
            defects.accept(failure == null ? new IllegalStateException("a journal without a receipt") : cause(failure));
        }
        handOver();
    }

    private static Throwable cause(Throwable failure) {
        return failure instanceof CompletionException && failure.getCause() != null ? failure.getCause() : failure;
    }

    private void publish() {
        SaveState state = state();
        if (!state.equals(published)) {
            published = state;
            listener.accept(state);
        }
    }
}
