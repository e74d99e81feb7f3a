package org.selfeval.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.selfeval.exchange.Example;
import org.selfeval.model.Evaluation;
import org.selfeval.model.FundSource;
import org.selfeval.model.Indicator;
import org.selfeval.model.InspectedUnit;
import org.selfeval.model.Level;
import org.selfeval.model.Overview;
import org.selfeval.model.Round;
import org.selfeval.model.Satisfaction;
import org.selfeval.model.YearBuilder;
import org.selfeval.model.kind.Metric;
import org.selfeval.model.kind.RoundState;

class ComparisonTest {

    private final Evaluation first = Example.year2020();

    /** The example as the year after, with some things otherwise. */
    private Evaluation second(Object... indicatorFields) {
        YearBuilder later = YearBuilder.from(first);
        later.set(later.single(Overview.TYPE), Overview.YEAR, 2021);
        later.set(first.sources().getFirst(), FundSource.EXECUTED, new BigDecimal("650000"));
        later.set(later.single(Satisfaction.TYPE), Satisfaction.RECEIVED, 2);
        later.set(indicator(Metric.ROUNDS), indicatorFields);
        return later.build();
    }

    private Indicator indicator(Metric metric) {
        return first.indicators().stream().filter(one -> one.metric() == metric).findFirst().orElseThrow();
    }

    private static Line line(Comparison compared, Topic topic, String name) {
        return compared.sections()
            .stream()
            .filter(section -> section.topic() == topic)
            .flatMap(section -> section.lines().stream())
            .filter(line -> line.name().contains(name))
            .findFirst()
            .orElseThrow();
    }

    private static List<String> texts(Line line) {
        return line.values().stream().map(Value::text).toList();
    }

    @Test
    void theEarlierYearStandsLeftWhateverTheOrderAskedFor() {
        Comparison compared = Comparison.of(List.of(second(), first));

        assertEquals(List.of(2020, 2021), compared.years().stream().map(Heading::year).toList());
    }

    @Test
    void aYearComparedWithItselfDiffersNowhere() {
        Comparison compared = Comparison.of(List.of(first, first));

        assertTrue(compared.sections().stream().flatMap(section -> section.lines().stream()).noneMatch(Line::differs));
    }

    @Test
    void theDifferenceIsTheLastYearLessTheFirst() {
        Line executed = line(Comparison.of(List.of(first, second())), Topic.FUNDS, "全年执行数");

        assertEquals(List.of("70", "65"), texts(executed));
        assertTrue(executed.differs());
        assertEquals(0, executed.change().orElseThrow().compareTo(new BigDecimal("-5")));
    }

    @Test
    void whatIsUnknownInOneYearIsADifferenceWithoutANumber() {
        Line received = line(Comparison.of(List.of(first, second())), Topic.SATISFACTION, "收到投诉举报");

        assertEquals(List.of("—", "2"), texts(received));
        assertTrue(received.differs());
        assertEquals(Optional.empty(), received.change());
    }

    @Test
    void anIndicatorThatIsCountedIsFoundUnderAnotherName() {
        Comparison compared = Comparison.of(List.of(first, second(Indicator.NAME, "完成巡察轮数")));

        assertEquals(List.of("20 / 20", "20 / 20"), texts(line(compared, Topic.INDICATORS, "完成巡察轮数")));
        assertFalse(line(compared, Topic.INDICATORS, "完成巡察轮数").differs());
        assertThrows(RuntimeException.class,
                () -> line(compared, Topic.INDICATORS, indicator(Metric.ROUNDS).name()));
    }

    @Test
    void anIndicatorThatIsTypedIsFoundByItsName() {
        YearBuilder later = YearBuilder.from(second());
        Level level = first.scheme().rows(Level.TYPE).getFirst();
        later.add(Indicator.TYPE, level, Indicator.NAME, "培训 次数", Indicator.METRIC, Metric.ENTERED);
        later.add(Indicator.TYPE, level, Indicator.NAME, "宣传次数", Indicator.METRIC, Metric.ENTERED);
        YearBuilder earlier = YearBuilder.from(first);
        earlier.add(Indicator.TYPE, level, Indicator.NAME, "培训次数", Indicator.METRIC, Metric.ENTERED);
        Comparison compared = Comparison.of(List.of(earlier.build(), later.build()));

        assertTrue(line(compared, Topic.INDICATORS, "培训").values().stream().noneMatch(Value.UNKNOWN::equals));
        assertEquals(List.of(true, false),
                line(compared, Topic.INDICATORS, "宣传").values().stream().map(Value.UNKNOWN::equals).toList());
    }

    @Test
    void onlyRoundsThatCountAreCounted() {
        YearBuilder later = YearBuilder.from(second());
        Round round = later.add(Round.TYPE, later.single(Overview.TYPE), Round.STATE, RoundState.FINISHED);
        later.add(InspectedUnit.TYPE, round, InspectedUnit.COUNT, 5, InspectedUnit.FOUND, 7, InspectedUnit.DONE, 7);
        Round carried = later.add(Round.TYPE, later.single(Overview.TYPE), Round.STATE, RoundState.FINISHED,
                Round.CARRIED_FROM, 2020);
        later.add(InspectedUnit.TYPE, carried, InspectedUnit.FOUND, 100);
        Comparison compared = Comparison.of(List.of(first, later.build()));

        assertEquals(List.of("3", "4"), texts(line(compared, Topic.ROUNDS, "计入轮次")));
        assertEquals(List.of("204", "209"), texts(line(compared, Topic.ROUNDS, "被巡察")));
        assertEquals(List.of("—", "7"), texts(line(compared, Topic.FINDINGS, "发现问题（")));
        assertEquals(List.of("204", "204"), texts(line(compared, Topic.FINDINGS, "未填")));
    }

    @Test
    void aYearWithoutRowsIsUnknownAndNotZero() {
        Comparison compared = Comparison.of(List.of(YearBuilder.blank().build(), first));

        assertEquals(List.of("—", "3"), texts(line(compared, Topic.ROUNDS, "计入轮次")));
        assertEquals("—", texts(line(compared, Topic.RESULT, "总分")).getFirst());
    }

    @Test
    void thereHasToBeAYear() {
        assertThrows(IllegalArgumentException.class, () -> Comparison.of(List.of()));
    }
}
