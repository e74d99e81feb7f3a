package org.selfeval.store;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.function.Executable;
import org.selfeval.cover.Cover;
import org.selfeval.cover.DataKey;
import org.selfeval.model.tree.Edit;
import org.selfeval.problem.Problem;
import org.selfeval.problem.ProblemException;
import org.selfeval.session.Receipt;

/** What the tests of the store share. */
final class Stores {

    /** A store that lies plainly, and one that is encrypted. */
    static List<Cover> covers() {
        return List.of(Cover.NONE, Cover.of(DataKey.of(new byte[DataKey.LENGTH])));
    }

    private Stores() {}

    /** Writes an edit and waits until it is acknowledged. */
    static Receipt write(Store store, String evaluation, Edit edit) throws Exception {
        return store.write(evaluation, edit, 0).toCompletableFuture().get();
    }

    /** The problem that this ends with; its sentence is made, too. */
    static Problem problem(Executable work) {
        Exception thrown = assertThrows(Exception.class, work);
        Throwable cause = thrown instanceof ExecutionException ? thrown.getCause() : thrown;
        if (!(cause instanceof ProblemException problem)) {
            throw new AssertionError("not a problem", cause);
        }
        assertTrue(problem.problem().sentence().toString().length() > 10);
        return problem.problem();
    }
}
