package org.selfeval.due;

import org.selfeval.model.Overview;
import org.selfeval.model.Round;

/**
 * Tells a round by the year it was held in, also where it has been carried over since.
 *
 * @param year 年度 the round belongs to; null where unknown
 * @param name the round's name; null where it has none
 */
public record RoundOrigin(Integer year, String name) {

    /** The round of a year, which may have it from an earlier one. */
    public static RoundOrigin of(Overview year, Round round) {
        return new RoundOrigin(round.carriedFrom() == null ? year.year() : round.carriedFrom(), round.name());
    }
}
