package org.selfeval.safety.recovery;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import org.selfeval.archive.KeptFile;
import org.selfeval.exchange.ContentSource;
import org.selfeval.exchange.PackedYear;
import org.selfeval.model.Evaluation;

/**
 * A year as it can be had from somewhere.
 *
 * @param evaluation with whole rows only
 * @param as state of when this is, by a clock that may have been wrong
 * @param latest when that is at the latest: another time only where it stands after what a clock that was ahead had dated
 * @param files exported from it, in the order in which they were kept
 * @param contents theirs, and of evidence as far as it is there
 */
public record YearCopy(Evaluation evaluation, Instant as, Instant latest, List<KeptFile> files,
        ContentSource contents) {

    public YearCopy {
        files = List.copyOf(files);
    }

    /** One of which nothing tells that its clock was wrong. */
    YearCopy(Evaluation evaluation, Instant as, List<KeptFile> files, ContentSource contents) {
        this(evaluation, as, as, files, contents);
    }

    byte[] bytes(KeptFile file) {
        try (InputStream in = contents.open(PackedYear.content(file))) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
