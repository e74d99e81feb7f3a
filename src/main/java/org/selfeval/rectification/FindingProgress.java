package org.selfeval.rectification;

import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.selfeval.model.Finding;
import org.selfeval.model.InspectedUnit;
import org.selfeval.model.kind.FindingState;
import org.selfeval.model.tree.Node;
import org.selfeval.scoring.fact.Counts;
import org.selfeval.scoring.fact.FindingTally;

/**
 * The findings of one line and how far they have come, as they stand now. A null number is unknown.
 *
 * @param byRows whether the findings are kept one by one; the numbers are counted from them then
 * @param found how many were found
 * @param done of these rectified, or in another state the scheme counts as closed
 * @param handedOver of these handed over
 * @param open of these neither
 * @param closed how many are known to be closed as the scheme counts it; 0 where nothing is known
 */
public record FindingProgress(boolean byRows, Integer found, Integer done, Integer handedOver, Integer open,
        int closed) {

    static FindingProgress of(Node<InspectedUnit> line, Set<FindingState> closedStates) {
        List<Node<Finding>> rows = line.children(Finding.TYPE);
        return rows.isEmpty() ? ofCounts(line, closedStates) : ofRows(rows, closedStates);
    }

    private static FindingProgress ofRows(List<Node<Finding>> rows, Set<FindingState> closedStates) {
        int done = 0;
        int handedOver = 0;
        int unknown = 0;
        int closed = 0;
        for (Node<Finding> row : rows) {
            FindingState state = row.row().state();
            if (state == null) {
                unknown++;
            } else {
                closed += closedStates.contains(state) ? 1 : 0;
                if (state == FindingState.HANDED_OVER) {
                    handedOver++;
                } else if (state == FindingState.DONE || closedStates.contains(state)) {
                    done++;
                }
            }
        }
        return new FindingProgress(true, rows.size(), done, handedOver, rows.size() - done - handedOver - unknown,
                closed);
    }

    private static FindingProgress ofCounts(Node<InspectedUnit> line, Set<FindingState> closedStates) {
        InspectedUnit unit = line.row();
        Integer found = known(unit.found());
        Integer done = known(unit.done());
        Integer handedOver = known(unit.handedOver());
        Integer open = known(unit.open());
        if (found == null) {
            return new FindingProgress(false, null, done, handedOver, open, 0);
        }
        if (open == null && done != null && handedOver != null) {
            open = Math.max(0, found - done - handedOver);
        }
        return new FindingProgress(false, found, done, handedOver, open,
                FindingTally.of(line, found, closedStates, null, null).closed());
    }

    private static Integer known(Integer count) {
        OptionalInt known = Counts.known(count);
        return known.isPresent() ? known.getAsInt() : null;
    }

    /** How many of what was found are of unknown state; 0 where it is not known how many were found. */
    public int unknown() {
        return found == null ? 0 : Math.max(0, found - or0(done) - or0(handedOver) - or0(open));
    }

    /** The closed ones as a part of those found, 0 to 1; null where it is not known how many were found. */
    public Double share() {
        return found == null ? null : Double.valueOf(found == 0 ? 1 : (double) closed / found);
    }

    /** {@link #share} in whole per cent, never rounded up to all; null where that is not known. */
    public Integer percent() {
        return found == null ? null : Integer.valueOf(found == 0 ? 100 : (int) (100L * closed / found));
    }

    static int or0(Integer count) {
        return count == null ? 0 : count;
    }
}
