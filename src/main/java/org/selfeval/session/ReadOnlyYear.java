package org.selfeval.session;

import java.util.Objects;
import org.selfeval.model.FollowUp;
import org.selfeval.model.Overview;
import org.selfeval.model.kind.EvaluationState;
import org.selfeval.model.tree.Edit;
import org.selfeval.problem.Problem;
import org.selfeval.problem.ProblemException;
import org.selfeval.problem.YearProblem;

/**
 * A finished year (定稿) or an archived one (归档) is what was handed in: it takes only rows of {@link FollowUp}, which
 * change no score, until it is opened again. Whoever writes an edit asks here first, with a session or without.
 */
public final class ReadOnlyYear {

    private ReadOnlyYear() {}

    public static boolean is(Overview overview) {
        return state(overview) != EvaluationState.DRAFTING;
    }

    /** How far the year has come; one that does not say is being filled in. */
    public static EvaluationState state(Overview overview) {
        return Objects.requireNonNullElse(overview.state(), EvaluationState.DRAFTING);
    }

    /**
     * Whether a year may be changed so.
     *
     * @param overview the year as it is before the edit
     */
    public static boolean takes(Overview overview, Edit edit) {
        return !is(overview) || edit.changes().stream().allMatch(change -> change.type() == FollowUp.TYPE);
    }

    /**
     * Asks whether a year may be changed so.
     *
     * @param overview the year as it is before the edit
     * @throws ProblemException {@link YearProblem.YearFinal}, {@link YearProblem.YearArchived}
     */
    public static void admit(Overview overview, Edit edit) throws ProblemException {
        if (!takes(overview, edit)) {
            throw new ProblemException(problem(overview));
        }
    }

    /** Why a read-only year takes no edit. */
    public static Problem problem(Overview overview) {
        return state(overview) == EvaluationState.FINAL ? new YearProblem.YearFinal() : new YearProblem.YearArchived();
    }
}
