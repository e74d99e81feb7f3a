package org.selfeval.due;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.selfeval.model.FollowUp;
import org.selfeval.model.InspectedUnit;
import org.selfeval.model.Overview;
import org.selfeval.model.Round;
import org.selfeval.model.Statement;
import org.selfeval.model.YearBuilder;
import org.selfeval.model.kind.EvaluationState;
import org.selfeval.model.kind.FollowUpEvent;
import org.selfeval.model.kind.StatementSubject;
import org.selfeval.model.kind.UnitNature;

class YearDueTest {

    private static final LocalDate FEEDBACK = LocalDate.of(2021, 3, 10);
    private static final LocalDate DEADLINE = LocalDate.of(2021, 6, 10);

    private final YearBuilder year = YearBuilder.blank();
    private final Overview root = year.single(Overview.TYPE);
    private final Round round = year.add(Round.TYPE, root, Round.NAME, "第十七轮");

    YearDueTest() {
        year.set(root, Overview.YEAR, 2021, Overview.STATE, EvaluationState.DRAFTING);
    }

    private InspectedUnit village(String name, Object... facts) {
        InspectedUnit unit = year.add(InspectedUnit.TYPE, round, InspectedUnit.NAME, name, InspectedUnit.TOWN, "苗庄镇",
                InspectedUnit.NATURE, UnitNature.VILLAGE, InspectedUnit.FEEDBACK_ON, FEEDBACK);
        year.set(unit, facts);
        return unit;
    }

    private List<DueItem> items(LocalDate today) {
        return YearDue.of(year.build(), today).items();
    }

    private List<String> said(LocalDate today) {
        return items(today).stream().map(item -> item.when() + " " + item.sentence()).toList();
    }

    @Test
    void aMissingReportIsOverdueFromTheDayAfterThePeriod() {
        InspectedUnit unit = village("苗枣庄村");
        assertEquals(List.of("还有 1 天 苗庄镇 苗枣庄村 · 集中整改期将满"), said(DEADLINE.minusDays(1)));
        assertEquals(List.of("今天到期 苗庄镇 苗枣庄村 · 集中整改期将满"), said(DEADLINE));
        assertEquals(List.of("逾期 6 天 苗庄镇 苗枣庄村 · 整改情况报告未收到"), said(DEADLINE.plusDays(6)));
        assertEquals(unit.id(), items(DEADLINE).getFirst().at().row());
        assertEquals(InspectedUnit.REPORT_RECEIVED_ON, items(DEADLINE).getFirst().at().field());
    }

    @Test
    void theDaysDecideHowMuchItPresses() {
        village("苗枣庄村");
        assertEquals(Urgency.OVERDUE, items(DEADLINE.plusDays(1)).getFirst().urgency());
        assertEquals(Urgency.SOON, items(DEADLINE).getFirst().urgency());
        assertEquals(Urgency.SOON, items(DEADLINE.minusDays(14)).getFirst().urgency());
        assertEquals(Urgency.LATER, items(DEADLINE.minusDays(15)).getFirst().urgency());
        assertEquals(List.of(), items(DEADLINE.minusDays(91)));
    }

    @Test
    void organisationsOfARoundThatOweTheSameAreOneItem() {
        village("一村");
        village("二村");
        village("五个村", InspectedUnit.COUNT, 6, InspectedUnit.REPORTS_RECEIVED, 1);
        village("延期的村", InspectedUnit.EXTENDED_TO, DEADLINE.plusDays(20));
        assertEquals(List.of("还有 9 天 第十七轮 7 个村 · 集中整改期将满", "还有 29 天 苗庄镇 延期的村 · 集中整改期将满"),
                said(DEADLINE.minusDays(9)));
        year.add(InspectedUnit.TYPE, round, InspectedUnit.NAME, "区委党校", InspectedUnit.FEEDBACK_ON, FEEDBACK);
        assertTrue(said(DEADLINE.minusDays(9)).contains("还有 9 天 第十七轮 8 个党组织 · 集中整改期将满"));
    }

    @Test
    void nothingIsOwedByWhomItCameFromOrWhoHadNothingToRectify() {
        village("已报", InspectedUnit.REPORT_RECEIVED_ON, FEEDBACK.plusDays(60));
        village("没有问题", InspectedUnit.FOUND, 0);
        village("没有反馈", InspectedUnit.FEEDBACK_ON, null);
        year.add(Statement.TYPE, village("有说明"), Statement.SUBJECT, StatementSubject.RECTIFIED, Statement.AFFIRMED,
                true);
        assertEquals(List.of(), said(DEADLINE.plusDays(1)));
    }

    @Test
    void thePlanIsAskedForWhileThePeriodRuns() {
        year.set(round, Round.PLAN_DAYS, 30);
        InspectedUnit unit = village("苗枣庄村");
        LocalDate due = FEEDBACK.plusDays(30);
        assertEquals(List.of("还有 2 天 苗庄镇 苗枣庄村 · 整改方案待报送", "还有 64 天 苗庄镇 苗枣庄村 · 集中整改期将满"),
                said(due.minusDays(2)));
        assertEquals("逾期 1 天 苗庄镇 苗枣庄村 · 整改方案未收到", said(due.plusDays(1)).getFirst());
        assertEquals(List.of("逾期 1 天 苗庄镇 苗枣庄村 · 整改情况报告未收到"), said(DEADLINE.plusDays(1)));
        year.set(unit, InspectedUnit.PLAN_RECEIVED_ON, due);
        assertEquals(1, said(due.minusDays(2)).size());
    }

    @Test
    void theResultIsToBePublishedNinetyDaysAfterTheAccounts() {
        LocalDate accounts = LocalDate.of(2021, 4, 1);
        FollowUp event = year.add(FollowUp.TYPE, root, FollowUp.EVENT, FollowUpEvent.ACCOUNTS, FollowUp.ON, accounts);
        assertEquals(List.of("还有 41 天 2021 年度自评结果公开期限（决算后 90 天）"), said(accounts.plusDays(49)));
        assertEquals(List.of("逾期 1 天 2021 年度自评结果尚未公开（应在决算后 90 天内公开）"), said(accounts.plusDays(91)));
        assertEquals(event.id(), items(accounts).getFirst().at().row());
        year.add(FollowUp.TYPE, root, FollowUp.EVENT, FollowUpEvent.PUBLISHED, FollowUp.ON, accounts.plusDays(5));
        assertEquals(List.of(), said(accounts.plusDays(91)));
    }

    @Test
    void aFiledYearRemindsForAYear() {
        village("苗枣庄村");
        year.set(root, Overview.STATE, EvaluationState.ARCHIVED);
        assertEquals(1, items(DEADLINE.plusDays(365)).size());
        assertEquals(List.of(), items(DEADLINE.plusDays(366)));
        year.set(root, Overview.STATE, EvaluationState.FINAL);
        assertEquals(1, items(DEADLINE.plusDays(366)).size());
    }
}
