package org.selfeval.check.facts;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;

import org.selfeval.model.Group;
import org.selfeval.model.InspectedUnit;
import org.selfeval.model.Round;
import org.selfeval.model.kind.FindingState;
import org.selfeval.model.tree.Node;
import org.selfeval.scoring.fact.Counts;
import org.selfeval.scoring.fact.Facts;

/**
 * A round with its organisations counted once.
 *
 * @param counted whether it is one of the year's rounds: 计入轮次, finished, not carried over
 */
public record RoundFacts(Node<Round> node, boolean counted, List<UnitFacts> units) {

    static RoundFacts of(Node<Round> node, Set<FindingState> closed) {
        Round round = node.row();
        return new RoundFacts(node, Facts.counts(round), node.children(InspectedUnit.TYPE)
            .stream()
            .map(unit -> UnitFacts.of(round, unit, closed))
            .toList());
    }

    public Round round() {
        return node.row();
    }

    public List<Group> groups() {
        return node.rows(Group.TYPE);
    }

    /** Organisations, lines with their counts. */
    public int organisations() {
        return units.stream().mapToInt(UnitFacts::count).sum();
    }

    /** Groups, lines with their counts. */
    public int groupCount() {
        return groups().stream().mapToInt(group -> Counts.size(group.count())).sum();
    }

    /** The sum of one number over the units that have it; empty where none has. */
    public OptionalInt sum(Function<UnitFacts, Integer> number) {
        List<Integer> known = units.stream().map(number).filter(Objects::nonNull).toList();
        return known.isEmpty() ? OptionalInt.empty() : OptionalInt.of(known.stream().mapToInt(n -> n).sum());
    }

    /** When the organisation's reports were heard: its own date, else the round's; null where unknown. */
    public LocalDate briefedOn(InspectedUnit unit) {
        return unit.briefedOn() != null ? unit.briefedOn() : round().briefedOn();
    }
}
