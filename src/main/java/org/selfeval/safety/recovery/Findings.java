package org.selfeval.safety.recovery;

import java.util.List;

/**
 * What was found of a damaged store.
 *
 * @param complete whether the database is whole by itself, with all edits ever made: then that is what is gone on with
 * @param years those that can be told to have been there
 */
public record Findings(boolean complete, List<YearFinding> years) {

    public Findings {
        years = List.copyOf(years);
    }
}
