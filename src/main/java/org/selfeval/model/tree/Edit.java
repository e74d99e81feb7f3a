package org.selfeval.model.tree;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * What the clerk did, as the rows it changed, each row once, in an order in which they can be applied: parents before the
 * children they receive, children before the parents that go. Undo swaps the rows, the audit trail and the store go by
 * them, imports are lists of them.
 *
 * @param label what was done, in Chinese, for the undo menu and the audit trail
 */
public record Edit(String label, List<RowChange> changes) {

    /**
     * @throws IllegalArgumentException if a row is named twice
     */
    public Edit {
        Objects.requireNonNull(label);
        changes = List.copyOf(changes);
        Set<Long> rows = HashSet.newHashSet(changes.size());
        if (!changes.stream().allMatch(change -> rows.add(change.id()))) {
            throw new IllegalArgumentException("an edit changes each row once");
        }
    }

    /** The edit that sets one field of one row. */
    public static <R extends Row, T> Edit set(String label, R row, Field<R, T> field, T value) {
        return new Edit(label, List.of(RowChange.update(row, field.set(row, value))));
    }

    /** The edit that inserts rows, parents first. */
    public static Edit insert(String label, Collection<? extends Row> rows) {
        return new Edit(label, rows.stream().map(RowChange::insert).toList());
    }

    /**
     * The edit made of changes in any order; those that change nothing are left out.
     *
     * @throws IllegalArgumentException if a row is named twice
     */
    public static Edit ofUnordered(String label, Collection<RowChange> changes) {
        Map<Long, RowChange> coming = new LinkedHashMap<>();
        Map<Long, RowChange> going = new LinkedHashMap<>();
        changes.stream()
            .filter(RowChange::isEffective)
            .forEach(change -> (change.after() == null ? going : coming).put(change.id(), change));
        List<RowChange> ordered = parentsFirst(coming);
        ordered.addAll(parentsFirst(going).reversed());
        return new Edit(label, ordered);
    }

    private static List<RowChange> parentsFirst(Map<Long, RowChange> changes) {
        Map<Long, RowChange> waiting = new LinkedHashMap<>(changes);
        List<RowChange> ordered = new ArrayList<>(changes.size());
        changes.keySet().forEach(id -> place(id, waiting, ordered));
        return ordered;
    }

    private static void place(long id, Map<Long, RowChange> waiting, List<RowChange> ordered) {
        RowChange change = waiting.remove(id);
        if (change != null) {
            place(change.parent(), waiting, ordered);
            ordered.add(change);
        }
    }

    /** Whether nothing is otherwise after it. */
    public boolean isEmpty() {
        return changes.stream().noneMatch(RowChange::isEffective);
    }

    /** This edit without the changes that change nothing. */
    public Edit effective() {
        return changes.stream().allMatch(RowChange::isEffective)
                ? this
                : new Edit(label, changes.stream().filter(RowChange::isEffective).toList());
    }

    /** The edit that takes this one back. */
    public Edit inverse(String undoLabel) {
        return new Edit(undoLabel, changes.reversed().stream().map(RowChange::inverse).toList());
    }

    /**
     * This edit and one that followed it as one: each row from its first before to its last after. Rows that come and
     * go between, or end as they began, are left out.
     */
    public Edit then(Edit next) {
        Map<Long, RowChange> merged = new LinkedHashMap<>();
        changes.forEach(change -> merged.put(change.id(), change));
        next.changes.forEach(change -> merged.merge(change.id(), change, RowChange::then));
        return ofUnordered(label, merged.values());
    }
}
