package org.selfeval.evidence;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.selfeval.model.Evaluation;
import org.selfeval.model.Evidence;
import org.selfeval.pool.Content;

/** Which contents the rows of evidence need. Pure. */
public final class Needed {

    private Needed() {}

    /** Everything a year needs to be whole elsewhere: in a package, in a backup. */
    public static Set<Content> by(Evaluation year) {
        return by(rows(year));
    }

    /** The contents of these rows, each once. */
    public static Set<Content> by(Collection<Evidence> rows) {
        Set<Content> contents = new LinkedHashSet<>();
        rows.forEach(row -> by(row).ifPresent(contents::add));
        return contents;
    }

    /** What a row names; empty where it names nothing that could be one, as rows from elsewhere may. */
    public static Optional<Content> by(Evidence row) {
        return row.sha256() == null || row.size() == null || row.size() < 0 || !Content.isDigest(row.sha256())
                ? Optional.empty()
                : Optional.of(new Content(row.sha256(), row.size()));
    }

    /**
     * The names of the files of a year that are not among some contents.
     *
     * @param there what is at hand
     */
    public static List<String> lacking(Evaluation year, Collection<Content> there) {
        return rows(year).stream()
            .filter(row -> by(row).filter(there::contains).isEmpty())
            .map(row -> String.valueOf(row.name()))
            .toList();
    }

    /** All evidence of a year, in the order of the year. */
    public static List<Evidence> rows(Evaluation year) {
        return year.rows().stream().filter(Evidence.class::isInstance).map(Evidence.class::cast).toList();
    }
}
