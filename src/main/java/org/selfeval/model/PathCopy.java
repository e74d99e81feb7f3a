package org.selfeval.model;

import static org.selfeval.model.EditApplier.check;

import java.util.List;
import java.util.function.UnaryOperator;
import org.selfeval.model.tree.Node;
import org.selfeval.model.tree.Row;
import org.selfeval.model.tree.RowChange;
import org.selfeval.model.tree.RowType;

/**
 * Changes one row of a tree by copying the nodes on the way to it. The way is found by trying the numbers of the rows
 * that may be the parent, without an index: a few thousand comparisons at most, since findings hold nothing.
 */
final class PathCopy {

    private PathCopy() {}

    /**
     * The tree after one change.
     *
     * @throws IllegalStateException if the change was made on another state
     */
    static Node<?> apply(Node<?> tree, RowChange change) {
        Row before = change.before();
        Row after = change.after();
        if (before == null) {
            return put(tree, Node.leaf(after));
        }
        if (after != null && before.parent() == after.parent()) {
            return before.parent() == 0
                    ? asFound(tree, before).withRow(after)
                    : atParent(tree, before, parent -> parent.withChild(child(parent, before).withRow(after)));
        }
        if (after == null) {
            return atParent(tree, before, parent -> {
                check(child(parent, before).byType().isEmpty(), "a row goes while it has rows below it");
                return parent.withoutChild(before);
            });
        }
        Node<?> moved = tree.find(before.id());
        check(moved != null, "a row that is not there");
        Node<?> there = asFound(moved, before).withRow(after);
        return put(atParent(tree, before, parent -> parent.withoutChild(before)), there);
    }

    private static Node<?> put(Node<?> tree, Node<?> node) {
        return atParent(tree, node.row(), parent -> parent.withChild(node));
    }

    private static Node<?> child(Node<?> parent, Row row) {
        for (Node<?> child : parent.children(row.type())) {
            if (child.id() == row.id()) {
                return asFound(child, row);
            }
        }
        throw new IllegalStateException("no row " + row.id() + " of type " + row.type());
    }

    private static Node<?> asFound(Node<?> node, Row row) {
        check(node.row().equals(row), "a row is not as the edit found it");
        return node;
    }

    private static Node<?> atParent(Node<?> tree, Row row, UnaryOperator<Node<?>> change) {
        RowType<?> type = row.type();
        UnaryOperator<Node<?>> atParent = parent -> {
            check(RowTypes.parentsOf(type).contains(parent.row().type()), "a row under the wrong parent");
            return change.apply(parent);
        };
        Node<?> changed = tree.id() == row.parent()
                ? atParent.apply(tree)
                : below(tree, row.parent(), type, RowTypes.branches(tree.row().type(), type), atParent);
        check(changed != null, "a row without a parent");
        return changed;
    }

    private static Node<?> below(Node<?> node, long parent, RowType<?> type, List<RowType<?>> branches,
            UnaryOperator<Node<?>> atParent) {
        for (RowType<?> branch : branches) {
            List<RowType<?>> further = RowTypes.branches(branch, type);
            for (Node<?> child : node.children(branch)) {
                Node<?> changed = child.id() == parent
                        ? atParent.apply(child)
                        : below(child, parent, type, further, atParent);
                if (changed != null) {
                    return node.withChild(changed);
                }
            }
        }
        return null;
    }
}
