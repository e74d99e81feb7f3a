package org.selfeval.ui.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import org.selfeval.model.tree.Row;
import org.selfeval.model.tree.RowChange;
import org.selfeval.model.tree.RowType;
import org.selfeval.session.Change;
import org.selfeval.ui.year.OpenYear;

/** The rows of one type under one parent as lines of a table, in the year's order, kept up with it row by row. */
final class Lines<R extends Row> {

    private final OpenYear year;
    private final RowType<R> type;
    private final long parent;
    private final ObservableList<Line<R>> all = FXCollections.observableArrayList();
    private final FilteredList<Line<R>> shown = new FilteredList<>(all);
    private final Map<Long, Line<R>> byId = new HashMap<>();

    Lines(OpenYear year, RowType<R> type, long parent) {
        this.year = year;
        this.type = type;
        this.parent = parent;
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

    /** The place among those shown; what the filter hides is shown again. Empty where there is no such row. */
    Optional<Integer> reveal(long row) {
        Line<R> line = byId.get(row);
        if (line == null) {
            return Optional.empty();
        }
        if (shown.indexOf(line) < 0) {
            filter(null);
        }
        return Optional.of(shown.indexOf(line));
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

    private List<R> rows() {
        return Optional.ofNullable(year.evaluation().root().find(parent))
            .map(node -> node.rows(type))
            .orElse(List.of());
    }

    /** Puts new rows between those that stay, so that the table keeps its place. */
    private void reread() {
        List<R> now = rows();
        Set<Long> there = HashSet.newHashSet(now.size());
        now.forEach(row -> there.add(row.id()));
        if (!there.containsAll(byId.keySet())) {
            byId.keySet().retainAll(there);
            all.removeAll(all.filtered(line -> !there.contains(line.id())).stream().toList());
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
