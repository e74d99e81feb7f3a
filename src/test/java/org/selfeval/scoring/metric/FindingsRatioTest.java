package org.selfeval.scoring.metric;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.selfeval.scoring.ScoredYear.number;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.selfeval.model.Benchmark;
import org.selfeval.model.Finding;
import org.selfeval.model.Group;
import org.selfeval.model.Indicator;
import org.selfeval.model.InspectedUnit;
import org.selfeval.model.Round;
import org.selfeval.model.Scheme;
import org.selfeval.model.Statement;
import org.selfeval.model.kind.BenchmarkBasis;
import org.selfeval.model.kind.Metric;
import org.selfeval.model.kind.Pooling;
import org.selfeval.model.kind.StatementSubject;
import org.selfeval.model.tree.FieldRef;
import org.selfeval.scoring.Origin;
import org.selfeval.scoring.ScoredYear;

class FindingsRatioTest {

    private static ScoredYear year(String benchmark, BenchmarkBasis basis) {
        ScoredYear year = ScoredYear.of(Metric.FINDINGS, 15, Indicator.TARGET, number("1"));
        year.rows.set(year.rows.single(Benchmark.TYPE), Benchmark.VALUE,
                benchmark == null ? null : number(benchmark), Benchmark.BASIS, basis);
        return year;
    }

    private static Round round(ScoredYear year, String name, int units, int found) {
        Round round = year.round(name);
        year.unit(round, InspectedUnit.COUNT, units, InspectedUnit.FOUND, found);
        return round;
    }

    @Test
    void theLowestRoundDecidesUnlessPooled() {
        ScoredYear year = year("10", BenchmarkBasis.PER_ROUND);
        round(year, "多", 1, 30);
        Round low = round(year, "少", 1, 8);
        assertEquals("12.00", year.points());
        assertEquals("0.8倍", year.score().actualText());
        assertEquals("计入的2轮巡察发现问题数与全市平均数之比最低为0.8倍（少），未达到年度指标值（≥1倍），按完成比例计分，分值15分×80%，得12分。",
                year.explanation());
        assertEquals(List.of(FieldRef.of(low, Round.NAME)), year.score().evidence().keepsBack());
        year.scheme(Scheme.POOLING, Pooling.POOLED);
        assertEquals("计入轮次共发现问题38个，为全市平均水平的1.9倍，达到年度指标值（≥1倍），得15分。", year.explanation());
    }

    @Test
    void theBenchmarkIsPerRoundGroupOrUnit() {
        for (var expected : List.of(List.of(BenchmarkBasis.PER_ROUND, "6倍"), List.of(BenchmarkBasis.PER_GROUP, "2倍"),
                List.of(BenchmarkBasis.PER_UNIT, "1.5倍"))) {
            ScoredYear year = year("10", (BenchmarkBasis) expected.getFirst());
            Round round = round(year, "一", 4, 60);
            year.group(round, Group.COUNT, 2);
            year.group(round);
            assertEquals(expected.getLast(), year.score().actualText());
        }
        ScoredYear noGroups = year("10", BenchmarkBasis.PER_GROUP);
        round(noGroups, "一", 4, 60);
        assertEquals("6倍", noGroups.score().actualText());
    }

    @Test
    void rowsOfFindingsOutrankTheNumber() {
        ScoredYear year = year("2", BenchmarkBasis.PER_ROUND);
        InspectedUnit unit = year.unit(year.round("一"), InspectedUnit.FOUND, 100);
        year.rows.add(Finding.TYPE, unit);
        assertEquals("7.50", year.points());
    }

    @Test
    void withoutFactsTheStatementIsTheTargetExactly() {
        ScoredYear year = year(null, null);
        Round round = year.round("一");
        year.unit(round, InspectedUnit.NAME, "区委党校");
        assertEquals("资料不全，尚缺“全市平均发现问题数”、“发现问题数”（区委党校），暂不评分。", year.explanation());
        year.affirm(year.root, StatementSubject.ABOVE_AVERAGE);
        assertEquals("15.00", year.points());
        assertEquals("达到全市平均水平以上", year.score().actualText());
        assertEquals(Origin.STATED, year.score().actual().origin());
        assertEquals("12.50", year.indicator(Indicator.TARGET, number("1.2")).points());
    }

    @Test
    void aStatedValueCountsAsItIs() {
        ScoredYear year = year(null, null);
        Round round = year.round("一");
        Statement statement = year.affirm(round, StatementSubject.ABOVE_AVERAGE);
        year.rows.set(statement, Statement.VALUE, number("0.9"));
        assertEquals("13.50", year.points());
        assertEquals("0.9倍", year.score().actualText());
    }

    @Test
    void countedNumbersOutrankTheStatement() {
        ScoredYear year = year("10", null);
        year.affirm(round(year, "一", 1, 5), StatementSubject.ABOVE_AVERAGE);
        assertEquals("7.50", year.points());
        assertEquals(Origin.RECORDED, year.score().actual().origin());
    }

    @Test
    void aStatedRoundStandsBesideThePool() {
        ScoredYear year = year("10", null).scheme(Scheme.POOLING, Pooling.POOLED);
        round(year, "一", 1, 30);
        year.affirm(year.round("二"), StatementSubject.ABOVE_AVERAGE);
        assertEquals("达到全市平均水平以上", year.score().actualText());
        round(year, "三", 1, 0);
        round(year, "四", 1, 0);
        round(year, "五", 1, 0);
        assertEquals("0.75倍", year.score().actualText());
    }

    @Test
    void aDenialIsNoNumber() {
        ScoredYear year = year("10", null);
        year.deny(year.round("一"), StatementSubject.ABOVE_AVERAGE);
        assertEquals("未评", year.points());
    }

    @Test
    void anAverageOfNothingIsNone() {
        ScoredYear year = year("0", null);
        round(year, "一", 1, 5);
        assertEquals("未评", year.points());
    }
}
