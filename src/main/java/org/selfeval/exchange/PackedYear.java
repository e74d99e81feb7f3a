package org.selfeval.exchange;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.selfeval.archive.KeptFile;
import org.selfeval.model.Evaluation;
import org.selfeval.pool.Content;

/**
 * All of a year that is carried and backed up. The contents themselves are elsewhere, see {@link ContentSource}.
 *
 * @param kept the files exported from it, in the order in which they were kept, without numbers, which are a store's own
 * @param contents what its files hold, each once, by digest: those of {@code kept}, and those attached to its rows that
 *            are at hand
 */
public record PackedYear(Evaluation evaluation, List<KeptFile> kept, List<Content> contents) {

    public PackedYear {
        kept = List.copyOf(kept);
        contents = List.copyOf(contents);
    }

    /** A year without any files. */
    public static PackedYear of(Evaluation evaluation) {
        return new PackedYear(evaluation, List.of(), List.of());
    }

    /**
     * A year with its files.
     *
     * @param kept the latest first, as a store lists them
     * @param attached the contents attached to its rows that are at hand
     */
    public static PackedYear of(Evaluation evaluation, List<KeptFile> kept, Collection<Content> attached) {
        return new PackedYear(evaluation, kept.reversed().stream().map(file -> file.numbered(0)).distinct().toList(),
                Stream.concat(kept.stream().map(PackedYear::content), attached.stream())
                    .distinct()
                    .sorted(Comparator.comparing(Content::sha256))
                    .toList());
    }

    /** What a kept file holds. */
    public static Content content(KeptFile file) {
        return new Content(file.sha256(), file.size());
    }
}
