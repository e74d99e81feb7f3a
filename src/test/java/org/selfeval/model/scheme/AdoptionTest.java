package org.selfeval.model.scheme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.selfeval.exchange.Example;
import org.selfeval.exchange.Schemes;
import org.selfeval.model.Evaluation;
import org.selfeval.model.Evidence;
import org.selfeval.model.Indicator;
import org.selfeval.model.Level;
import org.selfeval.model.RandomYears;
import org.selfeval.model.YearBuilder;
import org.selfeval.model.kind.Metric;
import org.selfeval.model.tree.Edit;
import org.selfeval.model.tree.Row;

class AdoptionTest {

    private final Evaluation year = Example.year2020();

    private static Indicator line(Evaluation year, Metric metric) {
        return year.indicators().stream().filter(line -> line.metric() == metric).findFirst().orElseThrow();
    }

    /** Names, rules and weights, without numbers. */
    private static List<String> shape(Evaluation year) {
        return Adoption.outline(year).stream().map(row -> row.type().at(row, 1, 0, row.position()).toString()).toList();
    }

    @Test
    void theYearIsScoredByTheOtherScheme() {
        Evaluation after = year.apply(Adoption.edit(year, Schemes.builtIn("costs"), year.lastRowId(), "套用"));
        assertEquals(List.of(10, 20, 40, 20, 10),
                after.scheme().rows(Level.TYPE).stream().map(level -> level.weight().intValueExact()).toList());
        assertEquals(9, after.indicators().size());
    }

    @Test
    void aLineThatMeasuresTheSameKeepsItsNumberAndWhatWasSaid() {
        Indicator rounds = line(year, Metric.ROUNDS);
        Evaluation said = year.apply(Edit.set("", rounds, Indicator.DEVIATION, "受疫情影响"));
        Evaluation after = said.apply(Adoption.edit(said, Schemes.builtIn("costs"), said.lastRowId(), "套用"));
        assertEquals(rounds.id(), line(after, Metric.ROUNDS).id());
        assertEquals("受疫情影响", line(after, Metric.ROUNDS).deviation());
        assertEquals(new BigDecimal("15"), line(after, Metric.ROUNDS).weight());
        assertNull(line(after, Metric.COST).deviation());
    }

    @Test
    void aLineUnderAnotherNameIsKnownByWhatItMeasures() {
        Indicator rounds = line(year, Metric.ROUNDS);
        Evaluation renamed = year.apply(Edit.set("", rounds, Indicator.NAME, "完成年度巡察任务"));
        Evaluation after = renamed.apply(Adoption.edit(renamed, Schemes.builtIn("costs"), renamed.lastRowId(), "套用"));
        assertEquals(rounds.id(), line(after, Metric.ROUNDS).id());
    }

    @Test
    void theOutlineSaysNothingAboutTheOutcome() {
        Indicator rounds = line(year, Metric.ROUNDS);
        Evaluation said = year.apply(Edit.set("", rounds, Indicator.DEVIATION, "受疫情影响"));
        assertTrue(Adoption.outline(said).stream().noneMatch(row -> row.toString().contains("受疫情影响")));
    }

    @Test
    void evidenceStaysWithTheLineThatStaysAndGoesWithTheOneThatGoes() {
        Indicator rounds = line(year, Metric.ROUNDS);
        Indicator ratio = line(year, Metric.FINDINGS);
        YearBuilder builder = YearBuilder.from(year);
        Evidence kept = builder.add(Evidence.TYPE, rounds, Evidence.NAME, "台账.pdf");
        Evidence gone = builder.add(Evidence.TYPE, ratio, Evidence.NAME, "对比.pdf");
        Evaluation proved = Evaluation.of(year.id(), builder.build().rows());
        Edit edit = Adoption.edit(proved, Schemes.builtIn("costs"), proved.lastRowId(), "套用");
        Evaluation after = proved.apply(edit);
        assertTrue(after.find(kept.id()).isPresent());
        assertEquals(after.find(ratio.id()).isPresent(), after.find(gone.id()).isPresent());
        Evaluation none = proved.apply(Adoption.edit(proved, Schemes.builtIn("costs").subList(0, 1),
                proved.lastRowId(), "套用"));
        assertTrue(none.rows().stream().noneMatch(Evidence.class::isInstance));
        assertEquals(proved, after.apply(edit.inverse("撤销")));
        assertEquals(Adoption.outline(year), Adoption.outline(proved));
    }

    @Test
    void itsOwnSchemeChangesNothing() {
        assertTrue(Adoption.edit(year, Adoption.outline(year), year.lastRowId(), "套用").isEmpty());
    }

    @Property(tries = 200)
    void whatWasThereBeforeMakesNoDifference(@ForAll long seed, @ForAll long other) {
        Evaluation here = new RandomYears(seed).year(40);
        List<Row> scheme = Adoption.outline(new RandomYears(other).year(40));
        Edit edit = Adoption.edit(here, scheme, here.lastRowId(), "套用");
        Evaluation after = here.apply(edit);
        assertEquals(scheme.stream().map(row -> row.type().at(row, 1, 0, row.position()).toString()).sorted().toList(),
                shape(after).stream().sorted().toList());
        assertEquals(here, after.apply(edit.inverse("撤销")));
        assertEquals(after, here.apply(Adoption.difference(here, after, "套用")));
    }

    @Test
    void weightsAndTheSumsOfTheLevelsAreOneStep() {
        Indicator rounds = line(year, Metric.ROUNDS);
        Evaluation after = year.apply(Reweighting.edit(year, Map.of(rounds.id(), new BigDecimal("15")), "调整"));
        assertEquals(new BigDecimal("15"), line(after, Metric.ROUNDS).weight());
        assertEquals(new BigDecimal("45"), after.scheme().rows(Level.TYPE).get(1).weight());
        assertEquals(new BigDecimal("95"), Reweighting.sum(after.indicators(), false));
    }
}
