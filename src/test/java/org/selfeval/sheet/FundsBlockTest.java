package org.selfeval.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.selfeval.sheet.Sheets.at;
import static org.selfeval.sheet.Sheets.form;
import static org.selfeval.sheet.Sheets.showing;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.selfeval.model.Evaluation;
import org.selfeval.model.FundSource;
import org.selfeval.model.Indicator;
import org.selfeval.model.Overview;
import org.selfeval.model.Scheme;
import org.selfeval.model.YearBuilder;
import org.selfeval.model.kind.FormFamily;
import org.selfeval.model.kind.RateBase;
import org.selfeval.model.kind.RuleKind;
import org.selfeval.model.kind.ScoreMode;
import org.selfeval.model.kind.SourceKind;
import org.selfeval.scoring.year.Scorer;
import org.selfeval.sheet.Sheet.Cell;

/** The funds of the form and the score of their rate: what follows, what is unknown, what is a formula. */
class FundsBlockTest {

    private static final int RATE = 7;
    private static final int SCORE_OF_RATE = 8;
    private static final int TOTAL_ROW = 5;

    private static FundSource source(YearBuilder year) {
        return year.single(FundSource.TYPE);
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
    void countsMoneyOfAnUnknownKindAmongTheOther() {
        YearBuilder year = FormYears.year2020(FormFamily.A);
        year.add(FundSource.TYPE, year.single(Overview.TYPE), FundSource.ADJUSTED, new BigDecimal("100"));
        assertEquals("0.01", at(form(year), TOTAL_ROW + 3, 4).content().shown());
    }

    private static List<String> row(Sheet form, int row) {
        return IntStream.rangeClosed(3, SCORE_OF_RATE).mapToObj(i -> at(form, row, i).content().shown()).toList();
    }

    private static String formula(Cell cell) {
        return assertInstanceOf(Content.Formula.class, cell.content()).a1();
    }
}
