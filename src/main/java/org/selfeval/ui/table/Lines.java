package org.selfeval.ui.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import org.selfeval.model.tree.Row;
import org.selfeval.model.tree.RowChange;
import org.selfeval.model.tree.RowType;
import org.selfeval.session.Change;

/** Rows of one type as lines of a table, kept up with the year row by row. */
final class Lines<R extends Row> {

    private final RowType<R> type;
    private final Supplier<List<R>> rows;
    private final ObservableList<Line<R>> all = FXCollections.observableArrayList();
    private final FilteredList<Line<R>> shown = new FilteredList<>(all);
    private final Map<Long, Line<R>> byId = new HashMap<>();

    /** @param rows what to show, in this order */
    Lines(RowType<R> type, Supplier<List<R>> rows) {
        this.type = type;
        this.rows = rows;
        reread();
    }

    /** Those the filter lets through. */
    ObservableList<Line<R>> shown() {
        return shown;
    }

    int size() {
        return all.size();
    }

    /** Shows only these; a row that is changed stays until the filter is set again. */
    void filter(Predicate<R> wanted) {
        shown.setPredicate(wanted == null ? null : line -> wanted.test(line.row()));
    }

    /** The place among those shown; empty where there is none. */
    Optional<Integer> place(long row) {
        return Optional.ofNullable(byId.get(row)).map(shown::indexOf).filter(place -> place >= 0);
    }

    /** The place among those shown; what the filter hides is shown again. Empty where there is no such row. */
    Optional<Integer> reveal(long row) {
        if (byId.containsKey(row) && place(row).isEmpty()) {
            filter(null);
        }
        return place(row);
    }

    /** Takes over what a change did: the rows it names, and no others unless rows came, went or moved. */
    void follow(Change change) {
        boolean others = false;
        boolean moved = false;
        for (RowChange one : change.edit().changes()) {
            if (one.type() != type) {
                others = true;
            } else if (one.before() == null || one.after() == null || one.before().parent() != one.after().parent()
                    || one.before().position() != one.after().position()) {
                moved = true;
            } else if (byId.containsKey(one.id())) {
                byId.get(one.id()).show(type.rowClass().cast(one.after()));
            }
        }
        if (moved) {
            reread();
        }
        if (others) {
            all.forEach(Line::touch);
        }
    }

    /** Asks anew which rows to show; puts new ones between those that stay, so that the table keeps its place. */
    void reread() {
        List<R> now = rows.get();
        Set<Long> there = HashSet.newHashSet(now.size());
        now.forEach(row -> there.add(row.id()));
        if (!there.containsAll(byId.keySet())) {
            byId.keySet().retainAll(there);
            // From a set, or each line would be looked for in a list of thousands.
            all.removeAll(all.stream().filter(line -> !there.contains(line.id())).collect(Collectors.toSet()));
        }
        List<Line<R>> wanted = new ArrayList<>(now.size());
        for (R row : now) {
            Line<R> line = byId.computeIfAbsent(row.id(), id -> new Line<>(row));
            line.show(row);
            wanted.add(line);
        }
        int same = 0;
        while (same < all.size() && all.get(same) == wanted.get(same)) {
            same++;
        }
        int tail = all.size() - same;
        int from = wanted.size() - tail;
        if (wanted.subList(from, wanted.size()).equals(all.subList(same, all.size()))) {
            all.addAll(same, wanted.subList(same, from));
        } else {
            all.setAll(wanted);
        }
    }
}
