package org.selfeval.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.selfeval.model.Evaluation;
import org.selfeval.model.Indicator;
import org.selfeval.model.InspectedUnit;
import org.selfeval.model.Round;
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
