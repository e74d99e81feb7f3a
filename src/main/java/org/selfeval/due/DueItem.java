package org.selfeval.due;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

import org.selfeval.model.tree.FieldRef;
import org.selfeval.scoring.fact.Deadlines;
import org.selfeval.text.Phrase;

/**
 * Something that is to be done by a day.
 *
 * @param deadline the last day on which it is in time
 * @param days from today until then; below 0 where it is overdue
 * @param matter what it is about, in a word
 * @param sentence whose it is and what is missing
 * @param at the field in which it is recorded once it is done
 * @param round the round it belongs to; empty where it is a matter of the whole year
 */
public record DueItem(LocalDate deadline, long days, Phrase matter, Phrase sentence, FieldRef at,
        Optional<RoundOrigin> round) {

    static DueItem of(LocalDate today, LocalDate deadline, Phrase matter, Phrase sentence, FieldRef at,
            Optional<RoundOrigin> round) {
        return new DueItem(deadline, ChronoUnit.DAYS.between(today, deadline), matter, sentence, at, round);
    }

    /** How much it presses. */
    public Urgency urgency() {
        return days < 0 ? Urgency.OVERDUE : days <= Deadlines.SOON_DAYS ? Urgency.SOON : Urgency.LATER;
    }

    /** The days in words: 逾期 6 天, 今天到期, 还有 9 天. */
    public Phrase when() {
        return days < 0
                ? Phrase.of("due.overdue", -days)
                : days == 0 ? Phrase.of("due.today") : Phrase.of("due.left", days);
    }
}
