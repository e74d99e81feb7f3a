package org.selfeval.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.selfeval.sheet.Sheets.at;
import static org.selfeval.sheet.Sheets.form;
import static org.selfeval.sheet.Sheets.showing;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.selfeval.model.Indicator;
import org.selfeval.model.Overview;
import org.selfeval.model.Scheme;
import org.selfeval.model.YearBuilder;
import org.selfeval.model.kind.FormFamily;
import org.selfeval.model.kind.MoneyUnit;
import org.selfeval.model.kind.Orientation;
import org.selfeval.model.tree.FieldRef;
import org.selfeval.sheet.Sheet.Cell;

class OfficialFormTest {

    private static final int WEIGHT = 6;
    private static final int RATE = 7;
    private static final int TOTAL_ROW = 5;

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
        assertEquals("项目资金\n（元）", at(form(yuan), TOTAL_ROW - 1, 0).content().shown());
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
