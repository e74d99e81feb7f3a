package org.selfeval.scoring.metric;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.selfeval.scoring.ScoredYear.number;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.selfeval.model.FundSource;
import org.selfeval.model.Indicator;
import org.selfeval.model.Scheme;
import org.selfeval.model.kind.Metric;
import org.selfeval.model.kind.MoneyUnit;
import org.selfeval.model.kind.RateBase;
import org.selfeval.model.kind.RuleKind;
import org.selfeval.model.kind.ZeroBase;
import org.selfeval.model.tree.FieldRef;
import org.selfeval.model.tree.Step;
import org.selfeval.scoring.Funds;
import org.selfeval.scoring.IndicatorScore;
import org.selfeval.scoring.Rounding;
import org.selfeval.scoring.ScoredYear;

class MoneyTest {

    private static ScoredYear rate(String adjusted, String executed) {
        return ScoredYear.of(Metric.EXECUTION_RATE, 10)
            .source(FundSource.ADJUSTED, number(adjusted), FundSource.EXECUTED, number(executed));
    }

    @Test
    void weightTimesRate() {
        ScoredYear year = rate("700000", "650000");
        assertEquals("9.29", year.points());
        assertEquals("92.86%", year.score().actualText());
        assertEquals("全年预算数70万元，全年执行数65万元，预算执行率92.86%，按执行率计分，分值10分×92.86%，得9.29分。", year.explanation());
        assertEquals(1, year.score().evidence().keepsBack().size());
    }

    @Test
    void neverAboveTheWeight() {
        ScoredYear year = rate("682300", "700000");
        assertEquals("10.00", year.points());
        assertEquals("102.59%", year.score().actualText());
        assertEquals("全年预算数68.23万元，全年执行数70万元，预算执行率102.59%，执行率超过100%，按满分计，得10分。", year.explanation());
    }

    @Test
    void sumsRunOverTheSourcesAndLeaveEmptyOnesOut() {
        ScoredYear year = rate("300000", "300000")
            .source(FundSource.ADJUSTED, number("100000"), FundSource.EXECUTED, number("0"))
            .source(FundSource.NAME, "其他资金");
        assertEquals("7.50", year.points());
    }

    @Test
    void anUnknownAmountLeavesTheRateUnknown() {
        ScoredYear year = rate("300000", "300000").source(FundSource.NAME, "上年结转", FundSource.ADJUSTED, number("1"));
        IndicatorScore score = year.score();
        assertEquals("未评", year.points());
        assertEquals("资料不全，尚缺“全年执行数”（上年结转），暂不评分。", year.explanation());
        assertEquals(List.of(FundSource.EXECUTED), score.evidence().missing().stream().map(FieldRef::field).toList());
        assertEquals("", score.actualText());
        assertEquals("未评", ScoredYear.of(Metric.EXECUTION_RATE, 10)
            .source(FundSource.BUDGET, number("1"), FundSource.EXECUTED, number("1"))
            .points());
        assertEquals("尚未填写项目资金，暂不评分。", ScoredYear.of(Metric.EXECUTION_RATE, 10).explanation());
    }

    @Test
    void theBaseIsTheSchemes() {
        ScoredYear year = ScoredYear.of(Metric.EXECUTION_RATE, 10)
            .source(FundSource.BUDGET, number("1000"), FundSource.ADJUSTED, number("500"), FundSource.EXECUTED,
                    number("500"));
        assertEquals("10.00", year.points());
        year.scheme(Scheme.RATE_BASE, RateBase.INITIAL);
        assertEquals("5.00", year.points());
        assertTrue(year.explanation().startsWith("年初预算数0.1万元，"));
    }

    @Test
    void nothingToSpendIsScoredAsTheSchemeSays() {
        ScoredYear year = rate("0", "0");
        assertEquals("0.00", year.points());
        assertEquals("—", year.score().actualText());
        assertEquals(Optional.empty(), year.sheet().funds().rate());
        assertEquals("全年预算数为0，全年执行数0万元，无法计算执行率，按本指标体系规定得0分。", year.explanation());
        assertEquals("10.00", year.scheme(Scheme.ZERO_BASE, ZeroBase.FULL).points());
        assertEquals("未评", year.scheme(Scheme.ZERO_BASE, ZeroBase.NOT_RATED).points());
    }

    @Test
    void absurdAmountsNeverGiveAbsurdPoints() {
        assertEquals("0.00", rate("100", "-50").points());
        assertEquals("未评", rate("-100", "50").points());
    }

    @Test
    void theRateMayBeScoredInSteps() {
        ScoredYear year = rate("100", "89.99").indicator(Indicator.RULE, RuleKind.STEPS, Indicator.STEPS,
                List.of(new Step(number("0.9"), number("1")), new Step(number("0.8"), number("0.8"))));
        assertEquals("8.00", year.points());
        assertEquals("10.00", rate("100", "90").indicator(Indicator.RULE, RuleKind.STEPS, Indicator.STEPS,
                List.of(new Step(number("0.9"), number("1"))))
            .points());
    }

    @Test
    void allOrNothingLeavesNothingToSpendToTheSchemeAsWell() {
        ScoredYear year = rate("0", "0").indicator(Indicator.RULE, RuleKind.ALL_OR_NOTHING, Indicator.TARGET,
                number("90"));
        assertEquals("0.00", year.points());
        assertEquals("10.00", year.scheme(Scheme.ZERO_BASE, ZeroBase.FULL).points());
        assertEquals("未评", year.scheme(Scheme.ZERO_BASE, ZeroBase.NOT_RATED).points());
    }

    @Test
    void fundsAreSumsOfWhatIsKnown() {
        Funds funds = rate("300000", "150000").source(FundSource.BUDGET, number("5")).sheet().funds();
        assertEquals(Optional.of(number("5")), funds.budget());
        assertEquals(Optional.of(number("300000")), funds.adjusted());
        assertEquals(Optional.empty(), funds.applied());
        assertFalse(funds.rate().isPresent());
        assertEquals(number("50.00"), Rounding.percent(rate("300000", "150000").sheet().funds().rate().orElseThrow()));
    }

    @Test
    void costIsTheMoneySpentInTheIndicatorsUnit() {
        ScoredYear year = ScoredYear
            .of(Metric.COST, 20, Indicator.TARGET, number("7"), Indicator.UNIT, "万元")
            .source(FundSource.EXECUTED, number("72890"));
        assertEquals("19.21", year.points());
        assertEquals("7.29万元", year.score().actualText());
        assertEquals("≤7万元", year.score().targetText());
        assertEquals("20.00", year.indicator(Indicator.UNIT, "元", Indicator.TARGET, number("72890")).points());
        assertEquals("全年执行数72890元，达到年度指标值（≤72890元），得20分。",
                year.scheme(Scheme.MONEY_UNIT, MoneyUnit.YUAN).explanation());
        assertEquals("未评", ScoredYear.of(Metric.COST, 20, Indicator.TARGET, number("7"))
            .source(FundSource.ADJUSTED, number("1"))
            .points());
    }
}
