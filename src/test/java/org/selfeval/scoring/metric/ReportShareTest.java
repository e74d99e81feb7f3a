package org.selfeval.scoring.metric;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.selfeval.scoring.ScoredYear.day;
import static org.selfeval.scoring.ScoredYear.number;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.selfeval.model.Indicator;
import org.selfeval.model.InspectedUnit;
import org.selfeval.model.Overview;
import org.selfeval.model.Round;
import org.selfeval.model.kind.Metric;
import org.selfeval.model.kind.StatementSubject;
import org.selfeval.model.tree.FieldRef;
import org.selfeval.scoring.Origin;
import org.selfeval.scoring.ScoredYear;

class ReportShareTest {

    private static final Object[] BRIEFED = {Round.BRIEFED_ON, day("2020-06-01")};

    private static ScoredYear year() {
        return ScoredYear.of(Metric.REPORTS, 20, Indicator.TARGET, number("100"));
    }

    @Test
    void reportsOverUnitsWithTheirCounts() {
        ScoredYear year = year();
        Round round = year.round("第一轮", BRIEFED);
        year.unit(round, InspectedUnit.REPORTS_FORMED, 1);
        InspectedUnit late = year.unit(round, InspectedUnit.COUNT, 9, InspectedUnit.REPORTS_FORMED, 8);
        assertEquals("18.00", year.points());
        assertEquals("共巡察党组织10个次，形成巡察报告并向书记专题会汇报9个次，占90%，未达到年度指标值（100%），按完成比例计分，分值20分×90%，得18分。",
                year.explanation());
        assertEquals(List.of(FieldRef.of(late, InspectedUnit.REPORTS_FORMED)), year.score().evidence().keepsBack());
        assertEquals(Origin.RECORDED, year.score().actual().origin());
    }

    @Test
    void moreReportsThanUnitsCountAsManyAsUnits() {
        ScoredYear year = year();
        Round round = year.round("第一轮", BRIEFED);
        year.unit(round, InspectedUnit.COUNT, 2, InspectedUnit.REPORTS_FORMED, 5);
        year.unit(round, InspectedUnit.COUNT, 2, InspectedUnit.REPORTS_FORMED, 1);
        assertEquals("15.00", year.points());
    }

    @Test
    void whatWasNotBriefedDoesNotCount() {
        ScoredYear year = year();
        year.unit(year.round("已汇报", BRIEFED), InspectedUnit.REPORTS_FORMED, 1);
        Round silent = year.round("未汇报");
        year.deny(silent, StatementSubject.BRIEFED);
        year.unit(silent, InspectedUnit.REPORTS_FORMED, 1);
        assertEquals("10.00", year.points());
        assertEquals(List.of(FieldRef.of(silent, Round.BRIEFED_ON)), year.score().evidence().keepsBack());
        year.unit(silent, InspectedUnit.REPORTS_FORMED, 1, InspectedUnit.BRIEFED_ON, day("2020-07-01"));
        assertEquals("13.33", year.points());
    }

    @Test
    void aBriefingAfterTheCutOffIsNoneAndOnTheDayIsOne() {
        ScoredYear year = year().overview(Overview.CUT_OFF, day("2020-12-31"));
        Round round = year.round("第一轮", Round.BRIEFED_ON, day("2020-12-31"));
        year.unit(round, InspectedUnit.REPORTS_FORMED, 1);
        assertEquals("20.00", year.points());
        year.rows.set(round, Round.BRIEFED_ON, day("2021-01-01"));
        assertEquals("0.00", year.points());
        year.overview(Overview.CUT_OFF, null);
        assertEquals("20.00", year.points());
    }

    @Test
    void statementsStandInFromTheNearestRowUp() {
        ScoredYear year = year();
        Round round = year.round("第一轮");
        InspectedUnit unit = year.unit(round, InspectedUnit.NAME, "区委党校", InspectedUnit.COUNT, 3);
        assertEquals("未评", year.points());
        year.affirm(year.root, StatementSubject.BRIEFED);
        assertEquals("资料不全，尚缺“已形成巡察报告数”（区委党校），暂不评分。", year.explanation());
        year.affirm(round, StatementSubject.REPORTS_FORMED);
        assertEquals("20.00", year.points());
        assertEquals(Origin.STATED, year.score().actual().origin());
        year.deny(unit, StatementSubject.REPORTS_FORMED);
        assertEquals("未评", year.points());
        year.rows.set(unit, InspectedUnit.REPORTS_FORMED, 2);
        assertEquals("13.33", year.points());
    }

    @Test
    void aRoundWithoutUnitsWaitsForItsUnitsAndNotForItsName() {
        ScoredYear year = year();
        Round round = year.round("第一轮", BRIEFED);
        assertEquals(List.of(FieldRef.of(round, InspectedUnit.NAME)), year.score().evidence().missing());
    }

    @Test
    void anUnknownBriefingIsUnknownAndNotZero() {
        ScoredYear year = year();
        Round round = year.round("第一轮");
        year.unit(round, InspectedUnit.REPORTS_FORMED, 1);
        year.unit(round, InspectedUnit.REPORTS_FORMED, 1);
        assertEquals("未评", year.points());
        assertEquals(List.of(FieldRef.of(round, Round.BRIEFED_ON)), year.score().evidence().missing());
    }

    @Test
    void aRoundWithoutUnitsStandsByItsStatements() {
        ScoredYear year = year();
        Round round = year.round("第一轮", BRIEFED);
        assertEquals("未评", year.points());
        year.affirm(round, StatementSubject.REPORTS_FORMED);
        assertEquals("20.00", year.points());
    }

    @Test
    void aShareThatOnlyRoundsToTheTargetDoesNotReadAsReached() {
        ScoredYear year = year();
        Round round = year.round("第一轮", BRIEFED);
        year.unit(round, InspectedUnit.COUNT, 30000, InspectedUnit.REPORTS_FORMED, 29999);
        assertEquals("99.997%", year.score().actualText());
    }

    @Test
    void pilotsCarriedOverAndUnfinishedRoundsStayOut() {
        ScoredYear year = year();
        year.unit(year.round("第一轮", BRIEFED), InspectedUnit.REPORTS_FORMED, 1);
        year.unit(year.round("试点", Round.COUNTED, false));
        year.unit(year.round("旧轮", Round.CARRIED_FROM, 2019));
        assertEquals("20.00", year.points());
    }
}
