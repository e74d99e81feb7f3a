package org.selfeval.session;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

import org.selfeval.model.Evaluation;
import org.selfeval.model.tree.Edit;
import org.selfeval.problem.Problem;
import org.selfeval.problem.ProblemException;

/** A journal that answers when the test says so, and keeps what it acknowledged as a store would. */
final class ScriptedJournal implements Journal {

    record Asked(String evaluation, Edit edit, long visit, CompletableFuture<Receipt> answer) {}

    final List<Asked> asked = new ArrayList<>();
    final List<Edit> kept = new ArrayList<>();
    private final Deque<Asked> open = new ArrayDeque<>();

    @Override
    public CompletionStage<Receipt> write(String evaluation, Edit edit, long visit) {
        Asked next = new Asked(evaluation, edit, visit, new CompletableFuture<>());
        asked.add(next);
        open.addLast(next);
        return next.answer;
    }

    boolean isAsked() {
        return !open.isEmpty();
    }

    Receipt acknowledge() {
        Asked next = open.removeFirst();
        kept.add(next.edit);
        Receipt receipt = new Receipt(kept.size(), Instant.EPOCH.plusSeconds(kept.size()));
        next.answer.complete(receipt);
        return receipt;
    }

    void acknowledgeAll() {
        while (isAsked()) {
            acknowledge();
        }
    }

    void refuse(Throwable why) {
        open.removeFirst().answer.completeExceptionally(why);
    }

    void refuse(Problem problem) {
        refuse(new ProblemException(problem));
    }

    /** The year as it would be read from the disk. */
    Evaluation stored(Evaluation start) {
        Evaluation stored = start;
        for (Edit edit : kept) {
            stored = stored.apply(edit);
        }
        return stored;
    }
}
