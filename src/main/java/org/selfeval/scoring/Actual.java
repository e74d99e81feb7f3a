package org.selfeval.scoring;

import java.util.Optional;

import org.selfeval.text.Phrase;

/**
 * The actual value of an indicator.
 *
 * @param value in the indicator's own unit (100 for 100 %), empty where unknown or only said in words
 * @param origin on whose word
 * @param words how it reads in the table where it is not a plain number with its unit, null otherwise
 */
public record Actual(Optional<Fraction> value, Origin origin, Phrase words) {

    public boolean known() {
        return origin != Origin.UNKNOWN;
    }
}
