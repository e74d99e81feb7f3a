package org.selfeval.check.round;

import java.time.LocalDate;

import org.selfeval.check.facts.Notes;
import org.selfeval.check.facts.RoundFacts;
import org.selfeval.check.facts.Wording;
import org.selfeval.check.facts.Year;
import org.selfeval.model.Group;
import org.selfeval.model.Round;

/** The groups' days within their round. */
public final class GroupChecks {

    private GroupChecks() {}

    public static void check(Year year, Notes notes) {
        for (RoundFacts facts : year.rounds()) {
            for (Group group : facts.groups()) {
                check(facts.round(), group, notes);
            }
        }
    }

    private static void check(Round round, Group group, Notes notes) {
        Object name = Wording.nameOr(group.name(), Group.NAME);
        LocalDate end = group.end() != null ? group.end() : round.end();
        if (group.reportedOn() != null && end != null && group.reportedOn().isBefore(end)) {
            notes.mustFix("rounds.report-before-end", group, Group.REPORTED_ON, name, group.reportedOn(), end);
        }
        boolean early = group.end() != null && round.start() != null && group.end().isBefore(round.start());
        boolean late = group.end() != null && round.end() != null && group.end().isAfter(round.end());
        if (early || late) {
            notes.review("rounds.group-outside-round", group, Group.END, name, group.end(),
                    early ? round.start() : round.end());
        }
    }
}
