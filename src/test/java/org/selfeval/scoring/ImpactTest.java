package org.selfeval.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.selfeval.exchange.Example;
import org.selfeval.exchange.Schemes;
import org.selfeval.model.Evaluation;
import org.selfeval.model.Indicator;
import org.selfeval.model.kind.Metric;
import org.selfeval.model.scheme.Adoption;
import org.selfeval.model.scheme.Reweighting;
import org.selfeval.model.tree.Edit;
import org.selfeval.scoring.year.Scorer;

class ImpactTest {

    private final Evaluation year = Example.year2020();

    private Impact of(Edit edit) {
        return Impact.of(Scorer.score(year), Scorer.score(year.apply(edit)));
    }

    private Indicator rounds() {
        return year.indicators().stream().filter(line -> line.metric() == Metric.ROUNDS).findFirst().orElseThrow();
    }

    @Test
    void onlyTheLinesThatBecomeOthersAreNamed() {
        Impact impact = of(Reweighting.edit(year, Map.of(rounds().id(), new BigDecimal("15")), ""));
        assertEquals(1, impact.lines().size());
        Impact.Line line = impact.lines().getFirst();
        assertEquals(new BigDecimal("20.00"), line.before().orElseThrow().score().orElseThrow());
        assertEquals(new BigDecimal("15.00"), line.after().orElseThrow().score().orElseThrow());
        assertFalse(impact.none());
    }

    @Test
    void aNameChangesNoScore() {
        assertTrue(of(Edit.set("", rounds(), Indicator.NAME, "巡察轮次")).none());
    }

    @Test
    void linesThatComeAndGoAreNamedToo() {
        Impact impact = of(Adoption.edit(year, Schemes.builtIn("costs"), year.lastRowId(), ""));
        List<Impact.Line> come = impact.lines().stream().filter(line -> line.before().isEmpty()).toList();
        assertEquals(List.of(Metric.COST, Metric.SURVEY),
                come.stream().map(line -> line.after().orElseThrow().indicator().metric()).toList());
        Impact gone = of(Edit.set("", rounds(), Indicator.APPLICABLE, false));
        assertEquals(Optional.empty(), gone.lines().getFirst().after());
    }

    @Test
    void anotherGradeAloneIsAnImpact() {
        Impact impact = of(Edit.set("", year.scheme().row(), org.selfeval.model.Scheme.GRADE_EXCELLENT,
                new BigDecimal("101")));
        assertTrue(impact.lines().isEmpty());
        assertFalse(impact.none());
    }
}
