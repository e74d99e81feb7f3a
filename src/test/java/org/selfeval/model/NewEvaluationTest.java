package org.selfeval.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.selfeval.model.kind.EvaluationState;
import org.selfeval.model.kind.Section;
import org.selfeval.model.kind.SourceKind;
import org.selfeval.model.tree.Node;
import org.selfeval.model.tree.Row;
import org.selfeval.model.tree.RowType;

class NewEvaluationTest {

    /** Rows of another evaluation, numbered there. */
    private static final List<Row> SCHEME = List.of(Scheme.NAME.set(Scheme.TYPE.blank(70, 9, 3), "体系"),
            Level.NAME.set(Level.TYPE.blank(80, 70, 2), "效益"),
            Level.NAME.set(Level.TYPE.blank(75, 70, 1), "产出"),
            Indicator.WEIGHT.set(Indicator.TYPE.blank(2, 75, 1), BigDecimal.TEN),
            Indicator.TYPE.blank(1, 80, 1));

    private final Evaluation year = NewEvaluation.blank("一个编号", 2021, SCHEME);

    @Test
    void rowsAreNumberedFromOneWithoutGaps() {
        assertEquals(LongStream.rangeClosed(1, year.rows().size()).boxed().toList(),
                year.rows().stream().map(Row::id).sorted().toList());
        assertEquals("一个编号", year.id());
    }

    @Test
    void everySourceOfFundsAndEverySectionHasItsLine() {
        assertEquals(List.of(SourceKind.values()), year.sources().stream().map(FundSource::kind).toList());
        assertEquals(List.of(Section.values()),
                year.root().rows(ReportText.TYPE).stream().map(ReportText::section).toList());
        Arrays.stream(Section.values()).forEach(section -> assertTrue(year.text(section).isPresent()));
    }

    @Test
    void theSchemeStandsWithItsLevelsAndIndicators() {
        assertEquals("体系", year.scheme().row().name());
        List<Node<Level>> levels = year.scheme().children(Level.TYPE);
        assertEquals(List.of("产出", "效益"), levels.stream().map(level -> level.row().name()).toList());
        assertEquals(List.of(BigDecimal.TEN),
                levels.getFirst().rows(Indicator.TYPE).stream().map(Indicator::weight).toList());
        assertEquals(1, levels.getLast().children(Indicator.TYPE).size());
    }

    @Test
    void nothingIsKnownButTheYearItsLastDayAndThatWorkGoesOn() {
        Overview overview = year.overview();
        assertEquals(2021, overview.year());
        assertEquals(LocalDate.of(2021, 12, 31), overview.cutOff());
        assertEquals(EvaluationState.DRAFTING, overview.state());
        assertEquals(3, known(overview));
        assertEquals(0, known(year.satisfaction()));
        assertEquals(0, known(year.benchmark()));
        year.sources().forEach(source -> assertEquals(1, known(source)));
        year.root().rows(ReportText.TYPE).forEach(text -> assertEquals(1, known(text)));
    }

    private static long known(Row row) {
        RowType<?> type = row.type();
        return Arrays.stream(type.values(row)).filter(Objects::nonNull).count();
    }
}
