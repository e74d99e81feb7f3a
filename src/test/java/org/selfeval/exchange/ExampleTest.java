package org.selfeval.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.selfeval.model.Evaluation;
import org.selfeval.model.Indicator;
import org.selfeval.model.InspectedUnit;
import org.selfeval.model.Round;
import org.selfeval.model.kind.Metric;
import org.selfeval.model.kind.UnitLevel;
import org.selfeval.model.kind.UnitNature;
import org.selfeval.model.tree.Row;

class ExampleTest {

    @Test
    void holdsTheFactsOfTheReport() {
        Evaluation year = Example.year2020();
        assertEquals(new BigDecimal("700000"), year.sources().getFirst().executed());
        assertEquals(4, year.rounds().size());
        assertEquals(204, units(year, true));
        assertEquals(2, units(year, false));
    }

    private static int units(Evaluation year, boolean counted) {
        return year.rounds()
            .stream()
            .filter(round -> round.row().counted() == counted)
            .flatMap(round -> round.rows(InspectedUnit.TYPE).stream())
            .mapToInt(InspectedUnit::count)
            .sum();
    }

    @Test
    void saysNothingTheReportDoesNot() {
        Evaluation year = Example.year2020();
        for (Row row : year.rows()) {
            if (row instanceof Round round) {
                assertEquals(null, round.end());
            }
            if (row instanceof InspectedUnit unit) {
                assertEquals(null, unit.found());
                assertEquals(null, unit.feedbackOn());
            }
        }
    }

    @Test
    void nowhereSaysThatAllIsRectifiedWithoutWhatWasHandedOver() {
        List<String> texts = Example.year2020()
            .rows()
            .stream()
            .flatMap(row -> row.type().fields().stream().map(field -> field.getFrom(row)))
            .filter(String.class::isInstance)
            .map(String.class::cast)
            .filter(text -> text.contains("移交区纪委") || text.contains("完成整改"))
            .toList();
        assertEquals(6, texts.size());
        assertTrue(texts.stream().allMatch(text -> text.contains("除个别历史遗留问题移交区纪委进行日常监督外，均已完成整改")), texts::toString);
    }

    @Test
    void villagesAreOfTheirOwnLevel() {
        List<UnitLevel> levels = Example.year2020()
            .rows()
            .stream()
            .filter(row -> row instanceof InspectedUnit unit && unit.nature() == UnitNature.VILLAGE)
            .map(row -> ((InspectedUnit) row).level())
            .toList();
        assertEquals(Collections.nCopies(3, UnitLevel.GRASSROOTS), levels);
    }

    @ParameterizedTest
    @ValueSource(strings = {"report-2020", "ministry", "costs"})
    void theAverageIsATargetInWords(String name) {
        assertEquals(List.of("≥全市平均水平"), Schemes.builtIn(name)
            .stream()
            .filter(row -> row instanceof Indicator line && line.metric() == Metric.FINDINGS)
            .map(row -> ((Indicator) row).targetText())
            .toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"report-2020", "ministry", "costs"})
    void weightsOfBuiltInSchemesSumTo100(String name) {
        BigDecimal sum = Schemes.builtIn(name)
            .stream()
            .filter(Indicator.class::isInstance)
            .map(Indicator.class::cast)
            .map(Indicator::weight)
            .reduce(BigDecimal.ZERO, BigDecimal::add);
        assertEquals(0, sum.compareTo(new BigDecimal("100")));
    }
}
