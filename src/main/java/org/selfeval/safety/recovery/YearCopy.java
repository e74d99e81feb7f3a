package org.selfeval.safety.recovery;

import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.selfeval.archive.KeptFile;
import org.selfeval.model.Evaluation;

/**
 * A year as it can be had from somewhere.
 *
 * @param evaluation with whole rows only
 * @param as state of when this is
 * @param files exported from it, the latest first
 * @param bytes theirs
 */
public record YearCopy(Evaluation evaluation, Instant as, List<KeptFile> files, Function<KeptFile, byte[]> bytes) {

    public YearCopy {
        files = List.copyOf(files);
    }
}
