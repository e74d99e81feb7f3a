package org.selfeval.model.tree;

import java.util.Objects;

/**
 * One row before and after a change: {@code before} is null for an inserted row, {@code after} for a deleted one.
 */
public record RowChange(Row before, Row after) {

    public RowChange {
        if (before == null && after == null) {
            throw new IllegalArgumentException("a change of nothing");
        }
        if (before != null && after != null && (before.id() != after.id() || before.type() != after.type())) {
            throw new IllegalArgumentException("a change does not turn one row into another");
        }
    }

    public static RowChange insert(Row row) {
        return new RowChange(null, Objects.requireNonNull(row));
    }

    public static RowChange delete(Row row) {
        return new RowChange(Objects.requireNonNull(row), null);
    }

    public static RowChange update(Row before, Row after) {
        return new RowChange(Objects.requireNonNull(before), Objects.requireNonNull(after));
    }

    public long id() {
        return present().id();
    }

    public RowType<?> type() {
        return present().type();
    }

    /** The row it stands under in the end. */
    long parent() {
        return present().parent();
    }

    private Row present() {
        return after != null ? after : before;
    }

    /** Whether the row is otherwise after it. */
    public boolean isEffective() {
        return !Objects.equals(before, after);
    }

    public RowChange inverse() {
        return new RowChange(after, before);
    }

    /** This change and one that followed it on the same row as one; null where the row came and went. */
    RowChange then(RowChange next) {
        return before == null && next.after == null ? null : new RowChange(before, next.after);
    }
}
