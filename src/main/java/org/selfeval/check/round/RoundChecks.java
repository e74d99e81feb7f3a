package org.selfeval.check.round;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;

import org.selfeval.check.facts.Notes;
import org.selfeval.check.facts.RoundFacts;
import org.selfeval.check.facts.Wording;
import org.selfeval.check.facts.Year;
import org.selfeval.model.InspectedUnit;
import org.selfeval.model.Round;
import org.selfeval.model.kind.RoundState;

/** Step 3, the rounds themselves. */
public final class RoundChecks {

    private static final int LONGEST_MONTHS = 12;

    private RoundChecks() {}

    public static void check(Year year, Notes notes) {
        if (year.rounds().isEmpty()) {
            notes.review("rounds.no-rounds", year.overview(), Round.NAME);
        }
        Set<String> names = new HashSet<>();
        for (RoundFacts facts : year.rounds()) {
            Round round = facts.round();
            checkDates(round, year, notes);
            checkState(round, year.overview().cutOff(), notes);
            checkCarried(round, year.overview().year(), notes);
            if (facts.counted() && facts.units().isEmpty()) {
                notes.review("rounds.no-units", round, InspectedUnit.NAME, nameOf(round));
            }
            String name = Wording.core(round.name());
            if (!name.isEmpty() && !names.add(name)) {
                notes.review("rounds.name-twice", round, Round.NAME, nameOf(round));
            }
        }
    }

    static Object nameOf(Round round) {
        return Wording.nameOr(round.name(), Round.NAME);
    }

    private static void checkDates(Round round, Year year, Notes notes) {
        LocalDate start = round.start();
        LocalDate end = round.end();
        if (start != null && end != null && end.isBefore(start)) {
            notes.mustFix("rounds.end-before-start", round, Round.END, nameOf(round), end, start);
        }
        LocalDate heard = round.briefedOn();
        LocalDate ended = end != null ? end : start;
        if (heard != null && ended != null && heard.isBefore(ended)) {
            notes.review("rounds.briefed-before-end", round, Round.BRIEFED_ON, nameOf(round), heard, ended);
        }
        Integer number = year.overview().year();
        boolean dated = start != null || end != null;
        if (number != null && dated && round.carriedFrom() == null && !in(start, number) && !in(end, number)) {
            notes.review("rounds.outside-year", round, start != null ? Round.START : Round.END, nameOf(round),
                    start != null ? start : end, number.toString());
        }
        Integer months = round.rectifyMonths();
        if (months != null && (months == 0 || months > LONGEST_MONTHS)) {
            notes.review("rounds.period-unusual", round, Round.RECTIFY_MONTHS, nameOf(round), months);
        }
    }

    private static boolean in(LocalDate date, int year) {
        return date != null && date.getYear() == year;
    }

    private static void checkState(Round round, LocalDate cutOff, Notes notes) {
        if (round.state() == null) {
            notes.review("rounds.state-missing", round, Round.STATE, nameOf(round));
        } else if (round.end() != null && cutOff != null) {
            boolean over = !round.end().isAfter(cutOff);
            boolean finished = round.state() == RoundState.FINISHED;
            if (over != finished) {
                notes.review("rounds.state-differs", round, Round.STATE, nameOf(round), round.state(), round.end(),
                        cutOff);
            }
        }
    }

    private static void checkCarried(Round round, Integer year, Notes notes) {
        if (round.carriedFrom() == null) {
            return;
        }
        if (year != null && round.carriedFrom() >= year) {
            notes.mustFix("rounds.carried-from-later", round, Round.CARRIED_FROM, nameOf(round),
                    round.carriedFrom().toString(), year.toString());
        } else if (Boolean.TRUE.equals(round.counted())) {
            notes.review("rounds.carried-counted", round, Round.COUNTED, nameOf(round),
                    round.carriedFrom().toString());
        }
    }
}
