package org.selfeval.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.LongSupplier;
import java.util.stream.Collectors;

import org.selfeval.model.tree.Edit;
import org.selfeval.model.tree.Node;
import org.selfeval.model.tree.RowChange;

/**
 * Takes some of the organisations of one line into a line of their own (a village out of the 103) without any sum
 * changing: counts are divided between the two in proportion, by largest remainder, unknown ones stay unknown; all else
 * is copied, the statements and the evidence too.
 *
 * <p>The findings' counts follow the finding rows where the line has any. Those go where they are sent, and a line left
 * without one has found nothing: otherwise what is known of the whole would be unknown of a part.
 *
 * @param line the line to take from
 * @param taken how many of its organisations to take
 * @param name what the new line is called
 * @param findings numbers of the finding rows that go with them; the others stay
 */
public record UnitSplit(Node<InspectedUnit> line, int taken, String name, Set<Long> findings) {

    /** What comes of it. */
    public sealed interface Result {}

    /** The edit, and the number of the new line. */
    public record Split(Edit edit, long newLine) implements Result {}

    /** At least one must be taken and at least one must stay of the {@code count} the line stands for. */
    public record Impossible(int count) implements Result {}

    /**
     * @throws IllegalArgumentException if a finding is not one of the line's
     */
    public UnitSplit {
        findings = Set.copyOf(findings);
        if (!line.rows(Finding.TYPE).stream().map(Finding::id).collect(Collectors.toSet()).containsAll(findings)) {
            throw new IllegalArgumentException("a finding of another unit");
        }
    }

    /**
     * The new line stands right behind the old one.
     *
     * @param label what the edit is called
     * @param rowIds gives the numbers of the new rows, rising
     */
    public Result edit(String label, LongSupplier rowIds) {
        InspectedUnit whole = line.row();
        int count = whole.count() == null ? 1 : whole.count();
        if (taken < 1 || taken >= count) {
            return new Impossible(count);
        }
        long id = rowIds.getAsLong();
        List<RowChange> changes = new ArrayList<>();
        changes.add(RowChange.update(whole, rest(whole, count)));
        changes.add(RowChange.insert(part(whole, count, id)));
        for (Statement said : line.rows(Statement.TYPE)) {
            changes.add(RowChange.insert(Statement.TYPE.at(said, rowIds.getAsLong(), id, said.position())));
        }
        for (Evidence file : line.rows(Evidence.TYPE)) {
            changes.add(RowChange.insert(Evidence.TYPE.at(file, rowIds.getAsLong(), id, file.position())));
        }
        for (Finding finding : line.rows(Finding.TYPE)) {
            if (findings.contains(finding.id())) {
                changes.add(RowChange.update(finding, Finding.TYPE.at(finding, finding.id(), id, finding.position())));
            }
        }
        return new Split(new Edit(label, changes), id);
    }

    private InspectedUnit part(InspectedUnit whole, int count, long id) {
        InspectedUnit part = InspectedUnit.TYPE.at(whole, id, whole.parent(), whole.position());
        part = InspectedUnit.NAME.set(part, name);
        part = InspectedUnit.COUNT.set(part, taken);
        part = InspectedUnit.REPORTS_FORMED.set(part, formed(whole, count));
        part = InspectedUnit.REPORTS_RECEIVED.set(part, received(whole, count));
        return going(whole, count).putInto(part);
    }

    private InspectedUnit rest(InspectedUnit whole, int count) {
        InspectedUnit rest = InspectedUnit.COUNT.set(whole, count - taken);
        rest = InspectedUnit.REPORTS_FORMED.set(rest, FindingCounts.left(whole.reportsFormed(), formed(whole, count)));
        rest = InspectedUnit.REPORTS_RECEIVED.set(rest,
                FindingCounts.left(whole.reportsReceived(), received(whole, count)));
        return staying(whole, count).putInto(rest);
    }

    private Integer formed(InspectedUnit whole, int count) {
        return FindingCounts.share(whole.reportsFormed(), taken, count);
    }

    private Integer received(InspectedUnit whole, int count) {
        return FindingCounts.share(whole.reportsReceived(), taken, count);
    }

    private FindingCounts going(InspectedUnit whole, int count) {
        FindingCounts all = FindingCounts.of(whole);
        int rows = line.children(Finding.TYPE).size();
        if (rows == 0) {
            return all.share(taken, count);
        }
        if (findings.isEmpty()) {
            return FindingCounts.NONE;
        }
        return findings.size() == rows ? all : all.share(findings.size(), rows);
    }

    private FindingCounts staying(InspectedUnit whole, int count) {
        boolean allGo = !findings.isEmpty() && findings.size() == line.children(Finding.TYPE).size();
        return allGo ? FindingCounts.NONE : FindingCounts.of(whole).minus(going(whole, count));
    }
}
