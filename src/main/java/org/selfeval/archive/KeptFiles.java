package org.selfeval.archive;

import java.util.List;
import org.selfeval.model.Evaluation;
import org.selfeval.problem.ProblemException;

/** The files kept with one year. All methods wait for the disk: the window calls them off its thread. */
public interface KeptFiles {

    /** The latest first. */
    List<KeptFile> list() throws ProblemException;

    /**
     * Keeps a file; returns once it is on the disk.
     *
     * @param year what it was exported from
     */
    KeptFile keep(KeptKind kind, String name, byte[] bytes, Evaluation year) throws ProblemException;

    /** The very bytes that were kept, verified by their digest. */
    byte[] bytes(KeptFile file) throws ProblemException;
}
