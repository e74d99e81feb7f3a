package org.selfeval.intake.block;

import java.util.Collection;
import java.util.List;
import java.util.function.UnaryOperator;
import org.selfeval.model.tree.Edit;
import org.selfeval.model.tree.Field;
import org.selfeval.model.tree.Row;
import org.selfeval.model.tree.RowChange;

/** Changes of many rows at once as one edit. */
public final class RowEdits {

    private RowEdits() {}

    /** Changes each row alike; rows that come out as they were are left out. */
    public static <R extends Row> Edit each(String label, List<R> rows, UnaryOperator<R> change) {
        return new Edit(label, rows.stream().map(row -> RowChange.update(row, change.apply(row))).toList()).effective();
    }

    /** The row with nothing known in these fields. */
    public static <R extends Row> R cleared(R row, Collection<Field<R, ?>> fields) {
        R cleared = row;
        for (Field<R, ?> field : fields) {
            cleared = field.set(cleared, null);
        }
        return cleared;
    }

    /** The row with what another has in these fields. */
    public static <R extends Row> R copied(R row, R from, Collection<Field<R, ?>> fields) {
        R copied = row;
        for (Field<R, ?> field : fields) {
            copied = copied(copied, from, field);
        }
        return copied;
    }

    private static <R extends Row, T> R copied(R row, R from, Field<R, T> field) {
        return field.set(row, field.get(from));
    }
}
