package org.selfeval.check.facts;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

import org.selfeval.model.Finding;
import org.selfeval.model.InspectedUnit;
import org.selfeval.model.Round;
import org.selfeval.model.kind.FindingState;
import org.selfeval.model.tree.Node;
import org.selfeval.scoring.fact.Counts;
import org.selfeval.scoring.fact.Deadlines;
import org.selfeval.scoring.fact.FindingTally;

/**
 * An inspected organisation with its findings counted once, as the scores count them but as they stand now, whatever the
 * cut-off. A null number is unknown.
 *
 * @param closed recorded in a state that the scheme counts as closed
 * @param open recorded as not closed; what is of unknown state is neither
 * @param deadline feedback + the round's months, or the granted extension; null without feedback
 */
public record UnitFacts(Node<InspectedUnit> node, int count, Integer found, Integer closed, Integer handedOver,
        Integer open, LocalDate deadline) {

    static UnitFacts of(Round round, Node<InspectedUnit> node, Set<FindingState> closedStates) {
        int count = Counts.size(node.row().count());
        LocalDate deadline = Deadlines.of(round, node.row()).orElse(null);
        OptionalInt number = Counts.found(node);
        if (number.isEmpty()) {
            return new UnitFacts(node, count, null, null, handedOver(node), known(node.row().open()), deadline);
        }
        int found = number.getAsInt();
        FindingTally tally = FindingTally.of(node, found, closedStates, null, null);
        return new UnitFacts(node, count, found, recorded(tally.closed(), tally), handedOver(node),
                recorded(found - tally.closed() - tally.unknown(), tally), deadline);
    }

    /** None at all is only known where nothing is unknown. */
    private static Integer recorded(int number, FindingTally tally) {
        return number == 0 && tally.unknown() > 0 ? null : Integer.valueOf(number);
    }

    private static Integer handedOver(Node<InspectedUnit> node) {
        List<Finding> findings = node.rows(Finding.TYPE);
        return findings.isEmpty()
                ? known(node.row().handedOver())
                : Integer.valueOf((int) findings.stream()
                    .filter(finding -> finding.state() == FindingState.HANDED_OVER)
                    .count());
    }

    private static Integer known(Integer number) {
        OptionalInt known = Counts.known(number);
        return known.isPresent() ? number : null;
    }

    public InspectedUnit unit() {
        return node.row();
    }

    public List<Node<Finding>> findings() {
        return node.children(Finding.TYPE);
    }
}
