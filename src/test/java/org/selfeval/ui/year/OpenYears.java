package org.selfeval.ui.year;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.selfeval.archive.MemoryFiles;
import org.selfeval.model.Evaluation;
import org.selfeval.problem.Problem;
import org.selfeval.session.Receipt;
import org.selfeval.session.Session;
import org.selfeval.ui.tasks.SameThreadTasks;
import org.selfeval.ui.tasks.Tasks;

/** Open years for tests: everything happens at once, and every edit is saved. */
public final class OpenYears {

    /** What day it is in tests. */
    public static final LocalDate TODAY = LocalDate.of(2021, 1, 15);

    private OpenYears() {}

    public static OpenYear of(Evaluation year) {
        return of(year, new ArrayList<>());
    }

    public static OpenYear of(Evaluation year, List<Problem> problems) {
        return of(year, new SameThreadTasks(), problems);
    }

    /** With the product's own tasks, for those who measure them. */
    public static OpenYear of(Evaluation year, Tasks tasks) {
        return of(year, tasks, new ArrayList<>());
    }

    private static OpenYear of(Evaluation year, Tasks tasks, List<Problem> problems) {
        Session session = new Session(year, year.lastRowId(),
                (evaluation, edit, visit) -> CompletableFuture.completedFuture(new Receipt(1, Instant.EPOCH)),
                Runnable::run, defect -> {
                    throw new AssertionError(defect);
                });
        return new OpenYear(session, new MemoryFiles(), tasks, () -> TODAY, problems::add);
    }
}
