package org.selfeval.store.salvage;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.selfeval.model.Evaluation;
import org.selfeval.model.Overview;
import org.selfeval.model.RowTypes;
import org.selfeval.model.tree.Row;
import org.selfeval.model.tree.RowType;

/**
 * Makes a year of the rows that are left of it: rows whose parent is lost go with it, and for a lost row that every year has
 * exactly one of, a blank one stands in.
 */
final class Fragments {

    private final Map<Long, RowType<?>> present = new HashMap<>();
    private final List<Row> kept = new ArrayList<>();

    private Fragments() {}

    /**
     * @param evaluation the year; null where nothing of it is left
     * @param rows how many of the given rows are in it
     */
    record Joined(Evaluation evaluation, long rows) {}

    /** The largest whole tree of these rows, each id once. */
    static Joined join(String id, Collection<Row> rows) {
        Fragments fragments = new Fragments();
        Optional<Long> root = root(rows);
        if (root.isEmpty()) {
            return new Joined(null, 0);
        }
        long blanks = 0;
        for (RowType<?> type : RowTypes.ALL) {
            rows.stream().filter(row -> row.type() == type).forEach(row -> fragments.add(row, root.get()));
            if (RowTypes.SINGLE.contains(type) && fragments.present.values().stream().noneMatch(type::equals)) {
                long number = type == (RowType<?>) Overview.TYPE ? root.get() : fragments.next(rows);
                fragments.add(type.blank(number, type == (RowType<?>) Overview.TYPE ? 0 : root.get(), 1), root.get());
                blanks++;
            }
        }
        if (fragments.kept.size() == blanks) {
            return new Joined(null, 0);
        }
        return new Joined(Evaluation.of(id, fragments.kept), fragments.kept.size() - blanks);
    }

    /** Where the root itself is lost, the rows under it still name it. */
    private static Optional<Long> root(Collection<Row> rows) {
        return rows.stream()
            .filter(Overview.class::isInstance)
            .map(Row::id)
            .findFirst()
            .or(() -> rows.stream()
                .filter(row -> RowTypes.parentsOf(row.type()).equals(Set.of(Overview.TYPE)))
                .map(Row::parent)
                .findFirst());
    }

    private void add(Row row, long root) {
        RowType<?> above = present.get(row.parent());
        boolean fits = row instanceof Overview
                ? row.id() == root && row.parent() == 0
                : above != null && RowTypes.parentsOf(row.type()).contains(above);
        boolean second = RowTypes.SINGLE.contains(row.type())
                && present.values().stream().anyMatch(row.type()::equals);
        if (fits && !second && row.id() > 0 && present.putIfAbsent(row.id(), row.type()) == null) {
            kept.add(row);
        }
    }

    private long next(Collection<Row> rows) {
        long read = rows.stream().map(Row::id).max(Comparator.naturalOrder()).orElse(0L);
        return Math.max(read, present.keySet().stream().max(Comparator.naturalOrder()).orElse(0L)) + 1;
    }
}
