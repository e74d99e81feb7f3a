package org.selfeval.session;

import org.selfeval.model.FollowUp;
import org.selfeval.model.Overview;
import org.selfeval.model.kind.EvaluationState;
import org.selfeval.model.tree.Edit;
import org.selfeval.problem.ProblemException;
import org.selfeval.problem.YearProblem;

/**
 * An archived year (归档) is what was handed in: it takes only rows of {@link FollowUp}, which change no score. Whoever
 * writes an edit asks here first, with a session or without.
 */
public final class ArchivedYear {

    private ArchivedYear() {}

    public static boolean is(Overview overview) {
        return overview.state() == EvaluationState.ARCHIVED;
    }

    /**
     * Asks whether a year may be changed so.
     *
     * @param overview the year as it is before the edit
     * @throws ProblemException {@link YearProblem.YearArchived}
     */
    public static void admit(Overview overview, Edit edit) throws ProblemException {
        if (is(overview) && edit.changes().stream().anyMatch(change -> change.type() != FollowUp.TYPE)) {
            throw new ProblemException(new YearProblem.YearArchived());
        }
    }
}
