package org.selfeval.scoring;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

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
 * @param shortfalls the facts that cost points: units without report, groups late, findings open
 * @param measured how the actual value came about, a sentence with its numbers
 * @param asides what was seen and not counted (not yet due, later completion, pilot rounds), each a sentence
 */
public record Evidence(Metric metric, List<Quantity> quantities, List<Statement> statements, List<FieldRef> missing,
        List<Shortfall> shortfalls, Phrase measured, List<Phrase> asides) {

    public Evidence {
        quantities = List.copyOf(quantities);
        statements = List.copyOf(statements);
        missing = List.copyOf(missing);
        shortfalls = List.copyOf(shortfalls);
        asides = List.copyOf(asides);
    }

    /** The fields in which points were lost. */
    public List<FieldRef> keepsBack() {
        return shortfalls.stream().map(Shortfall::at).toList();
    }

    /** How much is lacking in all; empty where nothing is, or where it cannot be told everywhere. */
    public Optional<BigDecimal> lacking() {
        boolean told = !shortfalls.isEmpty() && shortfalls.stream().allMatch(one -> one.amount().isPresent());
        return told
                ? Optional
                    .of(shortfalls.stream().map(one -> one.amount().get()).reduce(BigDecimal.ZERO, BigDecimal::add))
                : Optional.empty();
    }
}
