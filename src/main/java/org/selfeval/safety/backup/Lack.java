package org.selfeval.safety.backup;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.selfeval.evidence.Needed;
import org.selfeval.exchange.PackedYear;
import org.selfeval.problem.EvidenceProblem;
import org.selfeval.problem.ProblemException;

/** Evidence that could not be written with its years, since its files are missing or altered; noted year by year. */
public final class Lack {

    private final List<String> names = new ArrayList<>();

    /** What a single year lacks. */
    public static Lack of(PackedYear year) {
        Lack lack = new Lack();
        lack.note(year);
        return lack;
    }

    /** Notes what is not among the contents of a year. */
    void note(PackedYear year) {
        names.addAll(Needed.lacking(year.evaluation(), year.contents()));
    }

    /**
     * Lets nobody believe that all evidence was written with the years.
     *
     * @param place where they were written
     * @throws ProblemException {@link EvidenceProblem.NotPacked} where anything was noted
     */
    public void refuse(Path place) throws ProblemException {
        if (!names.isEmpty()) {
            throw new ProblemException(new EvidenceProblem.NotPacked(place, names));
        }
    }
}
