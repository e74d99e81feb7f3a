package org.selfeval.model.tree;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * One row with the rows below it, by type, each in its order. Immutable: a change copies the path to it and shares the
 * rest.
 */
public final class Node<R extends Row> {

    private static final Comparator<Node<?>> ORDER = Comparator.<Node<?>>comparingInt(node -> node.row().position())
        .thenComparingLong(node -> node.row().id());

    private static final Comparator<RowType<?>> TYPES = Comparator.comparing(RowType::name);

    private final R row;
    private final Map<RowType<?>, List<Node<?>>> byType;
    private final long highest;

    private Node(R row, Map<RowType<?>, List<Node<?>>> byType) {
        this.row = row;
        this.byType = byType;
        long last = row.id();
        for (List<Node<?>> children : byType.values()) {
            for (Node<?> child : children) {
                last = Math.max(last, child.highest);
            }
        }
        this.highest = last;
    }

    public static <R extends Row> Node<R> leaf(R row) {
        return new Node<>(row, Map.of());
    }

    public R row() {
        return row;
    }

    public long id() {
        return row.id();
    }

    /** The highest row number here and below. */
    public long highest() {
        return highest;
    }

    /** All children, by type, each type in its order. */
    public Map<RowType<?>, List<Node<?>>> byType() {
        return byType;
    }

    /** The children of one type, in their order. */
    @SuppressWarnings("unchecked")
    public <C extends Row> List<Node<C>> children(RowType<C> type) {
        return (List<Node<C>>) (List<?>) byType.getOrDefault(type, List.of());
    }

    /** The rows of the children of one type, in their order. */
    public <C extends Row> List<C> rows(RowType<C> type) {
        return children(type).stream().map(Node::row).toList();
    }

    /** Visits this row, then the rows below it, parents first. */
    public void walk(Consumer<Row> visitor) {
        visitor.accept(row);
        for (List<Node<?>> children : byType.values()) {
            for (Node<?> child : children) {
                child.walk(visitor);
            }
        }
    }

    /** The node of this number, here or below; null if there is none. */
    public Node<?> find(long rowId) {
        if (row.id() == rowId) {
            return this;
        }
        if (rowId <= highest) {
            for (List<Node<?>> children : byType.values()) {
                for (Node<?> child : children) {
                    Node<?> found = child.find(rowId);
                    if (found != null) {
                        return found;
                    }
                }
            }
        }
        return null;
    }

    /** The same children under another version of this row. */
    @SuppressWarnings("unchecked")
    public Node<R> withRow(Row other) {
        return new Node<>((R) other, byType);
    }

    /** The same row with one child put in (replacing the one of the same id) at its place in the order. */
    public Node<R> withChild(Node<?> child) {
        List<Node<?>> siblings = new ArrayList<>(byType.getOrDefault(child.row().type(), List.of()));
        int at = indexOf(siblings, child.id());
        if (at >= 0 && ORDER.compare(siblings.get(at), child) == 0) {
            siblings.set(at, child);
        } else {
            if (at >= 0) {
                siblings.remove(at);
            }
            int place = siblings.size();
            while (place > 0 && ORDER.compare(siblings.get(place - 1), child) > 0) {
                place--;
            }
            siblings.add(place, child);
        }
        return withChildren(child.row().type(), siblings);
    }

    /** The same row without one child. */
    public Node<R> withoutChild(Row child) {
        List<Node<?>> siblings = new ArrayList<>(byType.getOrDefault(child.type(), List.of()));
        siblings.remove(indexOf(siblings, child.id()));
        return withChildren(child.type(), siblings);
    }

    private Node<R> withChildren(RowType<?> type, List<Node<?>> siblings) {
        if (byType.size() <= 1 && (byType.isEmpty() || byType.containsKey(type))) {
            return new Node<>(row, siblings.isEmpty() ? Map.of() : Map.of(type, List.copyOf(siblings)));
        }
        Map<RowType<?>, List<Node<?>>> changed = new TreeMap<>(TYPES);
        changed.putAll(byType);
        if (siblings.isEmpty()) {
            changed.remove(type);
        } else {
            changed.put(type, List.copyOf(siblings));
        }
        return new Node<>(row, Collections.unmodifiableMap(changed));
    }

    /** A node over children that are not yet in order. */
    public static <R extends Row> Node<R> of(R row, Map<RowType<?>, List<Node<?>>> unordered) {
        if (unordered.isEmpty()) {
            return leaf(row);
        }
        Map<RowType<?>, List<Node<?>>> ordered = new TreeMap<>(TYPES);
        unordered.forEach((type, nodes) -> ordered.put(type, nodes.stream().sorted(ORDER).toList()));
        return new Node<>(row, ordered.size() == 1 ? Map.copyOf(ordered) : Collections.unmodifiableMap(ordered));
    }

    private static int indexOf(List<Node<?>> siblings, long id) {
        for (int i = 0; i < siblings.size(); i++) {
            if (siblings.get(i).row().id() == id) {
                return i;
            }
        }
        return -1;
    }

    @Override
    public boolean equals(Object other) {
        // Trees that come of one another share most of what they are.
        return this == other
                || other instanceof Node<?> node && row.equals(node.row) && byType.equals(node.byType);
    }

    @Override
    public int hashCode() {
        return 31 * row.hashCode() + byType.hashCode();
    }

    @Override
    public String toString() {
        return row.type() + " " + row.id() + byType;
    }
}
