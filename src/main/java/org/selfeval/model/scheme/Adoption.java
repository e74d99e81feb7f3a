package org.selfeval.model.scheme;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Stream;

import org.selfeval.model.Evaluation;
import org.selfeval.model.Evidence;
import org.selfeval.model.Indicator;
import org.selfeval.model.Level;
import org.selfeval.model.Scheme;
import org.selfeval.model.kind.Metric;
import org.selfeval.model.tree.Edit;
import org.selfeval.model.tree.Field;
import org.selfeval.model.tree.Row;
import org.selfeval.model.tree.RowChange;

/**
 * A year taking another scheme over: rules, levels and lines become those of the scheme. A line that measures the same
 * thing as one that is there takes its place, and keeps what was said about this year's outcome; so the reasons that were
 * written, and the files that prove it, are not lost with the old scheme.
 */
public final class Adoption {

    private final Evaluation year;
    private final List<Row> scheme;
    private final Map<Long, Long> numbers = new HashMap<>();
    private final Map<Long, Indicator> before = new HashMap<>();
    private long last;

    private Adoption(Evaluation year, List<Row> scheme, long last) {
        this.year = year;
        this.scheme = scheme;
        this.last = last;
    }

    /** The rows of a year's scheme, parents first, without what is said and proved about the outcome of that year. */
    public static List<Row> outline(Evaluation year) {
        List<Row> rows = new ArrayList<>();
        year.scheme().walk(row -> {
            if (!(row instanceof Evidence)) {
                rows.add(row instanceof Indicator line ? with(line, Optional.empty()) : row);
            }
        });
        return rows;
    }

    /**
     * The edit after which the year is scored by this scheme.
     *
     * @param scheme a {@link Scheme} row with its levels and indicators, numbered in its own way
     * @param lastRowId the highest number ever used in the year; new rows are numbered above it
     */
    public static Edit edit(Evaluation year, List<Row> scheme, long lastRowId, String label) {
        return new Adoption(year, scheme, lastRowId).edit(label);
    }

    /**
     * What turns the scheme of one state of a year into that of another, whatever else the year holds: quicker than the
     * difference of whole years.
     */
    public static Edit difference(Evaluation from, Evaluation to, String label) {
        Map<Long, Row> here = new HashMap<>();
        from.scheme().walk(row -> here.put(row.id(), row));
        List<RowChange> changes = new ArrayList<>();
        to.scheme().walk(row -> changes.add(new RowChange(here.remove(row.id()), row)));
        here.values().stream().map(RowChange::delete).forEach(changes::add);
        return Edit.ofUnordered(label, changes);
    }

    private Edit edit(String label) {
        Map<Long, Row> here = new HashMap<>();
        year.scheme().walk(row -> here.put(row.id(), row));
        number();
        List<RowChange> changes = new ArrayList<>();
        for (Row row : scheme) {
            Row placed = placed(row);
            changes.add(new RowChange(here.remove(placed.id()), placed));
        }
        here.values().removeIf(row -> row instanceof Evidence && !here.containsKey(row.parent()));
        here.values().stream().map(RowChange::delete).forEach(changes::add);
        return Edit.ofUnordered(label, changes);
    }

    private void number() {
        Scheme rules = year.scheme().row();
        scheme.stream().filter(Scheme.class::isInstance).forEach(row -> numbers.put(row.id(), rules.id()));
        match(of(Level.class), year.scheme().rows(Level.TYPE),
                (one, other) -> Objects.equals(one.name(), other.name()));
        List<Indicator> wanted = of(Indicator.class);
        List<Indicator> there = year.indicators();
        match(wanted, there,
                (one, other) -> Objects.equals(one.name(), other.name()) && one.metric() == other.metric());
        match(wanted, there, (one, other) -> one.metric() == other.metric() && one.metric() != null
                && one.metric() != Metric.ENTERED);
        there.forEach(line -> before.put(line.id(), line));
        scheme.forEach(row -> numbers.computeIfAbsent(row.id(), id -> ++last));
    }

    private <R extends Row> List<R> of(Class<R> type) {
        return scheme.stream().filter(type::isInstance).map(type::cast).toList();
    }

    /** Gives each row that has no number yet that of the first row that is like it and not yet taken. */
    private <R extends Row> void match(List<R> wanted, List<R> there, BiPredicate<R, R> alike) {
        Set<Long> free = new LinkedHashSet<>(there.stream().map(Row::id).toList());
        free.removeAll(numbers.values());
        for (R row : wanted) {
            if (!numbers.containsKey(row.id())) {
                there.stream()
                    .filter(one -> free.contains(one.id()) && alike.test(row, one))
                    .findFirst()
                    .ifPresent(one -> {
                        free.remove(one.id());
                        numbers.put(row.id(), one.id());
                    });
            }
        }
    }

    private Row placed(Row row) {
        long id = numbers.get(row.id());
        long parent = row instanceof Scheme ? year.overview().id() : numbers.get(row.parent());
        Row facts = row instanceof Indicator line ? with(line, Optional.ofNullable(before.get(id))) : row;
        return row.type().at(facts, id, parent, row.position());
    }

    /** The line with what another one says about the outcome, or with nothing said about it. */
    private static Indicator with(Indicator line, Optional<Indicator> said) {
        Object[] values = Indicator.TYPE.values(line);
        Stream<Field<Indicator, ?>> outcome = Indicator.OUTCOME.stream();
        outcome.forEach(field -> values[field.index()] = said.<Object>map(field::get).orElse(null));
        return Indicator.TYPE.create(line.id(), line.parent(), line.position(), values);
    }
}
