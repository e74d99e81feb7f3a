package org.selfeval.ui.step.rounds;

import java.util.NoSuchElementException;
import java.util.Optional;
import org.selfeval.model.Evaluation;
import org.selfeval.model.Round;
import org.selfeval.model.tree.Node;
import org.selfeval.model.tree.Row;

/** Finds rounds in a year. */
final class Rounds {

    private Rounds() {}

    /**
     * @throws NoSuchElementException if the year has no such round
     */
    static Node<Round> node(Evaluation year, long round) {
        return year.rounds().stream().filter(node -> node.id() == round).findFirst().orElseThrow();
    }

    /** The round that a row belongs to, or is; empty where it stands outside of all rounds or is not there. */
    static Optional<Long> above(Evaluation year, long row) {
        Optional<Row> at = year.find(row);
        while (at.isPresent() && !(at.get() instanceof Round)) {
            at = year.find(at.get().parent());
        }
        return at.map(Row::id);
    }
}
