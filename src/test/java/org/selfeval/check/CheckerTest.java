package org.selfeval.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.selfeval.exchange.Example;
import org.selfeval.exchange.Schemes;
import org.selfeval.model.Evaluation;
import org.selfeval.model.Evidence;
import org.selfeval.model.InspectedUnit;
import org.selfeval.model.LargeYear;
import org.selfeval.model.NewEvaluation;
import org.selfeval.model.Overview;
import org.selfeval.model.RandomYears;
import org.selfeval.model.Round;
import org.selfeval.model.Statement;
import org.selfeval.model.YearBuilder;
import org.selfeval.model.kind.StatementSubject;
import org.selfeval.scoring.year.Scorer;

class CheckerTest {

    private static List<Check> check(Evaluation year) {
        return Checker.check(year, Scorer.score(year));
    }

    private static List<String> ids(List<Check> checks, Severity severity) {
        return checks.stream().filter(check -> check.severity() == severity).map(Check::id).toList();
    }

    @Test
    void theExampleYearHasNothingToBeMended() {
        List<Check> checks = check(Example.year2020());
        assertEquals(List.of(), ids(checks, Severity.MUST_FIX));
        assertEquals(List.of("overview.objects-not-inspected", "texts.weak-beside-full"), ids(checks, Severity.REVIEW));
        assertEquals(List.of("statements.own-report"), ids(checks, Severity.HINT));
    }

    @Test
    void theExampleYearSaysThatNoCommunityWasInspected() {
        Check check = check(Example.year2020()).getFirst();
        assertEquals("年度计划包括社区，但计入轮次的巡察中没有登记此类被巡察单位。请核对单位级别和性质，或说明未按计划开展的原因。",
                check.sentence().toString());
    }

    @Test
    void howManyBytesAFileHasIsNoSlipOfTheKeyboard() {
        YearBuilder builder = YearBuilder.blank();
        builder.add(Evidence.TYPE, builder.add(Round.TYPE, builder.single(Overview.TYPE)), Evidence.SIZE, 1_048_576);
        assertTrue(check(builder.build()).stream().noneMatch(check -> check.id().startsWith("numbers.")));
    }

    @Test
    void aYearOfWhichNothingIsKnownIsCheckedWithoutAnException() {
        assertFalse(check(YearBuilder.blank().build()).isEmpty());
        Evaluation blank = NewEvaluation.blank("blank", 2021, Schemes.builtIn("ministry"));
        assertTrue(check(blank).stream().allMatch(check -> !check.sentence().toString().isBlank()));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 20, 200})
    void anyYearIsCheckedWithoutAnExceptionAndInOrder(int size) {
        for (int seed = 0; seed < 40; seed++) {
            List<Check> checks = check(new RandomYears(seed).year(size));
            List<Check> sorted = checks.stream()
                .sorted(Comparator.comparing(Check::severity).thenComparing(Check::step))
                .toList();
            assertEquals(sorted, checks);
            assertTrue(checks.stream().allMatch(check -> !check.sentence().toString().isBlank()));
        }
    }

    @Test
    void thousandsOfOneKindGiveTwentySentencesAndOneThatSaysHowManyMore() {
        GoodYear year = new GoodYear();
        for (int i = 0; i < 30; i++) {
            year.add(InspectedUnit.TYPE, year.first, InspectedUnit.NAME, "示例单位" + i, InspectedUnit.COUNT, 1,
                    InspectedUnit.REPORTS_FORMED, 2);
        }
        List<Check> checks = check(year.build()).stream()
            .filter(check -> check.id().equals("rounds.reports-above-count"))
            .toList();
        assertEquals(21, checks.size());
        assertEquals("还有10处同类问题未逐条列出。其中一处：示例单位20已形成巡察报告2份，多于单位数量1个。请改正。",
                checks.getLast().sentence().toString());
    }

    @Test
    void countsOfWhichOneIsUnknownMayStillSumUp() {
        GoodYear year = new GoodYear();
        year.set(year.archive, InspectedUnit.FOUND, 10, InspectedUnit.DONE, 6, InspectedUnit.HANDED_OVER, null,
                InspectedUnit.OPEN, 2);
        assertFalse(ids(check(year.build()), Severity.MUST_FIX).contains("rectification.sum-differs"));
        year.set(year.archive, InspectedUnit.OPEN, 5);
        assertTrue(check(year.build()).stream()
            .anyMatch(check -> check.sentence().toString().contains("已完成6个、移交—个、未完成5个，合计不符")));
    }

    @Test
    void aWordOnTheWholeYearAnswersForItsLinesAsInTheScores() {
        GoodYear year = new GoodYear();
        year.set(year.villages, InspectedUnit.REPORTS_RECEIVED, 29);
        assertTrue(ids(check(year.build()), Severity.REVIEW).contains("rectification.overdue"));
        year.add(Statement.TYPE, year.overview, Statement.SUBJECT, StatementSubject.RECTIFIED, Statement.AFFIRMED, true,
                Statement.SOURCE, "巡察工作台账");
        assertFalse(ids(check(year.build()), Severity.REVIEW).contains("rectification.overdue"));
    }

    @Test
    void ofOneKindTheRowsComeInTheirOrder() {
        GoodYear year = new GoodYear();
        year.set(year.villages, InspectedUnit.REPORTS_FORMED, 40).set(year.archive, InspectedUnit.REPORTS_FORMED, 2);
        assertEquals(List.of(year.archive.id(), year.villages.id()),
                check(year.build()).stream().map(check -> check.at().row()).toList());
    }

    @Test
    void whatMustBeMendedComesBeforeWhatIsToBeLookedAt() {
        GoodYear year = new GoodYear();
        year.set(year.overview, Overview.CUT_OFF, null).set(year.second, Round.END, GoodYear.day("2020-05-01"));
        List<Check> checks = check(year.build());
        assertEquals("rounds.end-before-start", checks.getFirst().id());
        assertEquals("overview.cut-off-missing", checks.getLast().id());
    }

    @Test
    void aVeryLargeYearIsCheckedInOnePassAndSummedUp() {
        List<Check> checks = check(LargeYear.make());
        Map<String, Long> byId = checks.stream().collect(Collectors.groupingBy(Check::id, Collectors.counting()));
        assertTrue(byId.values().stream().allMatch(count -> count <= Collector.OF_ONE_KIND + 1), byId.toString());
    }

    @Test
    void textsOfHundredThousandCharactersAreRead() {
        GoodYear year = new GoodYear();
        String[] bodies = {"第十三轮、十四轮".repeat(12_000), "一".repeat(100_000), "（填写".repeat(33_000), "9".repeat(100_000),
            "“".repeat(100_000), "全部𠮷䶮😀".repeat(16_000), "个村12".repeat(25_000)};
        for (String body : bodies) {
            year.set(year.overview, Overview.GOAL_ACTUAL, body);
            List<Check> checks = check(year.build());
            assertTrue(checks.stream().allMatch(check -> check.sentence().toString().length() < 1_000),
                    checks::toString);
        }
    }

    @Test
    void ofWhatWasAchievedNothingIsDoubtedBeforeTheFirstRound() {
        Evaluation blank = NewEvaluation.blank("blank", 2021, Schemes.builtIn("report-2020"));
        Evaluation year = YearBuilder.from(blank)
            .set(blank.overview(), Overview.GOAL_EXPECTED, "计划开展3轮巡察，巡察党组织200个。", Overview.GOAL_ACTUAL,
                    "开展4轮巡察，巡察党组织204个，发现问题310个。", Overview.PLANNED_ROUNDS, 3)
            .build();
        assertTrue(check(year).stream().noneMatch(found -> found.at().field().equals(Overview.GOAL_ACTUAL)));
    }
}
