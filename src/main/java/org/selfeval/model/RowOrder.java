package org.selfeval.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.selfeval.model.tree.Edit;
import org.selfeval.model.tree.Row;
import org.selfeval.model.tree.RowChange;
import org.selfeval.model.tree.RowType;

/** Moves a row among its siblings. */
public final class RowOrder {

    private RowOrder() {}

    /**
     * The edit that moves a row up or down; the siblings are numbered 1, 2, 3 … then, and those that keep their number
     * are left alone. Empty where it is at the end already.
     *
     * @param siblings the rows of one type under one parent, in their order
     * @param row number of one of them
     * @param by how many places down; up where negative
     * @throws IllegalArgumentException if the row is none of them
     */
    public static <R extends Row> Optional<Edit> move(String label, RowType<R> type, List<R> siblings, long row,
            int by) {
        List<R> order = new ArrayList<>(siblings);
        int from = order.stream().map(Row::id).toList().indexOf(row);
        if (from < 0) {
            throw new IllegalArgumentException("not among its siblings");
        }
        int to = Math.clamp((long) from + by, 0, order.size() - 1);
        if (to == from) {
            return Optional.empty();
        }
        order.add(to, order.remove(from));
        List<RowChange> changes = new ArrayList<>();
        for (int i = 0; i < order.size(); i++) {
            R at = order.get(i);
            changes.add(RowChange.update(at, type.at(at, at.id(), at.parent(), i + 1)));
        }
        return Optional.of(new Edit(label, changes).effective());
    }
}
