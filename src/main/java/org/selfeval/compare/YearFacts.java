package org.selfeval.compare;

import java.util.List;
import java.util.OptionalInt;
import java.util.function.Function;
import org.selfeval.model.Evaluation;
import org.selfeval.model.Group;
import org.selfeval.model.InspectedUnit;
import org.selfeval.model.Overview;
import org.selfeval.model.Round;
import org.selfeval.model.SpecialCheck;
import org.selfeval.model.tree.Node;
import org.selfeval.rectification.FollowUpList;
import org.selfeval.rectification.Totals;
import org.selfeval.scoring.ScoreSheet;
import org.selfeval.scoring.fact.Counts;
import org.selfeval.scoring.fact.Facts;
import org.selfeval.scoring.year.Scorer;

/**
 * A year as it is compared. Counts go over the rounds that count: of this year, not a trial, finished.
 *
 * @param counted the rounds that count
 * @param totals sums over the findings of these
 */
record YearFacts(Evaluation year, ScoreSheet scores, List<Node<Round>> counted, Totals totals) {

    static YearFacts of(Evaluation year) {
        List<Node<Round>> counted = year.rounds().stream().filter(round -> Facts.counts(round.row())).toList();
        Totals totals = Totals.of(FollowUpList.of(year, year.overview().cutOff())
            .lines()
            .stream()
            .filter(line -> Facts.counts(line.round()))
            .toList());
        return new YearFacts(year, Scorer.score(year), counted, totals);
    }

    Overview overview() {
        return year.overview();
    }

    Heading heading() {
        return new Heading(overview().year(), overview().project());
    }

    /** Unknown where nothing is entered: no row is no zero. */
    private static Value entered(long number) {
        return number == 0 ? Value.UNKNOWN : Value.of(number);
    }

    Value rounds() {
        return year.rounds().isEmpty() ? Value.UNKNOWN : Value.of(counted.size());
    }

    Value groups() {
        return entered(counted.stream()
            .flatMap(round -> round.rows(Group.TYPE).stream())
            .mapToInt(group -> Counts.size(group.count()))
            .sum());
    }

    Value units() {
        return entered(totals.units());
    }

    Value specialChecks() {
        return entered(counted.stream().mapToInt(round -> round.children(SpecialCheck.TYPE).size()).sum());
    }

    Value reportsFormed() {
        return sum(InspectedUnit::reportsFormed);
    }

    Value reportsReceived() {
        return sum(InspectedUnit::reportsReceived);
    }

    /** The sum over the lines that have the number; unknown where none has. */
    private Value sum(Function<InspectedUnit, Integer> number) {
        List<Integer> known = counted.stream()
            .flatMap(round -> round.rows(InspectedUnit.TYPE).stream())
            .map(number)
            .map(Counts::known)
            .filter(OptionalInt::isPresent)
            .map(OptionalInt::getAsInt)
            .toList();
        return known.isEmpty() ? Value.UNKNOWN : Value.of(known.stream().mapToInt(one -> one).sum());
    }
}
