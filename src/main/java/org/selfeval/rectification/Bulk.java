package org.selfeval.rectification;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.selfeval.model.Evaluation;
import org.selfeval.model.Finding;
import org.selfeval.model.InspectedUnit;
import org.selfeval.model.kind.FindingState;
import org.selfeval.model.tree.Edit;
import org.selfeval.model.tree.Node;
import org.selfeval.model.tree.Row;
import org.selfeval.model.tree.RowChange;

/**
 * One thing done to many rows, as one edit.
 *
 * @param edit only the rows that change
 * @param skipped rows asked for that could not take it, for too little is known of them
 */
public record Bulk(Edit edit, int skipped) {

    /** Changes many lines in one way. */
    public static Bulk lines(Evaluation year, String label, Collection<Long> lines,
            UnaryOperator<InspectedUnit> change) {
        List<RowChange> changes = new ArrayList<>();
        of(lines, lines(year)).map(Node::row)
            .forEach(unit -> changes.add(RowChange.update(unit, change.apply(unit))));
        return new Bulk(Edit.ofUnordered(label, changes), 0);
    }

    /** Puts findings into a state, whatever theirs was. */
    public static Bulk findings(Evaluation year, String label, Collection<Long> findings, Settlement settlement) {
        List<RowChange> changes = new ArrayList<>();
        of(findings, lines(year).flatMap(line -> line.children(Finding.TYPE).stream())).map(Node::row)
            .forEach(finding -> changes.add(RowChange.update(finding, settlement.put(finding))));
        return new Bulk(Edit.ofUnordered(label, changes), 0);
    }

    /**
     * Puts what is not closed yet in many lines into a state: finding by finding where the findings are kept, else by the
     * counts, which know only done and handed over. Of lines without a number of findings it is not known what there is
     * to close; they are skipped.
     */
    public static Bulk lines(Evaluation year, String label, Collection<Long> lines, Settlement settlement) {
        Set<FindingState> closed = EnumSet.copyOf(year.scheme().row().closedOrUsual());
        List<RowChange> changes = new ArrayList<>();
        int skipped = 0;
        for (Node<InspectedUnit> line : of(lines, lines(year)).toList()) {
            List<Node<Finding>> findings = line.children(Finding.TYPE);
            InspectedUnit unit = line.row();
            if (!findings.isEmpty()) {
                findings.stream()
                    .map(Node::row)
                    .filter(finding -> finding.state() == null || !closed.contains(finding.state()))
                    .forEach(finding -> changes.add(RowChange.update(finding, settlement.put(finding))));
            } else if (unit.found() == null || unit.found() < 0 || !isCounted(settlement.state())) {
                skipped++;
            } else {
                changes.add(RowChange.update(unit, close(unit, settlement)));
            }
        }
        return new Bulk(Edit.ofUnordered(label, changes), skipped);
    }

    private static Stream<Node<InspectedUnit>> lines(Evaluation year) {
        return year.rounds().stream().flatMap(round -> round.children(InspectedUnit.TYPE).stream());
    }

    /** One pass over all: to look for thousands one by one takes seconds in a large year. */
    private static <R extends Row> Stream<Node<R>> of(Collection<Long> wanted, Stream<Node<R>> all) {
        Set<Long> numbers = Set.copyOf(wanted);
        return all.filter(node -> numbers.contains(node.id()));
    }

    private static boolean isCounted(FindingState state) {
        return state == FindingState.DONE || state == FindingState.HANDED_OVER;
    }

    /** What is left goes where the settlement says; what is known of the other stays. */
    private static InspectedUnit close(InspectedUnit unit, Settlement settlement) {
        boolean done = settlement.state() == FindingState.DONE;
        int other = Math.clamp(FindingProgress.or0(done ? unit.handedOver() : unit.done()), 0, unit.found());
        int rest = unit.found() - other;
        InspectedUnit now = InspectedUnit.DONE.set(unit, done ? rest : other);
        now = InspectedUnit.HANDED_OVER.set(now, done ? other : rest);
        now = InspectedUnit.OPEN.set(now, 0);
        return done && settlement.on() != null ? InspectedUnit.DONE_ON.set(now, settlement.on()) : now;
    }

    /** Whether nothing changes. */
    public boolean isEmpty() {
        return edit.isEmpty();
    }
}
