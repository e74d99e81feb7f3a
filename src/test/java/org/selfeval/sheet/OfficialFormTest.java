package org.selfeval.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.selfeval.model.Evaluation;
import org.selfeval.model.FundSource;
import org.selfeval.model.Indicator;
import org.selfeval.model.Overview;
import org.selfeval.model.Scheme;
import org.selfeval.model.YearBuilder;
import org.selfeval.model.kind.FormFamily;
import org.selfeval.model.kind.MoneyUnit;
import org.selfeval.model.kind.Orientation;
import org.selfeval.model.kind.RateBase;
import org.selfeval.model.kind.RuleKind;
import org.selfeval.model.kind.ScoreMode;
import org.selfeval.model.kind.SourceKind;
import org.selfeval.model.tree.FieldRef;
import org.selfeval.scoring.year.Scorer;
import org.selfeval.sheet.Sheet.Cell;

class OfficialFormTest {

    private static final int WEIGHT = 6;
    private static final int RATE = 7;
    private static final int SCORE_OF_RATE = 8;
    private static final int TOTAL_ROW = 5;

    private static Sheet form(YearBuilder year) {
        Evaluation evaluation = year.build();
        return OfficialForm.of(evaluation, HandScores.of(evaluation));
    }

    private static Cell at(Sheet sheet, int row, int column) {
        return sheet.cells()
            .stream()
            .filter(cell -> cell.row() == row && cell.column() == column)
            .findFirst()
            .orElseThrow();
    }

    private static Cell showing(Sheet sheet, String text) {
        return sheet.cells().stream().filter(cell -> cell.content().shown().equals(text)).findFirst().orElseThrow();
    }

    private static String formula(Cell cell) {
        return assertInstanceOf(Content.Formula.class, cell.content()).a1();
    }

    private static FundSource source(YearBuilder year) {
        return year.single(FundSource.TYPE);
    }

    @Test
    void printsTheYear2020() {
        Sheet form = form(FormYears.year2020(FormFamily.A));
        assertEquals("（2020年度）", at(form, 1, 0).content().shown());
        assertEquals(List.of("70.00", "70.00", "70.00", "10", "100%", "10"),
                form.cells()
                    .stream()
                    .filter(cell -> cell.row() == TOTAL_ROW && cell.column() > 2)
                    .map(
                            cell -> cell.content().shown())
                    .toList());
        assertEquals(List.of("总分", "100", "100", ""),
                form.cells()
                    .stream()
                    .filter(cell -> cell.row() == form.rows().size() - 1)
                    .map(
                            cell -> cell.content().shown())
                    .toList());
        assertTrue(form.print().onePage());
    }

    @ParameterizedTest
    @EnumSource
    void coversEveryPlaceOfTheTableOnce(FormFamily family) {
        for (YearBuilder year : List.of(FormYears.year2020(family), FormYears.mixedYear(family),
                FormYears.longYear(family), YearBuilder.blank())) {
            Sheets.assertWhole(form(year));
        }
    }

    @Test
    void computesTheScoreOfTheRateLive() {
        Sheet form = form(FormYears.mixedYear(FormFamily.A));
        assertEquals("SUM(E7:E9)", formula(at(form, TOTAL_ROW, 4)));
        assertEquals("IF(E6=0,\"—\",F6/E6)", formula(at(form, TOTAL_ROW, RATE)));
        assertEquals("IF(ISNUMBER(H6),ROUND(G6*MIN(1,H6),2),0)", formula(at(form, TOTAL_ROW, SCORE_OF_RATE)));
    }

    @Test
    void takesTheInitialBudgetWhereTheSchemeDoes() {
        YearBuilder year = FormYears.mixedYear(FormFamily.A);
        year.set(year.single(Scheme.TYPE), Scheme.RATE_BASE, RateBase.INITIAL);
        year.set(year.build().sources().get(1), FundSource.BUDGET, BigDecimal.ZERO);
        assertEquals("IF(D6=0,\"—\",F6/D6)", formula(at(form(year), TOTAL_ROW, RATE)));
        year.set(year.single(Scheme.TYPE), Scheme.FAMILY, FormFamily.B);
        assertEquals("60.00", at(form(year), TOTAL_ROW, 3).content().shown());
        assertEquals("年初预算数（A）", at(form(year), TOTAL_ROW - 1, 3).content().shown());
    }

    @Test
    void printsTheScoreAsAValueWhereTheAmountsDoNotGiveIt() {
        YearBuilder steps = FormYears.year2020(FormFamily.A);
        Indicator rate = steps.build().indicators().getFirst();
        steps.set(rate, Indicator.RULE, RuleKind.STEPS);
        assertInstanceOf(Content.Amount.class, at(form(steps), TOTAL_ROW, SCORE_OF_RATE).content());

        YearBuilder overridden = FormYears.year2020(FormFamily.A);
        overridden.set(rate, Indicator.OVERRIDE_SCORE, new BigDecimal("9"));
        assertEquals("9", assertInstanceOf(Content.Amount.class,
                at(form(overridden), TOTAL_ROW, SCORE_OF_RATE).content())
            .shown());

        YearBuilder otherRate = FormYears.year2020(FormFamily.A);
        otherRate.set(rate, Indicator.OVERRIDE_ACTUAL, new BigDecimal("98.5"));
        assertEquals("98.50%", at(form(otherRate), TOTAL_ROW, RATE).content().shown());
        assertInstanceOf(Content.Amount.class, at(form(otherRate), TOTAL_ROW, SCORE_OF_RATE).content());
    }

    @Test
    void printsTheScoreAsAValueWhereAnotherRuleHappensToGiveTheSame() {
        YearBuilder typed = FormYears.year2020(FormFamily.A);
        typed.set(typed.single(Scheme.TYPE), Scheme.SCORE_MODE, ScoreMode.TYPED);
        assertInstanceOf(Content.Amount.class, at(form(typed), TOTAL_ROW, SCORE_OF_RATE).content());
    }

    @Test
    void printsNoRateForABudgetOfZero() {
        YearBuilder year = FormYears.year2020(FormFamily.A);
        year.set(source(year), FundSource.ADJUSTED, BigDecimal.ZERO, FundSource.EXECUTED, BigDecimal.ZERO);
        Sheet form = form(year);
        assertEquals("—", at(form, TOTAL_ROW, RATE).content().shown());
        assertEquals("0", at(form, TOTAL_ROW, SCORE_OF_RATE).content().shown());
    }

    @Test
    void printsNothingForAnAmountNobodyKnowsAndZeroForARowWithoutMoney() {
        YearBuilder year = FormYears.year2020(FormFamily.A);
        year.set(source(year), FundSource.ADJUSTED, null);
        Sheet form = form(year);
        assertEquals("", at(form, TOTAL_ROW, 4).content().shown());
        assertEquals("", at(form, TOTAL_ROW + 2, 4).content().shown());
        assertEquals("0.00", at(form, TOTAL_ROW + 2, 5).content().shown());
        assertEquals("", at(form, TOTAL_ROW, RATE).content().shown());
        assertEquals("未评", at(form, TOTAL_ROW, SCORE_OF_RATE).content().shown());
        assertEquals("总分（已评90/100分）", showing(form, "总分（已评90/100分）").content().shown());
    }

    @Test
    void printsNothingWhereOneOfSeveralAmountsIsUnknown() {
        YearBuilder year = FormYears.year2020(FormFamily.A);
        year.add(FundSource.TYPE, year.single(Overview.TYPE), FundSource.KIND, SourceKind.OTHER, FundSource.BUDGET,
                new BigDecimal("700000"), FundSource.ADJUSTED, new BigDecimal("700000"));
        Evaluation evaluation = year.build();
        Sheet form = OfficialForm.of(evaluation, Scorer.score(evaluation));
        assertEquals(List.of("140.00", "140.00", "", "10", "", "未评"), row(form, TOTAL_ROW));
        assertEquals(List.of("70.00", "70.00", "70.00", "—", "100%", "—"), row(form, TOTAL_ROW + 1));
        assertEquals(List.of("0.00", "0.00", "0.00", "—", "—", "—"), row(form, TOTAL_ROW + 2));
        assertEquals(List.of("70.00", "70.00", "", "—", "", "—"), row(form, TOTAL_ROW + 3));
        assertEquals("IF(COUNT(F7:F9)<3,\"\",SUM(F7:F9))", formula(at(form, TOTAL_ROW, 5)));
    }

    private static List<String> row(Sheet form, int row) {
        return IntStream.rangeClosed(3, SCORE_OF_RATE).mapToObj(i -> at(form, row, i).content().shown()).toList();
    }

    @Test
    void carriedOverMoneyHasNoInitialBudget() {
        YearBuilder year = FormYears.year2020(FormFamily.A);
        year.add(FundSource.TYPE, year.single(Overview.TYPE), FundSource.KIND, SourceKind.CARRY_OVER,
                FundSource.ADJUSTED, new BigDecimal("10000"), FundSource.EXECUTED, new BigDecimal("10000"));
        Sheet form = form(year);
        assertEquals("0.00", at(form, TOTAL_ROW + 2, 3).content().shown());
        assertEquals("70.00", at(form, TOTAL_ROW, 3).content().shown());
    }

    @Test
    void neverPrintsZeroForWhatIsNotRated() {
        Sheet form = form(FormYears.mixedYear(FormFamily.A));
        assertEquals("未评", at(form, showing(form, "按时上报率").row(), RATE).content().shown());
        Sheet blank = form(YearBuilder.blank());
        assertEquals("未评", at(blank, blank.rows().size() - 1, RATE).content().shown());
    }

    @Test
    void printsCentsExactlySoThatPartsSum() {
        Sheet form = form(FormYears.mixedYear(FormFamily.A));
        assertEquals(List.of("63.334582", "61.234567", "2.000005", "0.10001"),
                List.of(5, 6, 7, 8).stream().map(row -> at(form, row, 4).content().shown()).toList());
        YearBuilder yuan = FormYears.mixedYear(FormFamily.A);
        yuan.set(yuan.single(Scheme.TYPE), Scheme.MONEY_UNIT, MoneyUnit.YUAN);
        assertEquals("633345.82", at(form(yuan), TOTAL_ROW, 4).content().shown());
        assertEquals("项目资金（元）", at(form(yuan), TOTAL_ROW - 1, 0).content().shown());
    }

    @Test
    void mergesEqualFirstAndSecondLevels() {
        Sheet form = form(FormYears.mixedYear(FormFamily.A));
        assertEquals(3, showing(form, "产出指标（50分）").rowSpan());
        assertEquals(2, showing(form, "数量指标").rowSpan());
        assertEquals(6, showing(form, "绩效指标").rowSpan());
    }

    @Test
    void joinsReasonAndMeasureInOneCellOfTwoFields() {
        Sheet form = form(FormYears.mixedYear(FormFamily.A));
        Cell reasons = showing(form, "原因：两个镇的村党组织推迟到下一年度；改进措施：纳入下一年度第一轮。");
        assertEquals(List.of(Indicator.DEVIATION, Indicator.MEASURE),
                reasons.fields().stream().map(FieldRef::field).toList());
        showing(form, "预算执行率：原因：部分设备年底到货，尾款未付；改进措施：提前安排采购。");
        showing(form, "★被巡察党组织数");
    }

    @Test
    void leavesOutTheCarriedOverRowOfRuralFundsOnlyWithoutSuchMoney() {
        assertTrue(form(FormYears.mixedYear(FormFamily.B)).cells()
            .stream()
            .anyMatch(
                    cell -> cell.content().shown().equals("上年结转资金")));
        assertFalse(form(FormYears.year2020(FormFamily.B)).cells()
            .stream()
            .anyMatch(
                    cell -> cell.content().shown().equals("上年结转资金")));
    }

    @Test
    void countsMoneyOfAnUnknownKindAmongTheOther() {
        YearBuilder year = FormYears.year2020(FormFamily.A);
        year.add(FundSource.TYPE, year.single(Overview.TYPE), FundSource.ADJUSTED, new BigDecimal("100"));
        assertEquals("0.01", at(form(year), TOTAL_ROW + 3, 4).content().shown());
    }

    @Test
    void printsALineWithoutPointsWithDashes() {
        YearBuilder year = FormYears.mixedYear(FormFamily.A);
        year.set(year.build().indicators().get(2), Indicator.WEIGHT, null);
        Sheet form = form(year);
        int row = showing(form, "★被巡察党组织数").row();
        assertEquals("—", at(form, row, WEIGHT).content().shown());
        assertEquals("—", at(form, row, RATE).content().shown());
    }

    @Test
    void losesNothingOfALongText() {
        YearBuilder year = FormYears.longYear(FormFamily.A);
        Sheet form = form(year);
        String goal = year.build().overview().goalExpected();
        String printed = String.join("", form.cells()
            .stream()
            .filter(cell -> cell.fields().stream().anyMatch(ref -> ref.field() == Overview.GOAL_EXPECTED))
            .map(cell -> cell.content().shown())
            .toList());
        assertEquals(goal, printed);
        assertFalse(form.print().onePage());
    }

    @Test
    void splitsWhatACellCannotHold() {
        YearBuilder year = FormYears.mixedYear(FormFamily.A);
        year.set(year.build().indicators().get(2), Indicator.DEVIATION, "𠮷".repeat(10_000), Indicator.MEASURE,
                "𠮷".repeat(10_000));
        Sheet form = form(year);
        Sheets.assertWhole(form);
        assertEquals(20_000, form.cells()
            .stream()
            .filter(cell -> cell.fields().stream().anyMatch(ref -> ref.field() == Indicator.MEASURE))
            .flatMapToInt(cell -> cell.content().shown().codePoints())
            .filter(c -> c == "𠮷".codePointAt(0))
            .count());
    }

    @Test
    void repeatsTheHeadsOfTheIndicators() {
        for (FormFamily family : FormYears.families()) {
            Sheet form = form(FormYears.longYear(family));
            assertEquals(showing(form, "三级指标").row(), form.print().headRow());
        }
    }

    @Test
    void liesDownWhereTheSchemeSaysSo() {
        YearBuilder year = FormYears.year2020(FormFamily.A);
        year.set(year.single(Scheme.TYPE), Scheme.ORIENTATION, Orientation.LANDSCAPE);
        assertEquals(273, form(year).columns().stream().mapToDouble(Double::doubleValue).sum());
        assertEquals(Orientation.LANDSCAPE, form(year).print().orientation());
    }

    @Test
    void takesItsDayFromTheYearAndNeverFromTheClock() {
        YearBuilder year = FormYears.year2020(FormFamily.A);
        Overview overview = year.single(Overview.TYPE);
        assertEquals(LocalDate.of(2021, 1, 1), form(year).properties().day());
        year.set(overview, Overview.CUT_OFF, LocalDate.of(2020, 12, 31));
        assertEquals(LocalDate.of(2020, 12, 31), form(year).properties().day());
        year.set(overview, Overview.PREPARED_ON, LocalDate.of(2021, 2, 3));
        assertEquals(LocalDate.of(2021, 2, 3), form(year).properties().day());
        assertEquals("2020年度 巡察工作经费", form(year).properties().subject());
    }

    @Test
    void looksTheSameForAnExample() {
        YearBuilder year = FormYears.year2020(FormFamily.A);
        Sheet plain = form(year);
        year.set(year.single(Overview.TYPE), Overview.EXAMPLE, true);
        assertEquals(plain, form(year));
    }
}
