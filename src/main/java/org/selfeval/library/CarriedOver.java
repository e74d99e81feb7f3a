package org.selfeval.library;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.selfeval.model.Evaluation;
import org.selfeval.model.Finding;
import org.selfeval.model.InspectedUnit;
import org.selfeval.model.Overview;
import org.selfeval.model.ReportText;
import org.selfeval.model.Round;
import org.selfeval.model.tree.Node;
import org.selfeval.scoring.fact.Counts;

/**
 * What a year holds that was made from another, counted for the person who is about to make it.
 *
 * @param indicators lines of the scheme
 * @param people fields that say who: department, unit, lead, phone, preparer
 * @param texts texts with something in them: goal, purpose of the funds, sections of the report
 * @param rounds rounds with something in them
 * @param organisations inspected organisations in them, lines with their counts
 * @param findings findings entered one by one
 */
public record CarriedOver(int indicators, int people, int texts, int rounds, int organisations, int findings) {

    static CarriedOver of(Evaluation made) {
        Overview root = made.overview();
        List<Node<Round>> rounds = made.rounds();
        return new CarriedOver(made.indicators().size(),
                count(root.department(), root.unit(), root.lead(), root.phone(), root.preparer()),
                count(root.goalExpected(), root.fundsPurpose())
                        + count(made.root().rows(ReportText.TYPE).stream().map(ReportText::body).toArray()),
                rounds.size(),
                rounds.stream()
                    .flatMap(round -> round.rows(InspectedUnit.TYPE).stream())
                    .mapToInt(unit -> Counts.size(unit.count()))
                    .sum(),
                rounds.stream()
                    .flatMap(round -> round.children(InspectedUnit.TYPE).stream())
                    .mapToInt(unit -> unit.children(Finding.TYPE).size())
                    .sum());
    }

    private static int count(Object... facts) {
        return (int) Stream.of(facts).filter(Objects::nonNull).count();
    }
}
