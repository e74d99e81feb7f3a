package org.selfeval.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.selfeval.model.tree.Node;
import org.selfeval.model.tree.Row;
import org.selfeval.model.tree.RowType;

/** Makes one whole tree of loose rows, or says why they are none. */
final class TreeBuilder {

    private final Map<Long, Map<RowType<?>, List<Row>>> below = new HashMap<>();

    private TreeBuilder() {}

    static Evaluation build(String id, Collection<? extends Row> rows) {
        TreeBuilder builder = new TreeBuilder();
        Set<Long> numbers = new HashSet<>();
        Overview root = null;
        for (Row row : rows) {
            check(row.id() > 0 && numbers.add(row.id()), "two rows of one number", row);
            if (row instanceof Overview overview) {
                check(root == null && overview.parent() == 0, "two roots", row);
                root = overview;
            } else {
                builder.below.computeIfAbsent(row.parent(), parent -> new LinkedHashMap<>())
                    .computeIfAbsent(row.type(), type -> new ArrayList<>())
                    .add(row);
            }
        }
        if (root == null) {
            throw new IllegalArgumentException("no root");
        }
        Node<Overview> tree = builder.node(root);
        check(builder.below.isEmpty(), "rows without a parent", root);
        for (RowType<?> single : RowTypes.SINGLE) {
            check(single == Overview.TYPE || tree.children(single).size() == 1, "not exactly one " + single, root);
        }
        return new Evaluation(id, tree);
    }

    private <R extends Row> Node<R> node(R row) {
        Map<RowType<?>, List<Row>> mine = below.remove(row.id());
        if (mine == null) {
            return Node.leaf(row);
        }
        Map<RowType<?>, List<Node<?>>> children = new HashMap<>();
        mine.forEach((type, rows) -> {
            check(RowTypes.parentsOf(type).contains(row.type()), "a row under the wrong parent", rows.getFirst());
            List<Node<?>> nodes = new ArrayList<>(rows.size());
            rows.forEach(child -> nodes.add(node(child)));
            children.put(type, nodes);
        });
        return Node.of(row, children);
    }

    private static void check(boolean holds, String otherwise, Row row) {
        if (!holds) {
            throw new IllegalArgumentException(otherwise + " (row " + row.id() + " of type " + row.type() + ")");
        }
    }
}
