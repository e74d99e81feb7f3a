package org.selfeval.check.facts;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.selfeval.model.Finding;
import org.selfeval.model.InspectedUnit;
import org.selfeval.model.Round;
import org.selfeval.model.kind.FindingState;
import org.selfeval.model.tree.Node;
import org.selfeval.scoring.fact.Counts;
import org.selfeval.scoring.fact.Deadlines;

/**
 * An inspected organisation with its findings counted once: by their rows where there are rows, else by the line's own
 * counts. A null number is unknown.
 *
 * @param deadline feedback + the round's months, or the granted extension; null without feedback
 */
public record UnitFacts(Node<InspectedUnit> node, int count, Integer found, Integer closed, Integer handedOver,
        Integer open, LocalDate deadline) {

    static UnitFacts of(Round round, Node<InspectedUnit> node, Set<FindingState> closedStates) {
        InspectedUnit unit = node.row();
        int count = Counts.size(unit.count());
        LocalDate deadline = Deadlines.of(round, unit).orElse(null);
        List<Node<Finding>> findings = node.children(Finding.TYPE);
        if (findings.isEmpty()) {
            Integer closed = unit.done() == null && unit.handedOver() == null
                    ? null
                    : orZero(unit.done()) + orZero(unit.handedOver());
            Integer open = unit.open() != null || unit.found() == null || closed == null
                    ? unit.open()
                    : Integer.valueOf(unit.found() - closed);
            return new UnitFacts(node, count, unit.found(), closed, unit.handedOver(), open, deadline);
        }
        int closed = 0;
        int handedOver = 0;
        for (Node<Finding> finding : findings) {
            FindingState state = finding.row().state();
            if (state != null && closedStates.contains(state)) {
                closed++;
            }
            if (state == FindingState.HANDED_OVER) {
                handedOver++;
            }
        }
        return new UnitFacts(node, count, findings.size(), closed, handedOver, findings.size() - closed, deadline);
    }

    private static int orZero(Integer number) {
        return number == null ? 0 : number;
    }

    public InspectedUnit unit() {
        return node.row();
    }

    public List<Node<Finding>> findings() {
        return node.children(Finding.TYPE);
    }
}
