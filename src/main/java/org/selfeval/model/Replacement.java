package org.selfeval.model;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.selfeval.model.tree.Edit;
import org.selfeval.model.tree.Field;
import org.selfeval.model.tree.Row;
import org.selfeval.model.tree.RowType;
import org.selfeval.model.tree.ValueType;

/**
 * A year replaced by another copy of it. Two computers that went on with one year both number their new rows from the
 * same highest number, so one number may mean a round here and a group there. The copy's facts are taken over whole;
 * where a number is taken by a row of another type, its row gets a new one, and all that names it follows.
 */
public final class Replacement {

    private final Evaluation here;
    private final Evaluation copy;
    private final Map<Long, Long> numbers = new HashMap<>();

    private Replacement(Evaluation here, Evaluation copy) {
        this.here = here;
        this.copy = copy;
    }

    /**
     * The edit that leaves the facts of the copy, equal up to numbering; rows of equal position that were renumbered
     * stand after those that were not.
     *
     * @param lastRowId the highest number ever used here; new ones are above it
     */
    public static Edit edit(Evaluation here, Evaluation copy, long lastRowId, String label) {
        Replacement replacement = new Replacement(here, copy);
        replacement.number(lastRowId);
        return here.difference(replacement.renumbered(), label);
    }

    private void number(long lastRowId) {
        Map<Long, Row> taken = here.byId();
        long last = Math.max(lastRowId, Math.max(here.lastRowId(), copy.lastRowId()));
        for (Row row : copy.rows()) {
            if (RowTypes.SINGLE.contains(row.type())) {
                numbers.put(row.id(), here.single(row.type()).id());
            } else if (taken.containsKey(row.id()) && taken.get(row.id()).type() != row.type()) {
                last++;
                numbers.put(row.id(), last);
            }
        }
    }

    private Evaluation renumbered() {
        List<Row> rows = copy.rows().stream().map(row -> renumbered(row.type(), row)).toList();
        return Evaluation.of(here.id(), rows);
    }

    private <R extends Row> Row renumbered(RowType<R> type, Row row) {
        Object[] values = type.values(row);
        for (Field<R, ?> field : type.fields()) {
            if (field.valueType() instanceof ValueType.Link link && values[field.index()] != null) {
                values[field.index()] = renumbered(link.cast(values[field.index()]));
            }
        }
        return type.create(renumbered(row.id()), renumbered(row.parent()), row.position(), values);
    }

    private long renumbered(long id) {
        return numbers.getOrDefault(id, id);
    }
}
