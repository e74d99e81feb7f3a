package org.selfeval.scoring.metric;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.selfeval.scoring.ScoredYear.day;
import static org.selfeval.scoring.ScoredYear.number;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.selfeval.model.Finding;
import org.selfeval.model.Indicator;
import org.selfeval.model.InspectedUnit;
import org.selfeval.model.Overview;
import org.selfeval.model.Round;
import org.selfeval.model.Scheme;
import org.selfeval.model.kind.FindingState;
import org.selfeval.model.kind.Metric;
import org.selfeval.model.kind.StatementSubject;
import org.selfeval.model.tree.FieldRef;
import org.selfeval.scoring.Origin;
import org.selfeval.scoring.ScoredYear;
import org.selfeval.text.Phrase;

class ClosureTest {

    private final ScoredYear year = ScoredYear.of(Metric.CLOSURE, 15, Indicator.TARGET, number("100"));
    private final Round round = year.round("第一轮");

    private InspectedUnit due(Object... fieldsAndValues) {
        InspectedUnit unit = year.unit(round, InspectedUnit.NAME, "区委党校", InspectedUnit.FEEDBACK_ON,
                day("2020-06-01"));
        year.rows.set(unit, fieldsAndValues);
        return unit;
    }

    private void finding(InspectedUnit unit, FindingState state, String on) {
        Finding finding = year.rows.add(Finding.TYPE, unit, Finding.STATE, state);
        if (on != null) {
            year.rows.set(finding, state == FindingState.HANDED_OVER ? Finding.HANDED_OVER_ON : Finding.RECTIFIED_ON,
                    day(on));
        }
    }

    private List<String> asides() {
        return year.score().evidence().asides().stream().map(Phrase::toString).toList();
    }

    @Test
    void doneAndHandedOverCountAsClosed() {
        InspectedUnit unit = due(InspectedUnit.FOUND, 10, InspectedUnit.DONE, 7, InspectedUnit.HANDED_OVER, 1);
        assertEquals("12.00", year.points());
        assertEquals("整改期限已到的问题10个，其中已闭环（已完成、已移交）8个，整改闭环率80%，未达到年度指标值（100%），按完成比例计分，分值15分×80%，得12分。",
                year.explanation());
        assertEquals(List.of(FieldRef.of(unit, InspectedUnit.OPEN)), year.score().evidence().keepsBack());
    }

    @Test
    void rowsCountByTheSchemesClosedStates() {
        InspectedUnit unit = due(InspectedUnit.FOUND, 99);
        finding(unit, FindingState.DONE, "2020-07-01");
        finding(unit, FindingState.HANDED_OVER, null);
        finding(unit, FindingState.MOSTLY_DONE, "2020-07-01");
        finding(unit, FindingState.NOT_DONE, null);
        assertEquals("7.50", year.points());
        year.scheme(Scheme.CLOSED_STATES, List.of(FindingState.DONE, FindingState.MOSTLY_DONE));
        assertEquals("整改期限已到的问题4个，其中已闭环（已完成、基本完成）2个，整改闭环率50%，未达到年度指标值（100%），按完成比例计分，分值15分×50%，得7.5分。",
                year.explanation());
        year.scheme(Scheme.CLOSED_STATES, List.of());
        assertEquals("7.50", year.points());
    }

    @Test
    void theDeadlineIsThreeCalendarMonthsAndTheDayItselfIsDue() {
        due(InspectedUnit.FOUND, 2, InspectedUnit.DONE, 1, InspectedUnit.HANDED_OVER, 0, InspectedUnit.FEEDBACK_ON,
                day("2020-09-30"));
        assertEquals("7.50", year.overview(Overview.CUT_OFF, day("2020-12-30")).points());
        assertEquals("未评", year.overview(Overview.CUT_OFF, day("2020-12-29")).points());
        assertEquals("1个被巡察党组织的整改期限均在统计截止日之后（最早2020-12-30），尚不能评价整改情况，暂不评分。", year.explanation());
    }

    @Test
    void aMonthThatIsShorterEndsOnItsLastDay() {
        due(InspectedUnit.FOUND, 1, InspectedUnit.DONE, 1, InspectedUnit.HANDED_OVER, 0, InspectedUnit.FEEDBACK_ON,
                day("2020-11-30"));
        assertEquals("15.00", year.overview(Overview.CUT_OFF, day("2021-02-28")).points());
        assertEquals("未评", year.overview(Overview.CUT_OFF, day("2021-02-27")).points());
    }

    @Test
    void monthsAreTheRoundsAndAnExtensionOutranksThem() {
        InspectedUnit unit = due(InspectedUnit.FOUND, 1, InspectedUnit.DONE, 1, InspectedUnit.HANDED_OVER, 0);
        year.overview(Overview.CUT_OFF, day("2020-08-01"));
        assertEquals("未评", year.points());
        year.rows.set(round, Round.RECTIFY_MONTHS, 2);
        assertEquals("15.00", year.points());
        year.rows.set(unit, InspectedUnit.EXTENDED_TO, day("2020-08-02"));
        assertEquals("未评", year.points());
    }

    @Test
    void whatIsClosedBeforeItIsDueIsSaidThoughNotYetCounted() {
        due(InspectedUnit.FOUND, 1, InspectedUnit.DONE, 1, InspectedUnit.HANDED_OVER, 0);
        year.unit(round, InspectedUnit.COUNT, 5, InspectedUnit.FEEDBACK_ON, day("2020-12-01"), InspectedUnit.FOUND, 7,
                InspectedUnit.DONE, 4, InspectedUnit.HANDED_OVER, 1);
        assertEquals("15.00", year.points());
        assertEquals(List.of("另有5个被巡察党组织的整改期限在统计截止日之后（最早2021-03-01），发现问题7个，"
                + "截至统计截止日已整改闭环5个，按计分规则到期后才计算，本次未计入"), asides());
    }

    @Test
    void unitsNotYetDueAreLeftOutAndShown() {
        due(InspectedUnit.FOUND, 1, InspectedUnit.DONE, 1, InspectedUnit.HANDED_OVER, 0);
        year.unit(round, InspectedUnit.COUNT, 5, InspectedUnit.FEEDBACK_ON, day("2020-12-01"));
        assertEquals("15.00", year.points());
        assertEquals(List.of("5个被巡察党组织的整改期限在统计截止日之后（最早2021-03-01），本次未计入"), asides());
    }

    @Test
    void laterCompletionCountsAndIsShownApart() {
        InspectedUnit unit = due();
        finding(unit, FindingState.DONE, "2020-09-01");
        finding(unit, FindingState.DONE, "2020-09-02");
        finding(unit, FindingState.HANDED_OVER, "2020-12-31");
        assertEquals("15.00", year.points());
        assertEquals(List.of("已闭环的问题中有2个在整改期限之后完成"), asides());
    }

    @Test
    void completionAfterTheCutOffDoesNotCount() {
        InspectedUnit unit = due();
        finding(unit, FindingState.DONE, "2020-08-01");
        finding(unit, FindingState.DONE, "2021-01-01");
        assertEquals("7.50", year.points());
        assertEquals(List.of("1个问题在统计截止日（2020-12-31）之后才完成整改，本次不计为闭环"), asides());
    }

    @Test
    void aCountDoneAfterTheCutOffDoesNotCountEither() {
        InspectedUnit unit = due(InspectedUnit.FOUND, 4, InspectedUnit.DONE, 3, InspectedUnit.HANDED_OVER, 1,
                InspectedUnit.DONE_ON, day("2021-01-01"));
        assertEquals("3.75", year.points());
        year.rows.set(unit, InspectedUnit.DONE_ON, day("2020-12-31"));
        assertEquals("15.00", year.points());
        assertEquals(List.of("已闭环的问题中有3个在整改期限之后完成"), asides());
    }

    @Test
    void oneUnknownCountFollowsFromTheOpenOnes() {
        InspectedUnit unit = due(InspectedUnit.FOUND, 10, InspectedUnit.DONE, 8);
        assertEquals("资料不全，尚缺“移交问题数”（区委党校），暂不评分。", year.explanation());
        year.rows.set(unit, InspectedUnit.OPEN, 1);
        assertEquals("13.50", year.points());
        year.rows.set(unit, InspectedUnit.DONE, 10, InspectedUnit.OPEN, null);
        assertEquals("15.00", year.points());
        year.rows.set(unit, InspectedUnit.DONE, null, InspectedUnit.HANDED_OVER, null, InspectedUnit.OPEN, 4);
        assertEquals("9.00", year.points());
    }

    @Test
    void moreClosedThanFoundCountsAsAll() {
        due(InspectedUnit.FOUND, 4, InspectedUnit.DONE, 9, InspectedUnit.HANDED_OVER, 0);
        due(InspectedUnit.FOUND, 4, InspectedUnit.DONE, 0, InspectedUnit.HANDED_OVER, 0);
        assertEquals("7.50", year.points());
    }

    @Test
    void whatIsNotKnownIsMissing() {
        InspectedUnit unit = due(InspectedUnit.FOUND, 1, InspectedUnit.FEEDBACK_ON, null);
        assertEquals("资料不全，尚缺“反馈日期”（区委党校），暂不评分。", year.explanation());
        year.rows.set(unit, InspectedUnit.FEEDBACK_ON, day("2020-06-01"), InspectedUnit.FOUND, null);
        assertEquals("资料不全，尚缺“发现问题数”（区委党校），暂不评分。", year.explanation());
        finding(unit, null, null);
        assertEquals("资料不全，尚缺“整改状态”，暂不评分。", year.explanation());
        year.overview(Overview.CUT_OFF, null);
        assertEquals("资料不全，尚缺“统计截止日”，暂不评分。", year.explanation());
    }

    @Test
    void nothingFoundNeedsAStatement() {
        InspectedUnit unit = due(InspectedUnit.FOUND, 0);
        assertEquals("未评", year.points());
        year.affirm(unit, StatementSubject.NO_FINDINGS);
        assertEquals("15.00", year.points());
        assertEquals("未发现需整改的问题", year.score().actualText());
        assertEquals(Origin.STATED, year.score().actual().origin());
    }

    @Test
    void aLineWithoutFindingsBesideOthersNeedsNone() {
        due(InspectedUnit.FOUND, 0);
        due(InspectedUnit.FOUND, 2, InspectedUnit.DONE, 1, InspectedUnit.HANDED_OVER, 0);
        assertEquals("7.50", year.points());
    }

    @Test
    void theStatementStandsForWhatIsNotRecorded() {
        due(InspectedUnit.FEEDBACK_ON, null);
        year.affirm(year.root, StatementSubject.RECTIFIED);
        assertEquals("15.00", year.points());
        assertEquals("100%", year.score().actualText());
        due(InspectedUnit.FOUND, 3);
        assertEquals("100%", year.score().actualText());
        year.deny(round, StatementSubject.RECTIFIED);
        assertEquals("未评", year.points());
    }

    @Test
    void recordedCountsAndDatesOutrankTheStatement() {
        InspectedUnit unit = due(InspectedUnit.FOUND, 4, InspectedUnit.DONE, 1, InspectedUnit.HANDED_OVER, 0);
        year.affirm(unit, StatementSubject.RECTIFIED);
        assertEquals("3.75", year.points());
        assertEquals(Origin.RECORDED, year.score().actual().origin());
        year.overview(Overview.CUT_OFF, day("2020-06-30"));
        assertEquals("未评", year.points());
    }

    @Test
    void recordedOpenFindingsStayOpenUnderTheStatement() {
        InspectedUnit unit = due();
        finding(unit, FindingState.IN_PROGRESS, null);
        finding(unit, null, null);
        year.affirm(round, StatementSubject.RECTIFIED);
        assertEquals("7.50", year.points());
        assertEquals(Origin.STATED, year.score().actual().origin());
    }

    @Test
    void carriedOverRoundsAreFollowedUpOnly() {
        due(InspectedUnit.FOUND, 1, InspectedUnit.DONE, 1, InspectedUnit.HANDED_OVER, 0);
        Round old = year.round("旧轮", Round.CARRIED_FROM, 2019);
        year.unit(old, InspectedUnit.FOUND, 5, InspectedUnit.DONE, 0, InspectedUnit.FEEDBACK_ON, day("2019-12-01"));
        assertEquals("15.00", year.points());
        assertEquals(List.of("上年结转的1轮巡察只作后续跟踪，未计入"), asides());
    }
}
