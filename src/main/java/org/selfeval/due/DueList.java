package org.selfeval.due;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.selfeval.text.Phrase;

/** What is due in all years together. */
public final class DueList {

    /**
     * One line of the list.
     *
     * @param evaluation the year it leads to
     * @param year that year's number; null where unknown
     */
    public record Line(String evaluation, Integer year, DueItem item) {}

    private record Matter(LocalDate deadline, Phrase sentence, Optional<RoundOrigin> round) {}

    private DueList() {}

    /**
     * The soonest first. A round that was carried over is followed up in the latest year that has it, and what two
     * projects of one year share is said once.
     */
    public static List<Line> of(Collection<YearDue> years) {
        Set<Matter> said = new HashSet<>();
        return years.stream()
            .sorted(Comparator.comparing(YearDue::year, Comparator.nullsFirst(Comparator.<Integer>reverseOrder())))
            .flatMap(year -> year.items()
                .stream()
                .filter(item -> !isTakenOver(item, year, years))
                .filter(item -> said.add(new Matter(item.deadline(), item.sentence(), item.round())))
                .map(item -> new Line(year.evaluation(), year.year(), item)))
            .sorted(Comparator.comparing(line -> line.item().deadline()))
            .toList();
    }

    private static boolean isTakenOver(DueItem item, YearDue year, Collection<YearDue> years) {
        return item.round().isPresent() && years.stream()
            .anyMatch(other -> isLater(other, year) && other.carried().contains(item.round().get()));
    }

    private static boolean isLater(YearDue other, YearDue year) {
        return other.year() != null && year.year() != null && other.year() > year.year();
    }

    static List<DueItem> soonestFirst(List<DueItem> items) {
        return items.stream().sorted(Comparator.comparing(DueItem::deadline)).toList();
    }
}
