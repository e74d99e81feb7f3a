package org.selfeval.due;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.selfeval.model.Evaluation;
import org.selfeval.model.kind.EvaluationState;

/**
 * What is due in one year.
 *
 * @param evaluation the year's id
 * @param year its number; null where unknown
 * @param items the soonest first
 * @param carried rounds it has from earlier years
 */
public record YearDue(String evaluation, Integer year, List<DueItem> items, Set<RoundOrigin> carried) {

    /** What is farther ahead need not be thought of yet. */
    private static final int DAYS_AHEAD = 90;

    /**
     * What a filed year still wants is no news after this: nothing but its follow-up can be entered there, and what is
     * open belongs to the years after it.
     */
    private static final int DAYS_AFTER_ARCHIVING = 365;

    public YearDue {
        items = List.copyOf(items);
        carried = Set.copyOf(carried);
    }

    /** Looks through a year; reports of organisations (整改方案, 整改情况报告) and the publication of its result. */
    public static YearDue of(Evaluation year, LocalDate today) {
        List<DueItem> items = new ArrayList<>(RectificationDue.of(year, today));
        PublicationDue.of(year, today).ifPresent(items::add);
        boolean archived = year.overview().state() == EvaluationState.ARCHIVED;
        items.removeIf(item -> item.days() > DAYS_AHEAD || (archived && item.days() < -DAYS_AFTER_ARCHIVING));
        return new YearDue(year.id(), year.overview().year(), DueList.soonestFirst(items), carried(year));
    }

    private static Set<RoundOrigin> carried(Evaluation year) {
        return year.rounds()
            .stream()
            .filter(round -> round.row().carriedFrom() != null)
            .map(round -> RoundOrigin.of(year.overview(), round.row()))
            .collect(Collectors.toSet());
    }

    /** What presses most; empty where nothing is due. */
    public Optional<DueItem> first() {
        return items.stream().findFirst();
    }
}
