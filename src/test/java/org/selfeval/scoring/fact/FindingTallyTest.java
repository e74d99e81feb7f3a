package org.selfeval.scoring.fact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.selfeval.scoring.ScoredYear.day;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.selfeval.model.Evaluation;
import org.selfeval.model.Finding;
import org.selfeval.model.InspectedUnit;
import org.selfeval.model.kind.FindingState;
import org.selfeval.model.kind.Metric;
import org.selfeval.model.tree.Node;
import org.selfeval.scoring.ScoredYear;

class FindingTallyTest {

    private static final Set<FindingState> CLOSED = Set.of(FindingState.DONE);

    private static Node<InspectedUnit> unit() {
        ScoredYear year = ScoredYear.of(Metric.CLOSURE, 10);
        InspectedUnit unit = year.unit(year.round("一"));
        for (String on : new String[]{"2020-03-01", "2020-06-01", "2020-09-01", null}) {
            year.rows.add(Finding.TYPE, unit, Finding.STATE, FindingState.DONE, Finding.RECTIFIED_ON,
                    on == null ? null : day(on));
        }
        year.rows.add(Finding.TYPE, unit);
        Evaluation built = year.build();
        return built.rounds().getFirst().children(InspectedUnit.TYPE).getFirst();
    }

    @Test
    void theCutOffRulesBeforeAndAfterTheDeadline() {
        assertEquals(new FindingTally(3, 1, 1, 1),
                FindingTally.ofRows(unit(), CLOSED, day("2020-05-31"), day("2020-08-31")));
        assertEquals(new FindingTally(2, 0, 2, 1),
                FindingTally.ofRows(unit(), CLOSED, day("2020-12-31"), day("2020-05-31")));
    }

    @Test
    void whatIsNotKnownLimitsNothing() {
        assertEquals(new FindingTally(4, 0, 0, 1), FindingTally.ofRows(unit(), CLOSED, null, null));
        assertEquals(new FindingTally(4, 2, 0, 1), FindingTally.ofRows(unit(), CLOSED, day("2020-05-31"), null));
        assertEquals(new FindingTally(3, 0, 1, 1), FindingTally.ofRows(unit(), CLOSED, null, day("2020-06-01")));
    }
}
