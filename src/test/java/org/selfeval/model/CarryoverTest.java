package org.selfeval.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.LongStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.selfeval.model.kind.EvaluationState;
import org.selfeval.model.kind.FindingState;
import org.selfeval.model.kind.RoundState;
import org.selfeval.model.kind.Section;
import org.selfeval.model.kind.SourceKind;
import org.selfeval.model.kind.StatementSubject;
import org.selfeval.model.tree.Node;
import org.selfeval.model.tree.Row;

class CarryoverTest {

    private final YearBuilder last = YearBuilder.blank()
        .set(YearBuilder.blank().single(Overview.TYPE), Overview.YEAR, 2020, Overview.STATE, EvaluationState.ARCHIVED);
    private final Overview root = last.single(Overview.TYPE);
    private final Round round = last.add(Round.TYPE, root, Round.NAME, "第十五轮", Round.COUNTED, true, Round.STATE,
            RoundState.FINISHED, Round.END, LocalDate.of(2020, 11, 20), Round.RECTIFY_MONTHS, 3);

    private Evaluation next() {
        return Carryover.nextYear("下一年", last.build());
    }

    private List<String> open() {
        return next().rounds()
            .stream()
            .flatMap(carried -> carried.rows(InspectedUnit.TYPE).stream())
            .map(InspectedUnit::name)
            .toList();
    }

    private InspectedUnit unit(String name, Object... facts) {
        InspectedUnit unit = last.add(InspectedUnit.TYPE, round, InspectedUnit.NAME, name);
        last.set(unit, facts);
        return unit;
    }

    @Test
    void peopleSchemeAndWordsAreKeptFactsAreNot() {
        last.set(root, Overview.PROJECT, "巡察工作经费", Overview.PREPARER, "某", Overview.GOAL_EXPECTED, "目标",
                Overview.GOAL_ACTUAL, "完成", Overview.PLANNED_ROUNDS, 3, Overview.PREPARED_ON, LocalDate.of(2021, 1, 9));
        Level level = last.add(Level.TYPE, last.single(Scheme.TYPE), Level.NAME, "产出");
        last.add(Indicator.TYPE, level, Indicator.NAME, "轮次", Indicator.TARGET, BigDecimal.TEN, Indicator.ACTUAL,
                BigDecimal.ONE, Indicator.DEVIATION, "疫情");
        last.add(FundSource.TYPE, root, FundSource.KIND, SourceKind.FISCAL, FundSource.EXECUTED, BigDecimal.TEN);
        last.add(ReportText.TYPE, root, ReportText.SECTION, Section.OVERVIEW, ReportText.BODY, "概况");
        last.set(last.single(Satisfaction.TYPE), Satisfaction.RECEIVED, 0);
        Evaluation next = next();
        Overview overview = next.overview();
        assertEquals(2021, overview.year());
        assertEquals(LocalDate.of(2021, 12, 31), overview.cutOff());
        assertEquals(EvaluationState.DRAFTING, overview.state());
        assertEquals(List.of("巡察工作经费", "某", "目标"),
                List.of(overview.project(), overview.preparer(), overview.goalExpected()));
        assertNull(overview.goalActual());
        assertNull(overview.plannedRounds());
        assertNull(overview.preparedOn());
        Indicator indicator = next.indicators().getFirst();
        assertEquals(List.of("轮次", BigDecimal.TEN), List.of(indicator.name(), indicator.target()));
        assertNull(indicator.actual());
        assertNull(indicator.deviation());
        assertEquals(SourceKind.FISCAL, next.sources().getFirst().kind());
        assertNull(next.sources().getFirst().executed());
        assertEquals("概况", next.text(Section.OVERVIEW).orElseThrow().body());
        assertNull(next.satisfaction().received());
        assertEquals(LongStream.rangeClosed(1, next.rows().size()).boxed().toList(),
                next.rows().stream().map(Row::id).sorted().toList());
    }

    @Test
    void anOpenRoundComesAlongUncountedWithItsDatesAndTheGroupsOfItsUnits() {
        Group group = last.add(Group.TYPE, round, Group.NAME, "第一组");
        InspectedUnit unit = unit("未整改", InspectedUnit.GROUP, group.id(), InspectedUnit.FEEDBACK_ON,
                LocalDate.of(2020, 12, 1));
        last.add(Finding.TYPE, unit, Finding.TITLE, "问题", Finding.STATE, FindingState.IN_PROGRESS);
        Node<Round> carried = next().rounds().getFirst();
        assertEquals(List.of("第十五轮", false, 2020, LocalDate.of(2020, 11, 20)), List.of(carried.row().name(),
                carried.row().counted(), carried.row().carriedFrom(), carried.row().end()));
        Node<InspectedUnit> open = carried.children(InspectedUnit.TYPE).getFirst();
        assertEquals(carried.rows(Group.TYPE).getFirst().id(), open.row().group());
        assertEquals(LocalDate.of(2020, 12, 1), open.row().feedbackOn());
        assertEquals(List.of("问题"), open.rows(Finding.TYPE).stream().map(Finding::title).toList());
    }

    @Test
    void aRoundCarriedOverAgainKeepsTheYearItCameFrom() {
        last.set(round, Round.CARRIED_FROM, 2019);
        unit("未整改");
        assertEquals(2019, next().rounds().getFirst().row().carriedFrom());
    }

    @Test
    void theSchemeSaysWhichStatesClose() {
        last.add(Finding.TYPE, unit("移交"), Finding.STATE, FindingState.HANDED_OVER);
        last.add(Finding.TYPE, unit("基本完成"), Finding.STATE, FindingState.MOSTLY_DONE);
        last.add(Finding.TYPE, unit("不明"));
        assertEquals(List.of("基本完成", "不明"), open());
        last.set(last.single(Scheme.TYPE), Scheme.CLOSED_STATES, List.of(FindingState.MOSTLY_DONE));
        assertEquals(List.of("移交", "不明"), open());
    }

    @Test
    void countsDatesAndWordsCloseALineWithoutRows() {
        unit("全部完成", InspectedUnit.FOUND, 5, InspectedUnit.DONE, 3, InspectedUnit.HANDED_OVER, 2);
        unit("尚有一个", InspectedUnit.FOUND, 5, InspectedUnit.DONE, 3, InspectedUnit.HANDED_OVER, 1);
        unit("没有未完成的", InspectedUnit.FOUND, 5, InspectedUnit.OPEN, 0);
        unit("有未完成的", InspectedUnit.FOUND, 5, InspectedUnit.OPEN, 1, InspectedUnit.DONE, 4);
        unit("没有问题", InspectedUnit.FOUND, 0);
        unit("只知有问题", InspectedUnit.FOUND, 5);
        unit("有完成日期", InspectedUnit.DONE_ON, LocalDate.of(2021, 1, 5));
        last.add(Statement.TYPE, unit("有说明"), Statement.SUBJECT, StatementSubject.RECTIFIED, Statement.AFFIRMED, true);
        unit("一无所知");
        assertEquals(List.of("尚有一个", "有未完成的", "只知有问题", "一无所知"), open());
        last.set(last.single(Scheme.TYPE), Scheme.CLOSED_STATES, List.of(FindingState.DONE));
        assertEquals(List.of("全部完成", "尚有一个", "没有未完成的", "有未完成的", "只知有问题", "一无所知"), open());
    }

    @Test
    void theWordOnTheRoundHoldsUnlessTheUnitsOwnContradicts() {
        last.add(Statement.TYPE, round, Statement.SUBJECT, StatementSubject.RECTIFIED, Statement.AFFIRMED, true);
        unit("按轮次说明");
        last.add(Statement.TYPE, unit("另有说明"), Statement.SUBJECT, StatementSubject.RECTIFIED, Statement.AFFIRMED,
                false);
        assertEquals(List.of("另有说明"), open());
    }

    @Test
    void aRoundThatNeverBeganHasNothingToRectify() {
        last.set(round, Round.STATE, RoundState.PLANNED);
        unit("未巡察");
        assertEquals(List.of(), next().rounds());
    }

    @Test
    void aSecondProjectOfTheYearHasTheSameRoundsAndItsOwnMoneyGoalsAndWords() {
        last.set(root, Overview.PROJECT, "巡察工作经费", Overview.PREPARER, "某", Overview.GOAL_EXPECTED, "目标",
                Overview.PLANNED_ROUNDS, 3);
        unit("一村", InspectedUnit.FOUND, 5);
        last.add(FundSource.TYPE, root, FundSource.KIND, SourceKind.FISCAL, FundSource.BUDGET, BigDecimal.TEN);
        last.add(ReportText.TYPE, root, ReportText.SECTION, Section.WORK, ReportText.BODY, "正文");
        last.add(FollowUp.TYPE, root, FollowUp.PLACE, "会议");
        last.add(Expenditure.TYPE, root);
        Evaluation second = Carryover.secondProject("二", last.build());
        assertEquals(2020, second.overview().year());
        assertEquals(EvaluationState.DRAFTING, second.overview().state());
        assertEquals(3, second.overview().plannedRounds());
        assertEquals("某", second.overview().preparer());
        assertNull(second.overview().project());
        assertNull(second.overview().goalExpected());
        assertEquals(List.of(true, RoundState.FINISHED), List.of(second.rounds().getFirst().row().counted(),
                second.rounds().getFirst().row().state()));
        assertEquals(5, second.rounds().getFirst().rows(InspectedUnit.TYPE).getFirst().found());
        assertEquals(SourceKind.FISCAL, second.sources().getFirst().kind());
        assertNull(second.sources().getFirst().budget());
        assertNull(second.text(Section.WORK).orElseThrow().body());
        assertEquals(List.of(), second.root().rows(FollowUp.TYPE));
        assertEquals(List.of(), second.root().rows(Expenditure.TYPE));
    }

    @Test
    void evidenceStaysWithItsYearAndProject() {
        Level level = last.add(Level.TYPE, last.single(Scheme.TYPE));
        last.add(Evidence.TYPE, last.add(Indicator.TYPE, level), Evidence.NAME, "文件.pdf");
        last.add(Evidence.TYPE, round, Evidence.NAME, "通知.pdf");
        last.add(Evidence.TYPE, unit("未整改"), Evidence.NAME, "反馈.pdf");
        for (Evaluation made : List.of(next(), Carryover.secondProject("二", last.build()))) {
            assertTrue(made.rows().stream().noneMatch(Evidence.class::isInstance));
            assertEquals(1, made.rounds().getFirst().rows(InspectedUnit.TYPE).size());
            assertEquals(1, made.indicators().size());
        }
    }

    @Property(tries = 200)
    void anyYearHasANext(@ForAll long seed) {
        Evaluation next = Carryover.nextYear("下一年", new RandomYears(seed).year(60));
        assertTrue(next.rounds().stream().allMatch(carried -> !carried.row().counted()));
        assertEquals(EvaluationState.DRAFTING, next.overview().state());
    }
}
