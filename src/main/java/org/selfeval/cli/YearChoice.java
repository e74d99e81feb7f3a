package org.selfeval.cli;

import java.util.List;
import java.util.Objects;

import org.selfeval.model.Evaluation;
import org.selfeval.problem.Problem;
import org.selfeval.problem.ProblemException;
import org.selfeval.store.EvaluationLine;
import org.selfeval.store.Store;

/** Which of the store's years a command is about. */
final class YearChoice {

    private YearChoice() {}

    /**
     * The one evaluation that is meant.
     *
     * @param year null where none was named
     * @param project null where none was named
     * @throws ProblemException if there is none, or more than one
     */
    static Evaluation find(Store store, Integer year, String project) throws ProblemException {
        List<EvaluationLine> all = store.list();
        List<EvaluationLine> meant = all.stream()
            .filter(line -> year == null || Objects.equals(line.overview().year(), year))
            .filter(line -> project == null || Objects.equals(line.overview().project(), project))
            .toList();
        if (meant.isEmpty()) {
            throw new ProblemException(new Problem.YearMissing(YearNames.wanted(year, project), YearNames.of(all)));
        }
        if (meant.size() > 1) {
            throw new ProblemException(new Problem.YearAmbiguous(YearNames.of(meant)));
        }
        return store.read(meant.getFirst().id());
    }
}
