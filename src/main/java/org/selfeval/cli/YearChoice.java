package org.selfeval.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.selfeval.cli.words.YearNames;
import org.selfeval.model.Evaluation;
import org.selfeval.problem.ProblemException;
import org.selfeval.problem.YearProblem;
import org.selfeval.store.EvaluationLine;
import org.selfeval.store.Store;

/** Which of the store's years a command is about. */
final class YearChoice {

    private static final String YEAR = "--year";
    private static final String PROJECT = "--project";

    private YearChoice() {}

    /**
     * The one evaluation that is meant.
     *
     * @param folder where the store lies, for what there is to say
     * @param year null where none was named
     * @param project null where none was named
     * @throws ProblemException if there is none, or more than one
     */
    static Evaluation find(Store store, Path folder, Integer year, String project) throws ProblemException {
        List<EvaluationLine> all = store.list();
        if (all.isEmpty()) {
            throw new ProblemException(new YearProblem.NoYears(folder));
        }
        List<EvaluationLine> meant = all.stream()
            .filter(line -> isOf(line, year) && isOf(line, project))
            .toList();
        if (meant.isEmpty()) {
            throw new ProblemException(new YearProblem.YearMissing(YearNames.wanted(year, project), YearNames.of(all),
                    toCorrect(all, year, project)));
        }
        if (meant.size() > 1) {
            throw new ProblemException(new YearProblem.YearAmbiguous(YearNames.of(meant), toAdd(meant)));
        }
        return store.read(meant.getFirst().id());
    }

    private static boolean isOf(EvaluationLine line, Integer year) {
        return year == null || Objects.equals(line.overview().year(), year);
    }

    private static boolean isOf(EvaluationLine line, String project) {
        return project == null || Objects.equals(line.overview().project(), project);
    }

    /** The options that fit no year at all; both where each fits some year. */
    private static List<String> toCorrect(List<EvaluationLine> all, Integer year, String project) {
        List<String> wrong = new ArrayList<>();
        if (all.stream().noneMatch(line -> isOf(line, year))) {
            wrong.add(YEAR);
        }
        if (all.stream().noneMatch(line -> isOf(line, project))) {
            wrong.add(PROJECT);
        }
        return wrong.isEmpty() ? List.of(YEAR, PROJECT) : wrong;
    }

    /** The options that tell these apart; none where nothing does. */
    private static List<String> toAdd(List<EvaluationLine> meant) {
        long years = meant.stream().map(line -> line.overview().year()).distinct().count();
        long projects = meant.stream().map(line -> line.overview().project()).distinct().count();
        long pairs = meant.stream().map(line -> YearNames.of(line.overview())).distinct().count();
        if (pairs < meant.size()) {
            return List.of();
        }
        if (years == meant.size()) {
            return List.of(YEAR);
        }
        return projects == meant.size() ? List.of(PROJECT) : List.of(YEAR, PROJECT);
    }
}
