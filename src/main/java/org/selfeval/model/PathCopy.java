package org.selfeval.model;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

import org.selfeval.model.tree.Node;
import org.selfeval.model.tree.Row;
import org.selfeval.model.tree.RowType;

/** Changes one place of a tree by copying the nodes on the way to it; descends only where the type can be found. */
final class PathCopy {

    private PathCopy() {}

    /** The node of this row, by number and parent. */
    static Optional<Node<?>> find(Node<?> tree, Row row) {
        return Optional.ofNullable(findParent(tree, row.parent(), row.type()))
            .flatMap(parent -> parent.children(row.type())
                .stream()
                .filter(child -> child.id() == row.id())
                .<Node<?>>map(child -> child)
                .findFirst());
    }

    private static Node<?> findParent(Node<?> node, long parent, RowType<?> type) {
        if (node.id() == parent) {
            return RowTypes.parentsOf(type).contains(node.row().type()) ? node : null;
        }
        for (var children : node.byType().entrySet()) {
            if (mayHold(children.getKey(), type)) {
                for (Node<?> child : children.getValue()) {
                    Node<?> found = findParent(child, parent, type);
                    if (found != null) {
                        return found;
                    }
                }
            }
        }
        return null;
    }

    /** The tree with a node put under the parent its row names; empty where there is no such parent. */
    static Optional<Node<?>> put(Node<?> tree, Row row, Node<?> node) {
        return Optional.ofNullable(change(tree, row, parent -> parent.withChild(node)));
    }

    /** The tree without the node of this row; empty where there is no such parent. */
    static Optional<Node<?>> remove(Node<?> tree, Row row) {
        return Optional.ofNullable(change(tree, row, parent -> parent.withoutChild(row)));
    }

    private static Node<?> change(Node<?> node, Row row, UnaryOperator<Node<?>> atParent) {
        if (node.id() == row.parent()) {
            return RowTypes.parentsOf(row.type()).contains(node.row().type()) ? atParent.apply(node) : null;
        }
        for (var children : node.byType().entrySet()) {
            if (mayHold(children.getKey(), row.type())) {
                for (Node<?> child : List.copyOf(children.getValue())) {
                    Node<?> changed = change(child, row, atParent);
                    if (changed != null) {
                        return node.withChild(changed);
                    }
                }
            }
        }
        return null;
    }

    private static boolean mayHold(RowType<?> branch, RowType<?> type) {
        return RowTypes.parentsOf(type).contains(branch) || RowTypes.leadsTo(branch, type);
    }
}
