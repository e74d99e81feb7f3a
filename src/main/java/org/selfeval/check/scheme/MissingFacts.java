package org.selfeval.check.scheme;

import java.util.List;

import org.selfeval.check.facts.Wording;
import org.selfeval.check.facts.Year;
import org.selfeval.model.tree.FieldRef;
import org.selfeval.model.tree.Row;
import org.selfeval.scoring.fact.Naming;
import org.selfeval.text.Phrase;

/** The facts that a score waits for, in words. */
final class MissingFacts {

    private static final int NAMED = 3;

    private MissingFacts() {}

    /** The first few with their rows' names, and how many there are. */
    static Object of(List<FieldRef> missing, Year year) {
        List<Phrase> named = missing.stream().limit(NAMED).map(ref -> named(ref, year)).toList();
        return missing.size() <= NAMED ? named : Phrase.of("check.fact.andMore", named, missing.size());
    }

    private static Phrase named(FieldRef ref, Year year) {
        Row row = year.evaluation().find(ref.row()).orElseThrow();
        Phrase label = Wording.label(ref.field());
        return Naming.hasName(row)
                ? Phrase.of("check.fact.missingOf", Naming.of(row), label)
                : Phrase.of("check.fact.missing", label);
    }
}
