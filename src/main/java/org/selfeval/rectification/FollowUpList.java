package org.selfeval.rectification;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.selfeval.model.Evaluation;
import org.selfeval.model.Finding;
import org.selfeval.model.InspectedUnit;
import org.selfeval.model.Rectification;
import org.selfeval.model.Round;
import org.selfeval.model.kind.FindingState;
import org.selfeval.model.kind.RoundState;
import org.selfeval.model.tree.Node;

/**
 * All lines that are followed up, in the order of the rounds, with their sums: those of every round that has begun, trials
 * and rounds of an earlier year included, and any line of which something is already known.
 *
 * @param counts organisations by filter
 */
public record FollowUpList(List<UnitProgress> lines, Totals totals, Map<Filter, Integer> counts) {

    /** No lines at all. */
    public static final FollowUpList NONE = of(List.of());

    /**
     * One pass over the year.
     *
     * @param day what is due goes by it; null where it is not known
     */
    public static FollowUpList of(Evaluation year, LocalDate day) {
        Rectification rectification = new Rectification(year);
        Set<FindingState> closedStates = EnumSet.copyOf(year.scheme().row().closedOrUsual());
        List<UnitProgress> lines = new ArrayList<>();
        for (Node<Round> round : year.rounds()) {
            for (Node<InspectedUnit> line : round.children(InspectedUnit.TYPE)) {
                if (round.row().state() != RoundState.PLANNED || isKnown(line)) {
                    lines.add(UnitProgress.of(year, rectification, round, line, closedStates, day));
                }
            }
        }
        return of(lines);
    }

    private static FollowUpList of(List<UnitProgress> lines) {
        Map<Filter, Integer> counts = new EnumMap<>(Filter.class);
        for (Filter filter : Filter.values()) {
            counts.put(filter, lines.stream().mapToInt(filter::count).sum());
        }
        return new FollowUpList(List.copyOf(lines), Totals.of(lines), Map.copyOf(counts));
    }

    private static boolean isKnown(Node<InspectedUnit> line) {
        InspectedUnit unit = line.row();
        return unit.feedbackOn() != null || unit.extendedTo() != null || unit.found() != null
                || !line.children(Finding.TYPE).isEmpty();
    }
}
