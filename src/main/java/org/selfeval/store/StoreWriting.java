package org.selfeval.store;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.selfeval.model.tree.Edit;
import org.selfeval.problem.Problem;
import org.selfeval.problem.ProblemException;
import org.selfeval.problem.StoreProblem;
import org.selfeval.session.Receipt;
import org.selfeval.store.row.Damage;
import org.selfeval.store.row.UnfitValue;
import org.selfeval.text.Phrase;

/** Edits on their way into the store: none is written without those before it. */
final class StoreWriting {

    /** The latest edit of an evaluation that failed, counted from 1. */
    private record Failure(long number, Problem problem) {
        private static final Failure NONE = new Failure(0, null);
    }

    private final StoreThread thread;
    private final StoreProblems problems;
    private final Supplier<OpenStore> store;
    private final Supplier<Instant> now;
    private final Map<String, Failure> failures = new ConcurrentHashMap<>();

    /**
     * @param store asked on the store's thread, refuses where it is closed
     */
    StoreWriting(StoreThread thread, StoreProblems problems, Supplier<OpenStore> store, Supplier<Instant> now) {
        this.thread = thread;
        this.problems = problems;
        this.store = store;
        this.now = now;
    }

    /** As {@link Store#write}. */
    CompletionStage<Receipt> write(String evaluation, Edit edit, long visit) {
        Failure seen = failures.getOrDefault(evaluation, Failure.NONE);
        return thread.submit(() -> {
            OpenStore open = store.get();
            Failure latest = failures.getOrDefault(evaluation, Failure.NONE);
            if (latest.number() != seen.number()) {
                throw new ProblemException(latest.problem());
            }
            try {
                return writeNow(open, evaluation, edit, visit);
            } catch (ProblemException e) {
                failures.put(evaluation, new Failure(latest.number() + 1, e.problem()));
                throw e;
            }
        });
    }

    private Receipt writeNow(OpenStore open, String evaluation, Edit edit, long visit) throws ProblemException {
        Instant at = now.get();
        try {
            long number = open.contents().write(evaluation, edit, visit, at);
            open.acknowledge(number);
            open.compactQuietly();
            return new Receipt(number, at);
        } catch (UnfitValue e) {
            throw new ProblemException(new StoreProblem.ValueUnfit(Phrase.of(e.field().labelKey())), e);
        } catch (IOException | SQLException | Damage | RuntimeException | Error e) {
            // Also where memory ran out in the middle: what was written of the edit must not be committed with the next.
            open.abandon();
            if (e instanceof IllegalStateException || StoreProblems.isConstraint(e)) {
                refuseDamage(open, evaluation);
                throw new IllegalStateException("the edit does not go with what is stored", e);
            }
            throw problems.writing(e);
        }
    }

    /** An edit that does not go with the stored rows is a defect of its maker, unless the rows are damaged. */
    private void refuseDamage(OpenStore open, String evaluation) throws ProblemException {
        try {
            open.contents().read(evaluation);
        } catch (IOException | SQLException | Damage e) {
            throw problems.reading(e);
        }
    }
}
