package org.selfeval.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

import org.selfeval.model.kind.EvaluationState;
import org.selfeval.model.kind.RoundState;
import org.selfeval.model.tree.Field;
import org.selfeval.model.tree.Node;
import org.selfeval.model.tree.Row;
import org.selfeval.model.tree.RowType;

/**
 * Makes one year from another. The next year from a finished one: who, by which scheme and in which words is kept, facts and dates are not.
 * Rounds whose rectification is still open come along as 上年结转, with those of their units that are not closed; they
 * keep their dates, since the deadlines run from them, and do not count as rounds of the new year. Files attached as
 * evidence prove the facts of their own year and project, and stay there.
 */
public final class Carryover {

    /** What is no year of the calendar in four digits is a slip of the hand. */
    private static final int LAST_YEAR = 9999;

    private static final Set<Field<Overview, ?>> KEPT = Set.of(Overview.PROJECT, Overview.DEPARTMENT, Overview.UNIT,
            Overview.LEAD, Overview.PHONE, Overview.PREPARER, Overview.GOAL_EXPECTED, Overview.FUNDS_PURPOSE,
            Overview.EXAMPLE);

    /** What two projects of one year have in common. */
    private static final Set<Field<Overview, ?>> SHARED = Set.of(Overview.YEAR, Overview.DEPARTMENT, Overview.UNIT,
            Overview.LEAD, Overview.PHONE, Overview.PREPARER, Overview.CUT_OFF, Overview.PLAN_NAME,
            Overview.PLAN_ADOPTED_ON, Overview.PLANNED_ROUNDS, Overview.ADJUSTED_ROUNDS, Overview.PLAN_REASON,
            Overview.EXAMPLE);

    private final Evaluation last;
    private final Rectification rectification;
    private final List<Row> rows = new ArrayList<>();
    private final Map<Long, Long> numbers = new HashMap<>(Map.of(0L, 0L));

    private Carryover(Evaluation last) {
        this.last = last;
        this.rectification = new Rectification(last);
    }

    /**
     * The year after {@code last}, numbered anew.
     *
     * @param id names the new evaluation across computers
     */
    public static Evaluation nextYear(String id, Evaluation last) {
        Carryover next = new Carryover(last);
        next.addOverview();
        last.scheme().walk(row -> next.add(row instanceof Indicator indicator ? planned(indicator) : row));
        for (FundSource source : last.sources()) {
            next.add(emptied(source));
        }
        next.add(with(Satisfaction.TYPE, last.satisfaction(), field -> false));
        next.add(with(Benchmark.TYPE, last.benchmark(), field -> false));
        last.root().rows(ReportText.TYPE).forEach(next::add);
        last.rounds().forEach(next::addOpen);
        return Evaluation.of(id, next.rows);
    }

    /**
     * A second project of the same year: what was inspected and found is the same and is copied, with people and scheme;
     * money, goals, outcomes and words are the project's own and are not.
     *
     * @param id names the new evaluation across computers
     */
    public static Evaluation secondProject(String id, Evaluation first) {
        List<Row> rows = new ArrayList<>();
        for (Row row : first.rows()) {
            switch (row) {
                case Overview root -> rows.add(Overview.STATE.set(with(Overview.TYPE, root, SHARED::contains),
                        EvaluationState.DRAFTING));
                case FundSource source -> rows.add(emptied(source));
                case Indicator indicator -> rows.add(planned(indicator));
                case ReportText text -> rows.add(ReportText.BODY.set(text, null));
                case FollowUp event -> {
                }
                case Expenditure line -> {
                }
                case Evidence file -> {
                }
                default -> rows.add(row);
            }
        }
        return Evaluation.of(id, rows);
    }

    private static FundSource emptied(FundSource source) {
        return with(FundSource.TYPE, source, Set.of(FundSource.KIND, FundSource.NAME)::contains);
    }

    private static Indicator planned(Indicator indicator) {
        return with(Indicator.TYPE, indicator, field -> !Indicator.OUTCOME.contains(field));
    }

    private void addOverview() {
        Overview root = with(Overview.TYPE, last.overview(), KEPT::contains);
        Integer year = last.overview().year();
        if (year != null && year > 0 && year < LAST_YEAR) {
            root = Overview.YEAR.set(root, year + 1);
            root = Overview.CUT_OFF.set(root, LocalDate.of(year + 1, 12, 31));
        }
        add(Overview.STATE.set(root, EvaluationState.DRAFTING));
    }

    private void addOpen(Node<Round> round) {
        List<Node<InspectedUnit>> open = round.children(InspectedUnit.TYPE)
            .stream()
            .filter(unit -> rectification.isOpen(round, unit))
            .toList();
        if (open.isEmpty() || round.row().state() == RoundState.PLANNED) {
            return;
        }
        Integer from = round.row().carriedFrom() == null ? last.overview().year() : round.row().carriedFrom();
        add(Round.COUNTED.set(Round.CARRIED_FROM.set(round.row(), from), false));
        round.rows(Group.TYPE).forEach(this::add);
        open.forEach(unit -> unit.walk(this::add));
    }

    private void add(Row row) {
        if (row instanceof Evidence) {
            return;
        }
        long number = rows.size() + 1L;
        numbers.put(row.id(), number);
        Row placed = row.type().at(row, number, numbers.get(row.parent()), row.position());
        if (placed instanceof InspectedUnit unit && unit.group() != null) {
            placed = InspectedUnit.GROUP.set(unit, numbers.get(unit.group()));
        }
        rows.add(placed);
    }

    private static <R extends Row> R with(RowType<R> type, R row, Predicate<Field<?, ?>> kept) {
        Object[] facts = type.values(row);
        type.fields().stream().filter(kept.negate()).forEach(field -> facts[field.index()] = null);
        return type.create(row.id(), row.parent(), row.position(), facts);
    }
}
