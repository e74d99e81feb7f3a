package org.selfeval.model;

import java.util.List;

import org.selfeval.model.kind.FindingState;
import org.selfeval.model.kind.StatementSubject;
import org.selfeval.model.tree.Node;

/**
 * Whether the rectification of a line of units is over, as the next year has to know: what is unknown is not over.
 * Recorded outranks stated: finding rows, then counts, then a date or the clerk's word.
 */
public final class Rectification {

    private final Evaluation year;
    private final List<FindingState> closed;

    public Rectification(Evaluation year) {
        this.year = year;
        this.closed = year.scheme().row().closedOrUsual();
    }

    /** Whether something of this line, which belongs to the round, is still to be followed up. */
    public boolean isOpen(Node<Round> round, Node<InspectedUnit> line) {
        List<Finding> findings = line.rows(Finding.TYPE);
        if (!findings.isEmpty()) {
            return findings.stream().anyMatch(finding -> finding.state() == null || !closed.contains(finding.state()));
        }
        InspectedUnit unit = line.row();
        if (unit.found() != null && (unit.found() == 0 || isFollowedUp(unit))) {
            return isOpenByCounts(unit);
        }
        return unit.doneOn() == null && !isSaid(StatementSubject.RECTIFIED, round, line)
                && !isSaid(StatementSubject.NO_FINDINGS, round, line);
    }

    private static boolean isFollowedUp(InspectedUnit unit) {
        return unit.done() != null || unit.handedOver() != null || unit.open() != null;
    }

    /** What is still open decides where it is not known what became of the others. */
    private boolean isOpenByCounts(InspectedUnit unit) {
        boolean othersKnown = unit.done() != null && unit.handedOver() != null;
        if (!othersKnown && unit.open() != null && closed.containsAll(Scheme.USUAL_CLOSED)) {
            return unit.found() > 0 && unit.open() > 0;
        }
        return closed(FindingState.DONE, unit.done()) + closed(FindingState.HANDED_OVER, unit.handedOver()) < unit
            .found();
    }

    private long closed(FindingState state, Integer count) {
        return count == null || !closed.contains(state) ? 0 : count;
    }

    private boolean isSaid(StatementSubject subject, Node<Round> round, Node<InspectedUnit> line) {
        return year.said(subject, line, round).filter(Statement::affirmed).isPresent();
    }
}
