package org.selfeval.session;

import java.util.concurrent.CompletionStage;

import org.selfeval.model.tree.Edit;

/** Where edits go to be kept. Implemented by the store. */
@FunctionalInterface
public interface Journal {

    /**
     * Writes one edit of one evaluation in the order of the calls.
     *
     * @param evaluation the evaluation's id
     * @param edit what to write, as one transaction
     * @param visit edits of the same visit of a field carry the same number and read as one in the audit trail; 0 for none.
     *            No two visits of one process have the same
     * @return completes once the edit has been forced to disk, or exceptionally with a
     *         {@link org.selfeval.problem.ProblemException}; not on the caller's thread
     */
    CompletionStage<Receipt> write(String evaluation, Edit edit, long visit);
}
