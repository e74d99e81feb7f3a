package org.selfeval.model.tree;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What the clerk did, as the rows it changed, in an order in which they can be applied: parents before the children they
 * receive, children before the parents that go. Undo swaps the rows, the audit trail and the store go by them, imports
 * are lists of them.
 *
 * @param label what was done, in Chinese, for the undo menu and the audit trail
 */
public record Edit(String label, List<RowChange> changes) {

    public Edit {
        Objects.requireNonNull(label);
        changes = List.copyOf(changes);
    }

    /** The edit that sets one field of one row. */
    public static <R extends Row, T> Edit set(String label, R row, Field<R, T> field, T value) {
        return new Edit(label, List.of(RowChange.update(row, field.set(row, value))));
    }

    /** The edit that inserts rows, parents first. */
    public static Edit insert(String label, Collection<? extends Row> rows) {
        return new Edit(label, rows.stream().map(RowChange::insert).toList());
    }

    public boolean isEmpty() {
        return changes.stream().allMatch(change -> Objects.equals(change.before(), change.after()));
    }

    /** The edit that takes this one back. */
    public Edit inverse(String undoLabel) {
        return new Edit(undoLabel, changes.reversed().stream().map(RowChange::inverse).toList());
    }

    /**
     * This edit and one that followed it as one: each row from its first before to its last after. Rows that come and
     * go between are left out.
     */
    public Edit then(Edit next) {
        Map<Long, RowChange> merged = new LinkedHashMap<>();
        for (RowChange change : changes) {
            merged.merge(change.id(), change, Edit::join);
        }
        for (RowChange change : next.changes) {
            RowChange earlier = merged.remove(change.id());
            if (earlier == null) {
                merged.put(change.id(), change);
            } else if (earlier.before() != null || change.after() != null) {
                merged.put(change.id(), join(earlier, change));
            }
        }
        return new Edit(label, new ArrayList<>(merged.values()));
    }

    private static RowChange join(RowChange first, RowChange last) {
        return new RowChange(first.before(), last.after());
    }
}
