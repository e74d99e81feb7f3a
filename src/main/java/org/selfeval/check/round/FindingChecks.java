package org.selfeval.check.round;

import java.time.LocalDate;

import org.selfeval.check.facts.Notes;
import org.selfeval.check.facts.RoundFacts;
import org.selfeval.check.facts.UnitFacts;
import org.selfeval.check.facts.Wording;
import org.selfeval.check.facts.Year;
import org.selfeval.model.Finding;
import org.selfeval.model.kind.FindingState;
import org.selfeval.model.tree.Field;
import org.selfeval.model.tree.Node;

/** Step 4, single findings: one sentence for each organisation and kind of mistake, leading to the first finding. */
public final class FindingChecks {

    private FindingChecks() {}

    /** Counts the findings of one organisation that share a mistake. */
    private static final class Tally {

        private Finding first;
        private int count;

        void add(Finding finding) {
            if (first == null) {
                first = finding;
            }
            count++;
        }
    }

    public static void check(Year year, Notes notes) {
        for (RoundFacts round : year.rounds()) {
            for (UnitFacts unit : round.units()) {
                if (!unit.findings().isEmpty()) {
                    check(unit, notes);
                }
            }
        }
    }

    private static void check(UnitFacts unit, Notes notes) {
        LocalDate feedback = unit.unit().feedbackOn();
        Tally early = new Tally();
        Tally dateAgainstState = new Tally();
        Tally unproved = new Tally();
        for (Node<Finding> node : unit.findings()) {
            Finding finding = node.row();
            if (before(finding.rectifiedOn(), feedback) || before(finding.handedOverOn(), feedback)) {
                early.add(finding);
            }
            if (contradicts(finding)) {
                dateAgainstState.add(finding);
            }
            if (finding.state() == FindingState.HANDED_OVER
                    && (finding.handedOverOn() == null || Wording.absent(finding.document()))) {
                unproved.add(finding);
            }
        }
        Object name = UnitChecks.nameOf(unit.unit());
        if (early.count > 0) {
            notes.review("rectification.findings-before-feedback", early.first, earlyField(early.first, feedback), name,
                    early.count, feedback);
        }
        if (dateAgainstState.count > 0) {
            notes.review("rectification.date-against-state", dateAgainstState.first, Finding.STATE, name,
                    dateAgainstState.count);
        }
        if (unproved.count > 0) {
            notes.review("rectification.handover-unproved", unproved.first,
                    unproved.first.handedOverOn() == null ? Finding.HANDED_OVER_ON : Finding.DOCUMENT, name,
                    unproved.count);
        }
    }

    private static boolean before(LocalDate date, LocalDate feedback) {
        return date != null && feedback != null && date.isBefore(feedback);
    }

    private static Field<Finding, LocalDate> earlyField(Finding finding, LocalDate feedback) {
        return before(finding.rectifiedOn(), feedback) ? Finding.RECTIFIED_ON : Finding.HANDED_OVER_ON;
    }

    private static boolean contradicts(Finding finding) {
        FindingState state = finding.state();
        boolean open = state == FindingState.NOT_DONE || state == FindingState.IN_PROGRESS;
        return (finding.rectifiedOn() != null && open)
                || (finding.handedOverOn() != null && state != null && state != FindingState.HANDED_OVER);
    }
}
