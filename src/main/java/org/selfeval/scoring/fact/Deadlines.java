package org.selfeval.scoring.fact;

import java.time.LocalDate;
import java.util.Optional;

import org.selfeval.model.InspectedUnit;
import org.selfeval.model.Round;

/** When the 集中整改期 of an organisation ends. */
public final class Deadlines {

    /** So many days before its last day, and on that day, a matter presses (将到期). */
    public static final int SOON_DAYS = 14;

    private static final int DEFAULT_MONTHS = 3;
    private static final int MOST_MONTHS = 120;

    private Deadlines() {}

    /**
     * The extension that was granted, else the day of feedback plus the round's calendar months (3 where not said); the
     * day itself still belongs to the period. A feedback on the last day of a month ends on the last day at most: 30
     * November and three months give 28 or 29 February. Empty where neither day is known.
     */
    public static Optional<LocalDate> of(Round round, InspectedUnit unit) {
        if (unit.extendedTo() != null) {
            return Optional.of(unit.extendedTo());
        }
        LocalDate feedback = unit.feedbackOn();
        if (feedback == null) {
            return Optional.empty();
        }
        boolean beyondCalendar = feedback.getYear() >= LocalDate.MAX.getYear() - MOST_MONTHS / 12;
        return Optional.of(beyondCalendar ? LocalDate.MAX : feedback.plusMonths(months(round)));
    }

    private static int months(Round round) {
        Integer said = round.rectifyMonths();
        return said == null || said <= 0 || said > MOST_MONTHS ? DEFAULT_MONTHS : said;
    }
}
