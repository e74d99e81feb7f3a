package org.selfeval.evidence;

import java.util.Collection;
import java.util.Optional;

import org.selfeval.model.Evidence;
import org.selfeval.pool.Content;
import org.selfeval.problem.EvidenceFault;

/** How much may be attached: what a stick, a backup and an old computer can still carry. Pure. */
public final class Limits {

    /** Bytes in a file: 50 MB as the systems count them. */
    public static final long FILE = 50L << 20;

    /** Bytes in all different files of a year. */
    public static final long YEAR = 1L << 30;

    /** Files of a year. */
    public static final int FILES = 500;

    private Limits() {}

    /**
     * Whether a year has room for one more file.
     *
     * @param there the year's evidence; equal files lie on the disk once and count once by their size
     */
    static Optional<EvidenceFault> room(Collection<Evidence> there, Content more) {
        if (there.size() >= FILES) {
            return Optional.of(EvidenceFault.YEAR_FILES);
        }
        var needed = Needed.by(there);
        long size = needed.stream().mapToLong(Content::size).sum();
        return !needed.contains(more) && size + more.size() > YEAR
                ? Optional.of(EvidenceFault.YEAR_SIZE)
                : Optional.empty();
    }
}
