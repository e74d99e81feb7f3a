package org.selfeval.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;

import org.selfeval.model.tree.Edit;
import org.selfeval.model.tree.Node;
import org.selfeval.model.tree.Row;
import org.selfeval.model.tree.RowChange;
import org.selfeval.model.tree.RowType;

/**
 * One year's self-evaluation of one project: an immutable tree of rows. Every change gives a new one that shares what
 * did not change.
 *
 * @param id names the evaluation across computers (a UUID); rows are numbered within it
 */
public record Evaluation(String id, Node<Overview> root) {

    /** From this many changes on the tree is built anew, which is then cheaper than copying paths. */
    private static final int REBUILD_FROM = 64;

    public Evaluation {
        Objects.requireNonNull(id);
        Objects.requireNonNull(root);
    }

    /**
     * The evaluation made of these rows, in any order.
     *
     * @throws IllegalArgumentException if the rows are not one whole tree: no root, two rows of one number, a row whose
     *         parent is missing or of the wrong type, a single row missing or there twice
     */
    public static Evaluation of(String id, Collection<? extends Row> rows) {
        return TreeBuilder.build(id, rows);
    }

    public Overview overview() {
        return root.row();
    }

    public Node<Scheme> scheme() {
        return root.children(Scheme.TYPE).getFirst();
    }

    public Satisfaction satisfaction() {
        return root.rows(Satisfaction.TYPE).getFirst();
    }

    public Benchmark benchmark() {
        return root.rows(Benchmark.TYPE).getFirst();
    }

    public List<FundSource> sources() {
        return root.rows(FundSource.TYPE);
    }

    public List<Node<Round>> rounds() {
        return root.children(Round.TYPE);
    }

    /** All indicators in the order of the form. */
    public List<Indicator> indicators() {
        return scheme().children(Level.TYPE).stream().flatMap(level -> level.rows(Indicator.TYPE).stream()).toList();
    }

    /** The text of one section of the report, empty where nothing is written. */
    public Optional<ReportText> text(org.selfeval.model.kind.Section section) {
        return root.rows(ReportText.TYPE).stream().filter(text -> text.section() == section).findFirst();
    }

    /** Every row, parents before their children, types by name: one fixed order for equal trees. */
    public List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        root.walk(rows::add);
        return rows;
    }

    /** The row of this number, anywhere in the tree. */
    public Optional<Row> find(long rowId) {
        return Optional.ofNullable(find(root, rowId)).map(Node::row);
    }

    private static Node<?> find(Node<?> node, long rowId) {
        if (node.id() == rowId) {
            return node;
        }
        for (List<Node<?>> children : node.byType().values()) {
            for (Node<?> child : children) {
                Node<?> found = find(child, rowId);
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }

    /** The highest row number in use; new rows are numbered above it. */
    public long lastRowId() {
        AtomicLong last = new AtomicLong();
        root.walk(row -> last.accumulateAndGet(row.id(), Math::max));
        return last.get();
    }

    /**
     * This evaluation after an edit.
     *
     * @throws IllegalStateException if the edit was made on another state: a row it changes is not as it says, a parent
     *         is missing, a row that goes still has children. A defect of the caller; nothing has changed.
     */
    public Evaluation apply(Edit edit) {
        if (edit.changes().size() >= REBUILD_FROM) {
            return rebuilt(edit);
        }
        Node<?> changed = root;
        for (RowChange change : edit.changes()) {
            changed = apply(changed, change);
        }
        return new Evaluation(id, overviewNode(changed));
    }

    private static Node<?> apply(Node<?> tree, RowChange change) {
        Row before = change.before();
        Row after = change.after();
        if (before != null && after != null && before.parent() == after.parent()) {
            Node<?> node = require(tree, before);
            return after.parent() == 0 ? node.withRow(after) : under(tree, after, node.withRow(after));
        }
        Node<?> moved = before == null ? Node.leaf(after) : require(tree, before);
        Node<?> result = tree;
        if (before != null) {
            check(after != null || moved.byType().isEmpty(), "a row goes while it has rows below it");
            result = PathCopy.remove(result, before).orElseThrow(() -> missing(before));
        }
        return after == null ? result : under(result, after, moved.withRow(after));
    }

    private static Node<?> under(Node<?> tree, Row row, Node<?> node) {
        return PathCopy.put(tree, row, node).orElseThrow(() -> missing(row));
    }

    private static Node<?> require(Node<?> tree, Row before) {
        Node<?> node = before.parent() == 0 ? tree : PathCopy.find(tree, before).orElseThrow(() -> missing(before));
        check(node.row().equals(before), "a row is not as the edit found it");
        return node;
    }

    private Evaluation rebuilt(Edit edit) {
        Map<Long, Row> rows = new LinkedHashMap<>();
        root.walk(row -> rows.put(row.id(), row));
        Map<Long, Integer> below = new HashMap<>();
        rows.values().forEach(row -> below.merge(row.parent(), 1, Integer::sum));
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
            return of(id, rows.values());
        } catch (IllegalArgumentException e) {
            throw new IllegalStateException(e);
        }
    }

    @SuppressWarnings("unchecked")
    private static Node<Overview> overviewNode(Node<?> node) {
        return (Node<Overview>) node;
    }

    private static void check(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalStateException(otherwise);
        }
    }

    private static IllegalStateException missing(Row row) {
        return new IllegalStateException("no place for row " + row.id() + " of type " + row.type());
    }

    /**
     * What turns one evaluation into another, rows compared by number: the whole difference as one edit.
     */
    public Edit difference(Evaluation other, String label) {
        Map<Long, Row> here = byId();
        Map<Long, Row> there = other.byId();
        List<RowChange> changes = new ArrayList<>();
        there.values().forEach(row -> {
            Row before = here.get(row.id());
            if (!row.equals(before)) {
                changes.add(new RowChange(before, row));
            }
        });
        List<Row> gone = new ArrayList<>(here.values().stream().filter(row -> !there.containsKey(row.id())).toList());
        gone.reversed().forEach(row -> changes.add(RowChange.delete(row)));
        return new Edit(label, changes);
    }

    private Map<Long, Row> byId() {
        return rows().stream().collect(Collectors.toMap(Row::id, row -> row, (one, two) -> one, LinkedHashMap::new));
    }

    /**
     * The one row of a type that every evaluation has exactly once.
     *
     * @throws NoSuchElementException if the type is not such a one
     */
    public <R extends Row> R single(RowType<R> type) {
        return type == (RowType<?>) Overview.TYPE ? type.rowClass().cast(overview()) : root.rows(type).getFirst();
    }
}
