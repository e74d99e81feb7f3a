package org.selfeval.scoring.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.selfeval.scoring.ScoredYear.number;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.selfeval.model.Indicator;
import org.selfeval.model.Scheme;
import org.selfeval.model.kind.AboveEqual;
import org.selfeval.model.kind.AtMostFormula;
import org.selfeval.model.kind.Band;
import org.selfeval.model.kind.Direction;
import org.selfeval.model.kind.Metric;
import org.selfeval.model.kind.RuleKind;
import org.selfeval.model.tree.FieldRef;
import org.selfeval.model.tree.Step;
import org.selfeval.scoring.ScoredYear;

class RulesTest {

    private static ScoredYear typed(Direction direction, String target, String actual) {
        return ScoredYear.of(Metric.ENTERED, 20, Indicator.DIRECTION, direction, Indicator.TARGET, number(target),
                Indicator.ACTUAL, number(actual), Indicator.UNIT, "次");
    }

    @ParameterizedTest
    @CsvSource({"AT_LEAST,10,10,20.00", "AT_LEAST,10,11,20.00", "AT_LEAST,10,9.99,19.98", "AT_LEAST,3,2,13.33",
        "AT_LEAST,10,-1,0.00", "AT_LEAST,0,0,20.00", "AT_LEAST,0,-5,0.00", "AT_LEAST,-2,-1,20.00",
        "AT_LEAST,-1,-2,0.00",
        "EQUAL,10,10,20.00", "EQUAL,10,5,10.00", "EQUAL,10,12,20.00", "EQUAL,0,0,20.00", "EQUAL,0,1,0.00",
        "EQUAL,0,-1,0.00", "AT_MOST,10,10,20.00", "AT_MOST,10,0,20.00", "AT_MOST,10,16,12.50",
        "AT_MOST,0,0,20.00", "AT_MOST,0,1,0.00", "AT_MOST,-1,0,0.00"})
    void proportional(Direction direction, String target, String actual, String points) {
        assertEquals(points, typed(direction, target, actual).points());
    }

    @ParameterizedTest
    @CsvSource({"10,10,20.00", "10,12.5,15.00", "10,19.99,0.02", "10,20,0.00", "10,35,0.00", "0,1,0.00"})
    void atMostMayFallInAStraightLine(String target, String actual, String points) {
        assertEquals(points,
                typed(Direction.AT_MOST, target, actual).scheme(Scheme.AT_MOST, AtMostFormula.LINEAR).points());
    }

    @Test
    void aboveAnEqualTargetMayCostPoints() {
        ScoredYear year = typed(Direction.EQUAL, "10", "16").scheme(Scheme.ABOVE_EQUAL, AboveEqual.RATIO);
        assertEquals("12.50", year.points());
        assertEquals(Optional.of(false), year.score().rule().met());
    }

    @Test
    void halfAPointHundredthGoesUp() {
        assertEquals("0.13", ScoredYear
            .of(Metric.ENTERED, 1, Indicator.TARGET, number("8"), Indicator.ACTUAL, number("1"))
            .points());
        assertEquals("6.67", ScoredYear
            .of(Metric.ENTERED, 10, Indicator.TARGET, number("3"), Indicator.ACTUAL, number("2"))
            .points());
    }

    @ParameterizedTest
    @CsvSource({"AT_LEAST,10,10,20.00", "AT_LEAST,10,9.99,0.00", "EQUAL,10,11,20.00", "AT_MOST,10,10.01,0.00"})
    void allOrNothing(Direction direction, String target, String actual, String points) {
        assertEquals(points,
                typed(direction, target, actual).indicator(Indicator.RULE, RuleKind.ALL_OR_NOTHING).points());
    }

    @ParameterizedTest
    @CsvSource({"AT_LEAST,10,10,20.00", "AT_LEAST,10,9,16.00", "AT_LEAST,10,7.99,0.00", "AT_MOST,8,10,16.00",
        "AT_MOST,8,8,20.00", "AT_MOST,0,0,20.00", "AT_MOST,0,3,0.00", "AT_LEAST,0,0,20.00"})
    void stepsOfTheTarget(Direction direction, String target, String actual, String points) {
        assertEquals(points, typed(direction, target, actual).indicator(Indicator.RULE, RuleKind.STEPS,
                Indicator.STEPS,
                List.of(new Step(number("0.8"), number("0.8")), new Step(number("1"), number("1"))))
            .points());
    }

    @Test
    void aScaleWithoutStepsRatesNothing() {
        ScoredYear year = typed(Direction.AT_LEAST, "1", "1").indicator(Indicator.RULE, RuleKind.STEPS);
        assertEquals("实际完成1次，未填写分档标准，暂不评分。", year.explanation());
    }

    private static ScoredYear band(Band band, String score) {
        return ScoredYear.of(Metric.ENTERED, 20, Indicator.RULE, RuleKind.BAND, Indicator.BAND, band,
                Indicator.TYPED_SCORE, score == null ? null : number(score));
    }

    @ParameterizedTest
    @CsvSource({"ACHIEVED,20,20.00", "ACHIEVED,16,16.00", "ACHIEVED,15.99,未评", "ACHIEVED,20.01,未评", "PARTLY,16,未评",
        "PARTLY,15.99,15.99", "PARTLY,12,12.00", "PARTLY,11.99,未评", "NOT_ACHIEVED,12,未评",
        "NOT_ACHIEVED,11.99,11.99", "NOT_ACHIEVED,0,0.00", "NOT_ACHIEVED,-1,未评"})
    void aScoreOutsideItsBandRatesNothing(Band band, String score, String points) {
        assertEquals(points, band(band, score).points());
    }

    @Test
    void bandsAreTheSchemes() {
        assertEquals("10.00", band(Band.PARTLY, "10").scheme(Scheme.BAND_LOWER, number("0.5")).points());
    }

    @Test
    void aBandSaysWhatItLacks() {
        assertEquals("定性评价，填写的得分17分不在“部分达成年度指标并具有一定效果”一档（12分至不足16分）之内，暂不评分。",
                band(Band.PARTLY, "17").explanation());
        assertEquals("定性评价，未填写得分，暂不评分。", band(Band.PARTLY, null).explanation());
        assertEquals("定性评价，评定为“达成年度指标”，得20分。", band(Band.ACHIEVED, "20").explanation());
        assertEquals("达成年度指标", band(Band.ACHIEVED, "20").score().actualText());
        ScoredYear none = band(null, "20");
        assertEquals("未评", none.points());
        assertEquals(List.of(Indicator.BAND),
                none.score().evidence().missing().stream().map(FieldRef::field).toList());
    }

    @Test
    void aTypedScoreNeedsAnActualAReasonAndLimits() {
        ScoredYear year = ScoredYear.of(Metric.ENTERED, 10, Indicator.RULE, RuleKind.TYPED, Indicator.TYPED_SCORE,
                number("8"), Indicator.TYPED_SCORE_REASON, "据评审意见。");
        assertEquals("未评", year.points());
        year.indicator(Indicator.ACTUAL_TEXT, "完成制度汇编");
        assertEquals("实际完成情况：完成制度汇编，由填报人按填写的理由评定，得8分。", year.explanation());
        assertEquals("完成制度汇编", year.score().actualText());
        assertEquals("未评", year.indicator(Indicator.TYPED_SCORE_REASON, " ").points());
        assertEquals("未评",
                year.indicator(Indicator.TYPED_SCORE_REASON, "有", Indicator.TYPED_SCORE, number("10.01")).points());
    }

    @Test
    void aDeductionComesOffOnlyWellAboveTheTarget() {
        ScoredYear year = typed(Direction.AT_LEAST, "100", "130").indicator(Indicator.DEDUCTION, number("3"));
        assertEquals("17.00", year.points());
        assertEquals("实际完成130次，达到年度指标值（≥100次），得20分；实际完成值达到年度指标值的130%，指标值设定偏低，扣3分后得17分。",
                year.explanation());
        assertEquals("20.00", year.indicator(Indicator.ACTUAL, number("129.99")).points());
        assertEquals("20.00", year.indicator(Indicator.ACTUAL, number("140"))
            .scheme(Scheme.OVER_THRESHOLD, number("1.5"))
            .points());
        assertEquals("0.00",
                year.indicator(Indicator.ACTUAL, number("150"), Indicator.DEDUCTION, number("99")).points());
        assertEquals("20.00", typed(Direction.AT_LEAST, "100", "200").indicator(Indicator.DEDUCTION, number("-3"))
            .points());
    }

    @Test
    void theAdjustedTargetIsInForce() {
        ScoredYear year = typed(Direction.AT_LEAST, "10", "8").indicator(Indicator.TARGET_TEXT, "不少于10次");
        assertEquals("不少于10次", year.score().targetText());
        year.indicator(Indicator.ADJUSTED_TARGET, number("8"));
        assertEquals("≥8次", year.score().targetText());
        assertEquals("20.00", year.points());
    }

    @Test
    void withoutTargetOrNumberNothingIsRated() {
        ScoredYear year = ScoredYear.of(Metric.ENTERED, 10, Indicator.ACTUAL, number("1"));
        assertEquals("实际完成1，未填写年度指标值，暂不评分。", year.explanation());
        year.indicator(Indicator.ACTUAL, null, Indicator.ACTUAL_TEXT, "已完成", Indicator.TARGET, number("1"));
        assertEquals("实际完成情况：已完成，实际完成值不是数字，无法按规则计分，暂不评分。", year.explanation());
        year.indicator(Indicator.ACTUAL_TEXT, null);
        assertEquals("资料不全，尚缺“实际完成值”，暂不评分。", year.explanation());
    }
}
