package org.selfeval.scoring.fact;

import java.time.LocalDate;
import java.util.Set;

import org.selfeval.model.Finding;
import org.selfeval.model.InspectedUnit;
import org.selfeval.model.kind.FindingState;
import org.selfeval.model.tree.Node;

/**
 * How far the findings of one unit have come.
 *
 * @param closed in a closed state, and not after 统计截止日
 * @param late those of them closed after the deadline
 * @param afterCutOff closed after 统计截止日: not yet closed for this year's score
 * @param unknown of which it is not known whether they are closed
 */
public record FindingTally(int closed, int late, int afterCutOff, int unknown) {

    /**
     * By the finding rows where there are rows, else by the line's own counts. A {@code deadline} or {@code cutOff} of
     * null: nothing is after it.
     *
     * @param found how many were found
     */
    public static FindingTally of(Node<InspectedUnit> unit, int found, Set<FindingState> closedStates,
            LocalDate deadline, LocalDate cutOff) {
        return unit.children(Finding.TYPE).isEmpty()
                ? ofCounts(unit.row(), found, closedStates, deadline, cutOff)
                : ofRows(unit, closedStates, deadline, cutOff);
    }

    /** One pass over the finding rows. */
    static FindingTally ofRows(Node<InspectedUnit> unit, Set<FindingState> closedStates, LocalDate deadline,
            LocalDate cutOff) {
        int closed = 0;
        int late = 0;
        int after = 0;
        int unknown = 0;
        LocalDate inTime = isAfter(deadline, cutOff) ? cutOff : deadline;
        for (Node<Finding> node : unit.children(Finding.TYPE)) {
            Finding finding = node.row();
            FindingState state = finding.state();
            if (state == null) {
                unknown++;
            } else if (closedStates.contains(state)) {
                LocalDate on = state == FindingState.HANDED_OVER ? finding.handedOverOn() : finding.rectifiedOn();
                if (on == null || (inTime != null && !on.isAfter(inTime))) {
                    closed++;
                } else if (isAfter(on, cutOff)) {
                    after++;
                } else {
                    closed++;
                    late += isAfter(on, deadline) ? 1 : 0;
                }
            }
        }
        return new FindingTally(closed, late, after, unknown);
    }

    /**
     * The same from counts. Done and handed over are what can be counted; one of them that is not known follows from the
     * open ones where those are known. Never more than were found.
     */
    private static FindingTally ofCounts(InspectedUnit unit, int found, Set<FindingState> closedStates,
            LocalDate deadline, LocalDate cutOff) {
        boolean doneCounts = closedStates.contains(FindingState.DONE);
        boolean handedOverCounts = closedStates.contains(FindingState.HANDED_OVER);
        Integer done = doneCounts ? known(unit.done()) : Integer.valueOf(0);
        Integer handedOver = handedOverCounts ? known(unit.handedOver()) : Integer.valueOf(0);
        Integer open = doneCounts && handedOverCounts ? known(unit.open()) : null;
        if (open != null && open <= found && done == null) {
            done = Math.max(0, found - open - (handedOver == null ? 0 : handedOver));
            handedOver = handedOver == null ? Integer.valueOf(0) : handedOver;
        } else if (open != null && open <= found && handedOver == null) {
            handedOver = Math.max(0, found - open - done);
        }
        int doneInTime = done == null ? 0 : Math.min(found, done);
        int after = doneCounts && isAfter(unit.doneOn(), cutOff) ? doneInTime : 0;
        int closed = (int) Math.min(found - after, (long) doneInTime - after + (handedOver == null ? 0 : handedOver));
        boolean certain = done != null && handedOver != null;
        int late = doneCounts && after == 0 && isAfter(unit.doneOn(), deadline) ? doneInTime : 0;
        return new FindingTally(closed, late, after, certain ? 0 : found - after - closed);
    }

    private static Integer known(Integer count) {
        return Counts.known(count).isPresent() ? count : null;
    }

    private static boolean isAfter(LocalDate on, LocalDate limit) {
        return on != null && limit != null && on.isAfter(limit);
    }
}
