package org.selfeval.scoring;

import java.util.List;

import org.selfeval.model.Statement;
import org.selfeval.model.kind.Metric;
import org.selfeval.model.tree.FieldRef;
import org.selfeval.text.Phrase;

/**
 * What a score was computed from, as data for screens, reports and tests.
 *
 * @param metric what was measured
 * @param quantities the numbers, each with its fields
 * @param statements the clerk's words that stood in for missing dates and counts
 * @param missing the fields that would have to be filled before this indicator can be rated, or that were left out
 * @param keepsBack the facts that cost points: units without report, groups late, findings open
 * @param measured how the actual value came about, a sentence with its numbers
 * @param asides what was seen and not counted (not yet due, later completion, pilot rounds), each a sentence
 */
public record Evidence(Metric metric, List<Quantity> quantities, List<Statement> statements, List<FieldRef> missing,
        List<FieldRef> keepsBack, Phrase measured, List<Phrase> asides) {

    public Evidence {
        quantities = List.copyOf(quantities);
        statements = List.copyOf(statements);
        missing = List.copyOf(missing);
        keepsBack = List.copyOf(keepsBack);
        asides = List.copyOf(asides);
    }
}
