package org.selfeval.safety.backup;

import java.nio.file.Path;
import java.util.List;
import org.selfeval.evidence.Needed;
import org.selfeval.exchange.PackedYear;
import org.selfeval.problem.EvidenceProblem;
import org.selfeval.problem.ProblemException;

/** Evidence that could not be written with its year, since its file is missing or altered. */
public final class Lack {

    private Lack() {}

    /**
     * Lets nobody believe that all evidence was written with the years.
     *
     * @param place where they were written
     * @throws ProblemException {@link EvidenceProblem.NotPacked} where a file is not among their contents
     */
    public static void refuse(Path place, List<PackedYear> written) throws ProblemException {
        List<String> lacking = written.stream()
            .flatMap(year -> Needed.lacking(year.evaluation(), year.contents()).stream())
            .toList();
        if (!lacking.isEmpty()) {
            throw new ProblemException(new EvidenceProblem.NotPacked(place, lacking));
        }
    }
}
