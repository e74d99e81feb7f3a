package org.selfeval.check.round;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

import org.selfeval.check.facts.Notes;
import org.selfeval.check.facts.RoundFacts;
import org.selfeval.check.facts.UnitFacts;
import org.selfeval.check.facts.Wording;
import org.selfeval.check.facts.Year;
import org.selfeval.model.Group;
import org.selfeval.model.InspectedUnit;
import org.selfeval.model.kind.StatementSubject;
import org.selfeval.model.tree.Field;
import org.selfeval.scoring.fact.Reports;

/** Step 4, line by line: the order of the days, the sums of the counts, what is overdue. */
public final class RectificationChecks {

    private static final List<Field<InspectedUnit, LocalDate>> AFTER_FEEDBACK = List.of(
            InspectedUnit.PLAN_RECEIVED_ON, InspectedUnit.REPORT_RECEIVED_ON, InspectedUnit.DONE_ON);

    private RectificationChecks() {}

    public static void check(Year year, Notes notes) {
        for (RoundFacts round : year.rounds()) {
            for (UnitFacts unit : round.units()) {
                checkFeedback(round, unit.unit(), notes);
                checkExtension(unit.unit(), notes);
                checkCounts(unit, notes);
                checkOverdue(year, round, unit, notes);
                checkNothingFound(year, round, unit, notes);
            }
        }
    }

    /** What is fed back was first heard, and was handed in by the group, after the inspection. */
    private static void checkFeedback(RoundFacts round, InspectedUnit unit, Notes notes) {
        LocalDate feedback = unit.feedbackOn();
        if (feedback == null) {
            return;
        }
        LocalDate reported = latest(round.briefedOn(unit), groupReport(round, unit), round.round().end());
        if (reported != null && feedback.isBefore(reported)) {
            notes.mustFix("rectification.feedback-before-report", unit, InspectedUnit.FEEDBACK_ON,
                    UnitChecks.nameOf(unit), feedback, reported);
        }
        for (Field<InspectedUnit, LocalDate> later : AFTER_FEEDBACK) {
            LocalDate date = later.get(unit);
            if (date != null && date.isBefore(feedback)) {
                notes.mustFix("rectification.before-feedback", unit, later, UnitChecks.nameOf(unit),
                        Wording.label(later), date, feedback);
            }
        }
    }

    private static LocalDate groupReport(RoundFacts round, InspectedUnit unit) {
        return unit.group() == null
                ? null
                : round.groups()
                    .stream()
                    .filter(group -> group.id() == unit.group())
                    .map(Group::reportedOn)
                    .filter(Objects::nonNull)
                    .findFirst()
                    .orElse(null);
    }

    private static LocalDate latest(LocalDate... dates) {
        LocalDate latest = null;
        for (LocalDate date : dates) {
            if (date != null && (latest == null || date.isAfter(latest))) {
                latest = date;
            }
        }
        return latest;
    }

    private static void checkExtension(InspectedUnit unit, Notes notes) {
        if (unit.extendedTo() == null) {
            return;
        }
        if (unit.feedbackOn() != null && !unit.extendedTo().isAfter(unit.feedbackOn())) {
            notes.mustFix("rectification.extension-too-early", unit, InspectedUnit.EXTENDED_TO,
                    UnitChecks.nameOf(unit), unit.extendedTo(), unit.feedbackOn());
        }
        if (Wording.absent(unit.extensionReason())) {
            notes.review("rectification.extension-without-reason", unit, InspectedUnit.EXTENSION_REASON,
                    UnitChecks.nameOf(unit), unit.extendedTo());
        }
    }

    private static void checkCounts(UnitFacts facts, Notes notes) {
        InspectedUnit unit = facts.unit();
        Integer found = unit.found();
        if (found != null) {
            boolean complete = unit.done() != null && unit.handedOver() != null && unit.open() != null;
            long sum = (long) orZero(unit.done()) + orZero(unit.handedOver()) + orZero(unit.open());
            if (sum > found || (complete && sum < found)) {
                notes.mustFix("rectification.sum-differs", unit, InspectedUnit.FOUND, UnitChecks.nameOf(unit), found,
                        shown(unit.done()), shown(unit.handedOver()), shown(unit.open()));
            }
            int rows = facts.findings().size();
            if (rows > 0 && rows != found) {
                notes.review("rectification.rows-differ", unit, InspectedUnit.FOUND, UnitChecks.nameOf(unit), found,
                        rows);
            }
        }
        if (unit.reportsReceived() != null && unit.reportsReceived() > facts.count()) {
            notes.mustFix("rectification.reports-above-count", unit, InspectedUnit.REPORTS_RECEIVED,
                    UnitChecks.nameOf(unit), unit.reportsReceived(), facts.count());
        }
    }

    private static Object shown(Integer number) {
        return number == null ? "—" : number;
    }

    /** A negative number is a slip of its own, not a part of a sum. */
    private static int orZero(Integer number) {
        return number == null ? 0 : Math.max(0, number);
    }

    private static void checkOverdue(Year year, RoundFacts round, UnitFacts facts, Notes notes) {
        LocalDate cutOff = year.overview().cutOff();
        InspectedUnit unit = facts.unit();
        if (facts.deadline() == null || cutOff == null || facts.deadline().isAfter(cutOff)) {
            return;
        }
        Integer received = unit.reportsReceived();
        if (Reports.missing(year.evaluation(), round.node(), facts.node()) > 0) {
            notes.review("rectification.overdue", unit,
                    received == null ? InspectedUnit.REPORT_RECEIVED_ON : InspectedUnit.REPORTS_RECEIVED,
                    UnitChecks.nameOf(unit), facts.deadline(), orZero(received), facts.count());
        }
    }

    /** That nothing was found is said, not left to an empty list. */
    private static void checkNothingFound(Year year, RoundFacts round, UnitFacts facts, Notes notes) {
        if (round.counted() && facts.found() != null && facts.found() == 0
                && !year.affirms(StatementSubject.NO_FINDINGS, facts.node(), round.node())) {
            notes.review("rectification.nothing-found-unsaid", facts.unit(), InspectedUnit.FOUND,
                    UnitChecks.nameOf(facts.unit()));
        }
    }
}
