package org.selfeval.session;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import org.selfeval.model.tree.Edit;
import org.selfeval.problem.Problem;
import org.selfeval.problem.ProblemException;
import org.selfeval.problem.StoreProblem;

/**
 * Hands edits to the journal one at a time, so that none overtakes one that failed. An edit leaves the queue when its
 * receipt comes and never otherwise. One that failed is tried again by itself after pauses that grow, and at once where
 * another comes behind it or somebody asks. Used by the owner's thread alone.
 */
final class SaveQueue {

    private record Waiting(Edit edit, long visit) {}

    /** A disk is seldom cleared within moments, and who clears one looks at the window within a minute. */
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(2);

    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(30);

    private final String evaluation;
    private final Journal journal;
    private final Owner owner;
    private final Consumer<Throwable> defects;
    private final Consumer<SaveState> listener;
    private final Deque<Waiting> waiting = new ArrayDeque<>();
    private boolean writing;
    private boolean handing;
    private boolean halted;
    private boolean closed;
    private Duration pause = FIRST_PAUSE;
    private long halts;
    private Problem problem;
    private Receipt last;
    private SaveState published = new SaveState.Saved(Optional.empty());

    SaveQueue(String evaluation, Journal journal, Owner owner, Consumer<Throwable> defects,
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
        retry();
    }

    /** Goes on where writing stopped. Until that has succeeded the state stays as it is: nothing better can be said yet. */
    void retry() {
        pause = FIRST_PAUSE;
        goOn();
    }

    private void goOn() {
        halted = false;
        handOver();
    }

    /** Hands over nothing any more. */
    void close() {
        closed = true;
    }

    /** A loop, since a journal may answer at once: thousands of waiting edits must not become as many nested calls. */
    private void handOver() {
        if (!handing) {
            handing = true;
            try {
                publish();
                while (!writing && !halted && !closed && !waiting.isEmpty()) {
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
            problem = null;
            pause = FIRST_PAUSE;
        } else {
            failed(failure == null ? new IllegalStateException("a journal without a receipt") : cause(failure));
        }
        handOver();
    }

    /** A defect is told once, and not again each time that it comes back. */
    private void failed(Throwable failure) {
        Problem before = problem;
        problem = failure instanceof ProblemException expected ? expected.problem() : new StoreProblem.NotSaved();
        halt();
        if (!(failure instanceof ProblemException || problem.equals(before))) {
            defects.accept(failure);
        }
    }

    private void halt() {
        halted = true;
        long halt = ++halts;
        owner.later(pause, () -> {
            if (halted && halt == halts) {
                goOn();
            }
        });
        Duration doubled = pause.multipliedBy(2);
        pause = doubled.compareTo(LONGEST_PAUSE) < 0 ? doubled : LONGEST_PAUSE;
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
