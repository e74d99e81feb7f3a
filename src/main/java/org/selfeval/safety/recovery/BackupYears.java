package org.selfeval.safety.recovery;

import java.util.Map;
import org.selfeval.problem.ProblemException;

/** Where the newest good backup of each year comes from. */
@FunctionalInterface
public interface BackupYears {

    /** The newest backup of each year that could be read whole, by the evaluation's id. */
    Map<String, YearCopy> newest() throws ProblemException;
}
