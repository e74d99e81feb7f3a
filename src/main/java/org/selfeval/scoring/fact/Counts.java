package org.selfeval.scoring.fact;

import java.util.OptionalInt;

import org.selfeval.model.Finding;
import org.selfeval.model.InspectedUnit;
import org.selfeval.model.Round;
import org.selfeval.model.kind.StatementSubject;
import org.selfeval.model.tree.Node;

/** How counts are read: a negative number is a slip of the hand and no fact. */
public final class Counts {

    private Counts() {}

    /** How many a line stands for: empty counts as 1. */
    public static int size(Integer count) {
        return count == null ? 1 : Math.max(0, count);
    }

    public static OptionalInt known(Integer count) {
        return count == null || count < 0 ? OptionalInt.empty() : OptionalInt.of(count);
    }

    /** Findings of a unit as recorded: its rows where there are any, else its number. */
    public static OptionalInt found(Node<InspectedUnit> unit) {
        int rows = unit.children(Finding.TYPE).size();
        return rows > 0 ? OptionalInt.of(rows) : known(unit.row().found());
    }

    /** Findings of a unit: as recorded, else 0 where that is stated. */
    public static OptionalInt found(Facts facts, Node<Round> round, Node<InspectedUnit> unit) {
        OptionalInt number = found(unit);
        return number.isEmpty() && facts.affirmed(StatementSubject.NO_FINDINGS, unit, round).isPresent()
                ? OptionalInt.of(0)
                : number;
    }
}
