package org.selfeval.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

import org.selfeval.model.kind.Section;
import org.selfeval.model.kind.StatementSubject;
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

    /** From this many changes on the tree is built anew: a path takes about 10 µs, a very large tree 60 ms. */
    private static final int REBUILD_FROM = 4096;

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
    public Optional<ReportText> text(Section section) {
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
        return Optional.ofNullable(root.find(rowId)).map(Node::row);
    }

    /** The highest row number in use; new rows are numbered above it. */
    public long lastRowId() {
        return root.highest();
    }

    /**
     * This evaluation after an edit.
     *
     * @throws IllegalStateException if the edit was made on another state: a row it changes is not as it says, a parent
     *         is missing, a row that goes still has children. A defect of the caller; nothing has changed.
     */
    public Evaluation apply(Edit edit) {
        return edit.changes().size() < REBUILD_FROM
                ? EditApplier.copyPaths(this, edit)
                : EditApplier.rebuild(this, edit);
    }

    /**
     * What turns one state of an evaluation into another, rows compared by number: the whole difference as one edit.
     *
     * @throws IllegalArgumentException if one number means rows of two types: copies that went on apart, see
     *         {@link Replacement}
     */
    public Edit difference(Evaluation other, String label) {
        Map<Long, Row> here = byId();
        Map<Long, Row> there = other.byId();
        List<RowChange> changes = new ArrayList<>();
        there.values().forEach(row -> changes.add(new RowChange(here.get(row.id()), row)));
        here.values().stream().filter(row -> !there.containsKey(row.id())).map(RowChange::delete).forEach(changes::add);
        return Edit.ofUnordered(label, changes);
    }

    Map<Long, Row> byId() {
        return rows().stream().collect(Collectors.toMap(Row::id, row -> row, (one, other) -> one, LinkedHashMap::new));
    }

    /**
     * The one row of a type that every evaluation has exactly once.
     *
     * @throws NoSuchElementException if the type is not such a one
     */
    public <R extends Row> R single(RowType<R> type) {
        return type == (RowType<?>) Overview.TYPE ? type.rowClass().cast(overview()) : root.rows(type).getFirst();
    }

    /**
     * The word on a subject that stands nearest: on the rows given, nearest first, else on the root. Where one row has
     * several, a denial outweighs, then the lower value.
     */
    public Optional<Statement> said(StatementSubject subject, Node<?>... nearestFirst) {
        for (Node<?> node : nearestFirst) {
            Statement word = on(node, subject);
            if (word != null) {
                return Optional.of(word);
            }
        }
        return Optional.ofNullable(on(root, subject));
    }

    private static Statement on(Node<?> node, StatementSubject subject) {
        Statement best = null;
        for (Statement word : node.rows(Statement.TYPE)) {
            if (word.subject() == subject && word.affirmed() != null && (best == null || word.outweighs(best))) {
                best = word;
            }
        }
        return best;
    }
}
