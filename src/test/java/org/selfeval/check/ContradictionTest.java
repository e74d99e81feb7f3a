package org.selfeval.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.selfeval.model.Benchmark;
import org.selfeval.model.Evaluation;
import org.selfeval.model.Finding;
import org.selfeval.model.Group;
import org.selfeval.model.InspectedUnit;
import org.selfeval.model.Overview;
import org.selfeval.model.Satisfaction;
import org.selfeval.model.Scheme;
import org.selfeval.model.Statement;
import org.selfeval.model.kind.FindingState;
import org.selfeval.model.kind.StatementSubject;
import org.selfeval.model.tree.Row;
import org.selfeval.scoring.year.Scorer;
import org.selfeval.text.Texts;

/** Each subject of a statement against what is recorded. */
class ContradictionTest {

    private final GoodYear year = new GoodYear();

    private List<String> contradictions(Row on, StatementSubject subject) {
        Statement said = year.add(Statement.TYPE, on, Statement.SUBJECT, subject, Statement.AFFIRMED, true,
                Statement.SOURCE, "巡察工作台账");
        Evaluation built = year.build();
        return Checker.check(built, Scorer.score(built))
            .stream()
            .filter(check -> check.id().equals("statements.contradicted") && check.at().row() == said.id())
            .map(check -> check.sentence().toString())
            .toList();
    }

    private void says(String fact, Row on, StatementSubject subject) {
        assertEquals(List.of("情况说明称“" + Texts.label(subject) + "”，但登记的资料显示：" + fact + "。请改正其中一处。"),
                contradictions(on, subject));
    }

    @Test
    void whatAgreesIsNoContradiction() {
        Function<StatementSubject, List<String>> onFirst = subject -> contradictions(year.first, subject);
        for (StatementSubject subject : StatementSubject.values()) {
            if (subject != StatementSubject.NO_FINDINGS) {
                assertEquals(List.of(), onFirst.apply(subject), subject.name());
            }
        }
    }

    @Test
    void inTimeAgainstADayTooLate() {
        year.set(year.firstGroups, Group.REPORTED_ON, GoodYear.day("2020-04-18"));
        says("固定巡察组于2020-04-10结束巡察，2020-04-18才上报情况报告，超过7天", year.first, StatementSubject.REPORTED_IN_TIME);
    }

    @Test
    void theSeventhDayIsStillInTime() {
        year.set(year.firstGroups, Group.REPORTED_ON, GoodYear.day("2020-04-17"));
        assertEquals(List.of(), contradictions(year.first, StatementSubject.REPORTED_IN_TIME));
    }

    @Test
    void allReportsFormedAgainstOneMissing() {
        year.set(year.villages, InspectedUnit.REPORTS_FORMED, 29);
        says("示例镇等3个镇的村党组织共30个单位，形成巡察报告29份", year.second, StatementSubject.REPORTS_FORMED);
    }

    @Test
    void heardAgainstADayAfterTheCutOff() {
        year.set(year.overview, Overview.CUT_OFF, GoodYear.day("2020-05-01"));
        says("书记专题会汇报日期2020-05-08晚于统计截止日2020-05-01", year.first, StatementSubject.BRIEFED);
    }

    @Test
    void aboveAverageAgainstTheBenchmark() {
        year.set(year.benchmark, Benchmark.VALUE, GoodYear.number("20"));
        says("发现问题32个，低于全市平均数40个", year.first, StatementSubject.ABOVE_AVERAGE);
    }

    @Test
    void rectifiedAgainstWhatIsOpen() {
        year.set(year.villages, InspectedUnit.DONE, 50, InspectedUnit.OPEN, 5);
        says("示例镇等3个镇的村党组织还有5个问题未完成整改", year.second, StatementSubject.RECTIFIED);
    }

    @Test
    void aFindingOfUnknownStateIsNotAnOpenOne() {
        year.set(year.villages, InspectedUnit.FOUND, null, InspectedUnit.DONE, null, InspectedUnit.HANDED_OVER, null,
                InspectedUnit.OPEN, null);
        year.add(Finding.TYPE, year.villages, Finding.TITLE, "账目公开不及时");
        assertEquals(List.of(), contradictions(year.second, StatementSubject.RECTIFIED));
        year.add(Finding.TYPE, year.villages, Finding.TITLE, "会议记录不全", Finding.STATE, FindingState.IN_PROGRESS);
        says("示例镇等3个镇的村党组织还有1个问题未完成整改", year.second, StatementSubject.RECTIFIED);
    }

    @Test
    void whatWasPerhapsHandedOverIsNotOpen() {
        year.set(year.villages, InspectedUnit.FOUND, 10, InspectedUnit.DONE, 6, InspectedUnit.HANDED_OVER, null,
                InspectedUnit.OPEN, null);
        assertEquals(List.of(), contradictions(year.second, StatementSubject.RECTIFIED));
    }

    @Test
    void whatTheSchemeDoesNotCountAsClosedIsOpenInCountsToo() {
        year.set(year.scheme, Scheme.CLOSED_STATES, List.of(FindingState.DONE));
        year.set(year.villages, InspectedUnit.FOUND, 10, InspectedUnit.DONE, 8, InspectedUnit.HANDED_OVER, 2,
                InspectedUnit.OPEN, 0);
        says("示例镇等3个镇的村党组织还有2个问题未完成整改", year.villages, StatementSubject.RECTIFIED);
    }

    @Test
    void rectifiedAgainstADeadlineStillToCome() {
        year.set(year.overview, Overview.CUT_OFF, GoodYear.day("2020-10-01"));
        says("示例镇等3个镇的村党组织的整改期限2020-10-20晚于统计截止日2020-10-01", year.villages, StatementSubject.RECTIFIED);
    }

    @Test
    void noComplaintsAgainstOneReceived() {
        year.set(year.satisfaction, Satisfaction.RECEIVED, 1);
        says("收到投诉举报1次", year.overview, StatementSubject.NO_COMPLAINTS);
    }

    @Test
    void aStatementAboutTheWholeYearIsHeldAgainstEveryRound() {
        year.set(year.villages, InspectedUnit.REPORTS_FORMED, 29);
        says("示例镇等3个镇的村党组织共30个单位，形成巡察报告29份", year.overview, StatementSubject.REPORTS_FORMED);
    }
}
