package org.selfeval.model;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

import org.selfeval.model.tree.Edit;
import org.selfeval.model.tree.Node;
import org.selfeval.model.tree.Row;
import org.selfeval.model.tree.RowChange;
import org.selfeval.model.tree.RowType;

/** Applies edits in one of two ways with the same outcome: by copying paths, or for very many changes by building anew. */
final class EditApplier {

    private EditApplier() {}

    /**
     * Copies the path to each changed row and shares the rest.
     *
     * @throws IllegalStateException if the edit was made on another state
     */
    static Evaluation copyPaths(Evaluation year, Edit edit) {
        checkNumbersAreNew(year, edit);
        Node<?> tree = year.root();
        for (RowChange change : edit.changes()) {
            tree = PathCopy.apply(tree, change);
        }
        for (RowType<?> single : RowTypes.SINGLE) {
            check(single == Overview.TYPE || tree.children(single).size() == 1, "not exactly one row of a single type");
        }
        return new Evaluation(year.id(), overview(tree));
    }

    private static void checkNumbersAreNew(Evaluation year, Edit edit) {
        edit.changes()
            .stream()
            .filter(change -> change.before() == null)
            .forEach(change -> check(year.root().find(change.id()) == null, "two rows of one number"));
    }

    /**
     * Builds the tree anew of all its rows.
     *
     * @throws IllegalStateException if the edit was made on another state
     */
    static Evaluation rebuild(Evaluation year, Edit edit) {
        Map<Long, Row> rows = new LinkedHashMap<>();
        Map<Long, Integer> below = new HashMap<>();
        year.root().walk(row -> {
            rows.put(row.id(), row);
            below.merge(row.parent(), 1, Integer::sum);
        });
        for (RowChange change : edit.changes()) {
            Row before = change.before();
            Row after = change.after();
            check(Objects.equals(rows.get(change.id()), before), "a row is not as the edit found it");
            if (after == null) {
                check(below.getOrDefault(change.id(), 0) == 0, "a row goes while it has rows below it");
                rows.remove(change.id());
            } else {
                check(after.parent() == 0 || rows.containsKey(after.parent()), "a row without a parent");
                rows.put(change.id(), after);
                below.merge(after.parent(), 1, Integer::sum);
            }
            if (before != null) {
                below.merge(before.parent(), -1, Integer::sum);
            }
        }
        try {
            return Evaluation.of(year.id(), rows.values());
        } catch (IllegalArgumentException e) {
            throw new IllegalStateException(e);
        }
    }

    @SuppressWarnings("unchecked")
    private static Node<Overview> overview(Node<?> tree) {
        return (Node<Overview>) tree;
    }

    static void check(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalStateException(otherwise);
        }
    }
}
