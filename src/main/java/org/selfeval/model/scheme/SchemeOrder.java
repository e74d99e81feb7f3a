package org.selfeval.model.scheme;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.selfeval.model.Evaluation;
import org.selfeval.model.Indicator;
import org.selfeval.model.Level;
import org.selfeval.model.tree.Edit;
import org.selfeval.model.tree.Node;
import org.selfeval.model.tree.Row;
import org.selfeval.model.tree.RowChange;

/** Moves the lines of a scheme. A move to where a line stands already is an empty edit. */
public final class SchemeOrder {

    private SchemeOrder() {}

    /**
     * Puts an indicator into a level.
     *
     * @param place how many lines of the level stand before it then; one beyond the last is the last
     */
    public static Edit place(Evaluation year, Indicator moved, long level, int place, String label) {
        List<RowChange> changes = new ArrayList<>();
        for (Node<Level> each : year.scheme().children(Level.TYPE)) {
            if (each.id() == level) {
                List<Indicator> lines = new ArrayList<>(each.rows(Indicator.TYPE));
                lines.removeIf(line -> line.id() == moved.id());
                lines.add(Math.clamp(place, 0, lines.size()), moved);
                changes.addAll(numbered(lines, level));
            }
        }
        return Edit.ofUnordered(label, changes);
    }

    /**
     * Moves an indicator one line up (-1) or down (1); beyond the end of its level into the next one.
     *
     * @return empty where it is the first or the last of all
     */
    public static Optional<Edit> step(Evaluation year, Indicator moved, int by, String label) {
        List<Node<Level>> levels = year.scheme().children(Level.TYPE);
        int at = indexOf(levels.stream().map(Node::id).toList(), moved.parent());
        List<Indicator> lines = levels.get(at).rows(Indicator.TYPE);
        int place = indexOf(lines.stream().map(Indicator::id).toList(), moved.id()) + by;
        if (place >= 0 && place < lines.size()) {
            return Optional.of(place(year, moved, moved.parent(), place, label));
        }
        int other = at + by;
        if (other < 0 || other >= levels.size()) {
            return Optional.empty();
        }
        int end = by < 0 ? levels.get(other).rows(Indicator.TYPE).size() : 0;
        return Optional.of(place(year, moved, levels.get(other).id(), end, label));
    }

    /**
     * Moves a first-level indicator with its lines one place up (-1) or down (1).
     *
     * @return empty where it is the first or the last
     */
    public static Optional<Edit> stepLevel(Evaluation year, Level moved, int by, String label) {
        List<Level> levels = new ArrayList<>(year.scheme().rows(Level.TYPE));
        int at = indexOf(levels.stream().map(Level::id).toList(), moved.id());
        int place = at + by;
        if (place < 0 || place >= levels.size()) {
            return Optional.empty();
        }
        levels.add(place, levels.remove(at));
        return Optional.of(Edit.ofUnordered(label, numbered(levels, moved.parent())));
    }

    /** Numbers rows in the order of the list, below one parent. */
    private static List<RowChange> numbered(List<? extends Row> rows, long parent) {
        List<RowChange> changes = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            changes.add(RowChange.update(row, row.type().at(row, row.id(), parent, i + 1)));
        }
        return changes;
    }

    private static int indexOf(List<Long> ids, long id) {
        return ids.indexOf(id);
    }
}
