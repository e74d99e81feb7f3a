package org.selfeval.scoring.year;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.selfeval.exchange.Example;
import org.selfeval.model.Evaluation;
import org.selfeval.model.Finding;
import org.selfeval.model.InspectedUnit;
import org.selfeval.model.UnitSplit;
import org.selfeval.model.tree.Node;
import org.selfeval.scoring.IndicatorScore;

/** A village taken out of the 103 changes no score. */
class SplitPropertyTest {

    @Property(tries = 1000)
    void splittingALineChangesNothing(@ForAll long seed) {
        Evaluation year = new RealYears(seed).year();
        Random random = new Random(seed);
        List<Node<InspectedUnit>> lines = year.rounds()
            .stream()
            .flatMap(round -> round.children(InspectedUnit.TYPE).stream())
            .filter(unit -> unit.row().count() > 1)
            .toList();
        if (!lines.isEmpty()) {
            Node<InspectedUnit> line = lines.get(random.nextInt(lines.size()));
            ScorerPropertyTest.assertSame(Scorer.score(year), Scorer.score(split(year, line, random)));
        }
    }

    private static Evaluation split(Evaluation year, Node<InspectedUnit> line, Random random) {
        Set<Long> moved = line.rows(Finding.TYPE)
            .stream()
            .map(Finding::id)
            .filter(id -> random.nextBoolean())
            .collect(Collectors.toSet());
        int taken = 1 + random.nextInt(line.row().count() - 1);
        AtomicLong last = new AtomicLong(year.lastRowId());
        var split = (UnitSplit.Split) new UnitSplit(line, taken, "单列的村", moved).edit("拆分", last::incrementAndGet);
        return year.apply(split.edit());
    }

    @Test
    void theExampleYearReadsTheSameWithAVillageTakenOut() {
        Evaluation year = Example.year2020();
        Node<InspectedUnit> villages = year.rounds()
            .stream()
            .flatMap(round -> round.children(InspectedUnit.TYPE).stream())
            .filter(unit -> unit.row().count() == 103)
            .findFirst()
            .orElseThrow();
        assertEquals(sentences(year), sentences(split(year, villages, new Random(1))));
    }

    private static List<String> sentences(Evaluation year) {
        return Scorer.score(year).indicators().stream().map(IndicatorScore::explanation).map(Object::toString).toList();
    }
}
