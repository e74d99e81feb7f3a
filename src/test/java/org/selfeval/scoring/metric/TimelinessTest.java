package org.selfeval.scoring.metric;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.selfeval.scoring.ScoredYear.day;
import static org.selfeval.scoring.ScoredYear.number;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.selfeval.model.Group;
import org.selfeval.model.Indicator;
import org.selfeval.model.Round;
import org.selfeval.model.Scheme;
import org.selfeval.model.kind.Metric;
import org.selfeval.model.kind.StatementSubject;
import org.selfeval.model.tree.FieldRef;
import org.selfeval.scoring.ScoredYear;

class TimelinessTest {

    private static ScoredYear year() {
        return ScoredYear.of(Metric.TIMELINESS, 10, Indicator.TARGET, number("100"));
    }

    private static ScoredYear reported(String on) {
        ScoredYear year = year();
        Round round = year.round("第一轮", Round.END, day("2020-05-29"));
        year.group(round, Group.REPORTED_ON, day(on));
        return year;
    }

    @Test
    void daySevenIsInTimeAndDayEightIsNot() {
        assertEquals("10.00", reported("2020-06-05").points());
        assertEquals("0.00", reported("2020-06-06").points());
        assertEquals("10.00", reported("2020-06-06").scheme(Scheme.REPORT_DAYS, 8).points());
        assertEquals("0.00", reported("2020-05-30").scheme(Scheme.REPORT_DAYS, 0).points());
    }

    @Test
    void beforeTheEndIsInTime() {
        assertEquals("10.00", reported("2020-05-01").points());
    }

    @Test
    void aGroupsOwnEndOutranksTheRounds() {
        ScoredYear year = year();
        Round round = year.round("第一轮", Round.END, day("2020-05-01"));
        Group late = year.group(round, Group.REPORTED_ON, day("2020-06-05"));
        year.group(round, Group.END, day("2020-05-29"), Group.REPORTED_ON, day("2020-06-05"), Group.COUNT, 3);
        assertEquals("7.50", year.points());
        assertEquals(List.of(FieldRef.of(late, Group.REPORTED_ON)), year.score().evidence().keepsBack());
        assertEquals("应上报巡察情况报告的巡察组4个，巡察结束后7天内上报3个，按时上报率75%，未达到年度指标值（100%），按完成比例计分，分值10分×75%，得7.5分。",
                year.explanation());
    }

    @Test
    void recordedDatesOutrankTheStatement() {
        ScoredYear year = reported("2020-06-06");
        year.affirm(year.root, StatementSubject.REPORTED_IN_TIME);
        assertEquals("0.00", year.points());
    }

    @Test
    void withoutDatesTheNearestStatementStands() {
        ScoredYear year = year();
        Round round = year.round("第一轮");
        Group group = year.group(round, Group.NAME, "一组", Group.COUNT, 2);
        year.group(round, Group.COUNT, 2);
        assertEquals("未评", year.points());
        year.affirm(round, StatementSubject.REPORTED_IN_TIME);
        assertEquals("10.00", year.points());
        year.deny(group, StatementSubject.REPORTED_IN_TIME);
        assertEquals("5.00", year.points());
    }

    @Test
    void aDenialForTheRoundSaysNothingOfItsGroups() {
        ScoredYear year = year();
        Round round = year.round("第一轮");
        year.group(round, Group.NAME, "一组");
        year.deny(round, StatementSubject.REPORTED_IN_TIME);
        assertEquals("资料不全，尚缺“情况报告上报日期”（一组），暂不评分。", year.explanation());
    }

    @Test
    void whereOneRowSaysYesAndNoItIsNo() {
        ScoredYear year = year();
        Round round = year.round("第一轮");
        year.deny(round, StatementSubject.REPORTED_IN_TIME);
        year.affirm(round, StatementSubject.REPORTED_IN_TIME);
        assertEquals("0.00", year.points());
    }

    @Test
    void aRoundWithoutGroupsIsOneGroup() {
        ScoredYear year = year();
        Round first = year.round("第一轮", Round.END, day("2020-05-29"));
        year.group(first, Group.COUNT, 3, Group.REPORTED_ON, day("2020-06-01"));
        Round second = year.round("第二轮");
        assertEquals("未评", year.points());
        year.deny(second, StatementSubject.REPORTED_IN_TIME);
        assertEquals("7.50", year.points());
    }

    private List<String> quantities(ScoredYear year) {
        return year.score()
            .evidence()
            .quantities()
            .stream()
            .map(quantity -> quantity.name() + "=" + quantity.value())
            .toList();
    }

    @Test
    void aRoundWithoutGroupsIsNotToldAsAGroup() {
        ScoredYear year = year();
        Round first = year.round("第一轮", Round.END, day("2020-05-29"));
        year.group(first, Group.COUNT, 3, Group.REPORTED_ON, day("2020-06-01"));
        year.affirm(year.round("第二轮"), StatementSubject.REPORTED_IN_TIME);
        assertEquals("按3个巡察组和1轮未登记巡察组的巡察（每轮按1个组计）统计，巡察结束后7天内上报情况报告的4个，按时上报率100%（部分依据情况说明），达到年度指标值（100%），得10分。",
                year.explanation());
        assertEquals(List.of("巡察组数=3", "未登记巡察组的轮次=1", "按时上报情况报告的巡察组数=3"), quantities(year));
    }

    @Test
    void whereAllIsStatedNoNumberIsCounted() {
        ScoredYear year = year();
        year.round("第一轮");
        year.affirm(year.root, StatementSubject.REPORTED_IN_TIME);
        assertEquals("第一轮各巡察组均在巡察结束后7天内上报情况报告，按时上报率100%（依据情况说明），达到年度指标值（100%），得10分。", year.explanation());
        assertEquals(List.of("未登记巡察组的轮次=1"), quantities(year));
    }

    @Test
    void aDenialIsNoStatementThatAllWereInTime() {
        ScoredYear year = year();
        year.deny(year.round("第一轮"), StatementSubject.REPORTED_IN_TIME);
        assertEquals("按1轮未登记巡察组的巡察（每轮按1个组计）统计，巡察结束后7天内上报情况报告的0个，按时上报率0%（依据情况说明），未达到年度指标值（100%），按完成比例计分，分值10分×0%，得0分。",
                year.explanation());
    }
}
