package org.selfeval.store.salvage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.selfeval.exchange.Example;
import org.selfeval.model.Benchmark;
import org.selfeval.model.Evaluation;
import org.selfeval.model.Finding;
import org.selfeval.model.Overview;
import org.selfeval.model.Round;
import org.selfeval.model.Scheme;
import org.selfeval.model.tree.Row;

class FragmentsTest {

    private final Evaluation year = Example.year2020();

    private Fragments.Joined without(Predicate<Row> lost) {
        return Fragments.join(year.id(), year.rows().stream().filter(lost.negate()).toList());
    }

    @Test
    void allRowsMakeTheYear() {
        assertEquals(new Fragments.Joined(year, year.rows().size()),
                Fragments.join(year.id(), year.rows().reversed()));
    }

    @Test
    void rowsBelowALostRowGoWithIt() {
        Row round = year.rounds().getFirst().row();
        Fragments.Joined joined = without(row -> row.equals(round));
        assertEquals(year.rounds().size() - 1, joined.evaluation().rounds().size());
        assertEquals(joined.evaluation().rows().size(), joined.rows());
        assertTrue(joined.rows() < year.rows().size() - 1);
        assertTrue(joined.evaluation().rows().stream().allMatch(year.rows()::contains));
    }

    @Test
    void blankRowsStandForLostOnesOfWhichThereIsOne() {
        Fragments.Joined joined = without(row -> row instanceof Overview || row instanceof Benchmark);
        assertEquals(year.rows().size() - 2, joined.rows());
        assertEquals(year.overview().id(), joined.evaluation().overview().id());
        assertNull(joined.evaluation().overview().year());
        assertEquals(year.rounds(), joined.evaluation().rounds());
        assertTrue(without(row -> row instanceof Scheme).evaluation().indicators().isEmpty());
    }

    @Test
    void noRowCountsTwice() {
        List<Row> rows = new ArrayList<>(year.rows());
        rows.add(year.rounds().getFirst().row());
        rows.add(Scheme.TYPE.blank(9_000, year.overview().id(), 2));
        rows.add(Round.TYPE.blank(9_001, 8_999, 1));
        assertEquals(new Fragments.Joined(year, year.rows().size()), Fragments.join(year.id(), rows));
    }

    @Test
    void ofNothingNothingIsMade() {
        assertNull(without(row -> true).evaluation());
        assertNull(without(row -> !(row instanceof Finding)).evaluation());
    }
}
