package org.selfeval.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.LongSupplier;
import org.selfeval.model.tree.Edit;
import org.selfeval.model.tree.Field;
import org.selfeval.model.tree.Node;
import org.selfeval.model.tree.Row;
import org.selfeval.model.tree.RowType;

/**
 * A new round that is set up like an earlier one: its kind, way and periods, and its groups with where their members come
 * from. What happened in the earlier one does not come along: no dates, no state, no units, no statements.
 *
 * @param edit makes it, right behind the earlier one
 * @param newRound its number
 */
public record RoundCopy(Edit edit, long newRound) {

    private static final Set<Field<Round, ?>> OF_ROUND = Set.of(Round.COUNTED, Round.KIND, Round.METHOD,
            Round.RECTIFY_MONTHS, Round.PLAN_DAYS);
    private static final Set<Field<Group, ?>> OF_GROUP = Set.of(Group.NAME, Group.KIND, Group.SENDER, Group.COUNT,
            Group.DEPARTMENTS);

    /**
     * A copy of a round from an earlier year is one of this year's rounds, so whether it counts is open again.
     *
     * @param name what the new round is called
     * @param label what the edit is called
     * @param rowIds gives the numbers of the new rows, rising
     */
    public static RoundCopy of(Node<Round> round, String name, String label, LongSupplier rowIds) {
        Round earlier = round.row();
        long id = rowIds.getAsLong();
        Round copy = Round.NAME.set(only(Round.TYPE, OF_ROUND, earlier, id, earlier.parent()), name);
        List<Row> rows = new ArrayList<>();
        rows.add(earlier.carriedFrom() == null ? copy : Round.COUNTED.set(copy, null));
        for (Group group : round.rows(Group.TYPE)) {
            rows.add(only(Group.TYPE, OF_GROUP, group, rowIds.getAsLong(), id));
        }
        return new RoundCopy(Edit.insert(label, rows), id);
    }

    private static <R extends Row> R only(RowType<R> type, Set<Field<R, ?>> kept, R row, long id, long parent) {
        Object[] values = type.values(row);
        type.fields().stream().filter(field -> !kept.contains(field)).forEach(field -> values[field.index()] = null);
        return type.create(id, parent, row.position(), values);
    }
}
