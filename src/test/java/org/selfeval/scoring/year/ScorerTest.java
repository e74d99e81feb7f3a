package org.selfeval.scoring.year;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.selfeval.scoring.ScoredYear.number;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.selfeval.model.Indicator;
import org.selfeval.model.Scheme;
import org.selfeval.model.YearBuilder;
import org.selfeval.model.kind.Metric;
import org.selfeval.model.kind.ScoreMode;
import org.selfeval.scoring.Grade;
import org.selfeval.scoring.IndicatorScore;
import org.selfeval.scoring.Origin;
import org.selfeval.scoring.ScoreSheet;
import org.selfeval.scoring.ScoredYear;
import org.selfeval.text.Phrase;

class ScorerTest {

    private static ScoredYear entered(String actual) {
        return ScoredYear.of(Metric.ENTERED, 20, Indicator.TARGET, number("10"), Indicator.ACTUAL, number(actual));
    }

    private static List<String> asides(ScoredYear year) {
        return year.score().evidence().asides().stream().map(Phrase::toString).toList();
    }

    @Test
    void anActualMayBeOverriddenWithAReason() {
        ScoredYear year = entered("5").indicator(Indicator.OVERRIDE_ACTUAL, number("8"));
        assertEquals("10.00", year.points());
        assertEquals(List.of("改写的实际值8未填写理由，未予采用"), asides(year));
        year.indicator(Indicator.OVERRIDE_ACTUAL_REASON, "漏计3次。");
        IndicatorScore score = year.score();
        assertEquals("16.00", year.points());
        assertEquals(Origin.OVERRIDDEN, score.actual().origin());
        assertEquals(Origin.ENTERED, score.computed().origin());
        assertEquals("8", score.actualText());
        assertEquals("实际完成5；实际完成值由填报人改写为8（理由：漏计3次），未达到年度指标值（≥10），按完成比例计分，分值20分×80%，得16分。",
                year.explanation());
    }

    @Test
    void anOverriddenActualStandsInForMissingFacts() {
        ScoredYear year = ScoredYear.of(Metric.SURVEY, 10, Indicator.TARGET, number("90"), Indicator.OVERRIDE_ACTUAL,
                number("95"), Indicator.OVERRIDE_ACTUAL_REASON, "第三方测评");
        assertEquals("10.00", year.points());
        assertFalse(year.score().computed().known());
    }

    @Test
    void aScoreMayBeOverriddenWithAReason() {
        ScoredYear year = entered("5").indicator(Indicator.OVERRIDE_SCORE, number("12"));
        assertEquals("10.00", year.points());
        assertEquals(List.of("改写的得分12分未填写理由，未予采用"), asides(year));
        year.indicator(Indicator.OVERRIDE_SCORE_REASON, "客观原因");
        assertEquals("12.00", year.points());
        assertTrue(year.score().overridden());
        assertEquals(Optional.of(new BigDecimal("10.00")), year.score().rule().score());
        assertEquals("实际完成5，未达到年度指标值（≥10），按完成比例计分，分值20分×50%，得10分；由填报人改写为12分（理由：客观原因）。",
                year.explanation());
    }

    @Test
    void anOverrideOutsideTheWeightIsNotTaken() {
        ScoredYear year = entered("5")
            .indicator(Indicator.OVERRIDE_SCORE, number("20.01"), Indicator.OVERRIDE_SCORE_REASON, "有");
        assertEquals("10.00", year.points());
        assertEquals(List.of("改写的得分20.01分不在0至20分之间，未予采用"), asides(year));
        assertEquals("10.00", year.indicator(Indicator.OVERRIDE_SCORE, number("-1")).points());
    }

    @Test
    void aLockedSchemeKeepsTheRulesScore() {
        ScoredYear year = entered("5")
            .indicator(Indicator.OVERRIDE_SCORE, number("12"), Indicator.OVERRIDE_SCORE_REASON, "有")
            .scheme(Scheme.SCORE_MODE, ScoreMode.LOCKED);
        assertEquals("10.00", year.points());
        assertEquals(List.of("本指标体系的得分不可改写，改写的12分未予采用"), asides(year));
    }

    @Test
    void aTypedSchemeTakesTheTypedScores() {
        ScoredYear year = entered("5").scheme(Scheme.SCORE_MODE, ScoreMode.TYPED);
        assertEquals("未评", year.points());
        assertEquals("实际完成5，未达到年度指标值（≥10），按完成比例计分，分值20分×50%，得10分；未填写得分，暂不评分。", year.explanation());
        year.indicator(Indicator.TYPED_SCORE, number("18"));
        assertEquals("18.00", year.points());
        assertTrue(year.score().overridden());
        assertEquals("未评", year.indicator(Indicator.TYPED_SCORE, number("21")).points());
    }

    @Test
    void noOverrideRatesWhatIsUnknown() {
        ScoredYear year = ScoredYear.of(Metric.SURVEY, 10, Indicator.TARGET, number("90"), Indicator.OVERRIDE_SCORE,
                number("10"), Indicator.OVERRIDE_SCORE_REASON, "有");
        assertEquals("未评", year.points());
        year.indicator(Indicator.TYPED_SCORE, number("10")).scheme(Scheme.SCORE_MODE, ScoreMode.TYPED);
        assertEquals("未评", year.points());
    }

    @Test
    void theTotalIsTheSumOfThePrintedScoresOfRatedLines() {
        ScoredYear year = ScoredYear.of(Metric.ENTERED, 10, Indicator.TARGET, number("3"), Indicator.ACTUAL,
                number("1"));
        year.line(Metric.ENTERED, 10, Indicator.TARGET, number("3"), Indicator.ACTUAL, number("1"));
        year.line(Metric.ENTERED, 10, Indicator.TARGET, number("3"), Indicator.ACTUAL, number("1"));
        year.line(Metric.ENTERED, 70, Indicator.TARGET, number("3"));
        ScoreSheet sheet = year.sheet();
        assertEquals(new BigDecimal("9.99"), sheet.total());
        assertEquals(number("30"), sheet.ratedWeight());
        assertEquals(number("100"), sheet.weight());
        assertFalse(sheet.complete());
        assertEquals(Optional.empty(), sheet.grade());
    }

    @Test
    void theGradeFollowsTheSchemesLimits() {
        for (var expected : List.of(List.of("100", Grade.EXCELLENT), List.of("90", Grade.EXCELLENT),
                List.of("89.99", Grade.GOOD), List.of("80", Grade.GOOD), List.of("79.99", Grade.FAIR),
                List.of("60", Grade.FAIR), List.of("59.99", Grade.POOR))) {
            ScoredYear year = ScoredYear.of(Metric.ENTERED, 100, Indicator.TARGET, number("100"), Indicator.ACTUAL,
                    number((String) expected.getFirst()));
            assertEquals(Optional.of(expected.getLast()), year.sheet().grade());
        }
        assertEquals(Optional.of(Grade.GOOD), ScoredYear
            .of(Metric.ENTERED, 100, Indicator.TARGET, number("100"), Indicator.ACTUAL, number("94"))
            .scheme(Scheme.GRADE_EXCELLENT, number("95"))
            .sheet()
            .grade());
    }

    @Test
    void noGradeWhereTheWeightsAreNot100() {
        ScoredYear year = ScoredYear.of(Metric.ENTERED, 98, Indicator.TARGET, number("1"), Indicator.ACTUAL,
                number("1"));
        assertEquals(Optional.empty(), year.sheet().grade());
        assertTrue(year.sheet().complete());
    }

    @Test
    void aLineWithoutWeightOrBelowZeroIsNotRated() {
        assertEquals("未评", entered("10").indicator(Indicator.WEIGHT, null).points());
        ScoredYear negative = entered("10").indicator(Indicator.WEIGHT, number("-5"));
        assertEquals("未评", negative.points());
        assertFalse(negative.sheet().complete());
    }

    @Test
    void linesThatDoNotApplyAreDroppedAndTheRestRescaledWhereTheSchemeSaysSo() {
        ScoredYear year = entered("10");
        Indicator gone = year.line(Metric.ENTERED, 70);
        year.line(Metric.ENTERED, 10, Indicator.TARGET, number("1"), Indicator.ACTUAL, number("1"));
        year.line(Metric.ENTERED, 0, Indicator.TARGET, number("1"), Indicator.ACTUAL, number("1"));
        year.rows.set(gone, Indicator.APPLICABLE, false);
        assertEquals(List.of("20", "10", "0"), weights(year));
        year.scheme(Scheme.RESCALE, true);
        assertEquals(List.of("66.67", "33.33", "0"), weights(year));
        assertEquals(new BigDecimal("100.00"), year.sheet().total());
        assertEquals(Optional.of(Grade.EXCELLENT), year.sheet().grade());
        year.rows.set(gone, Indicator.APPLICABLE, true);
        assertEquals(List.of("20", "70", "10", "0"), weights(year));
    }

    @Test
    void theRemainderOfRescalingIsTheLastLines() {
        ScoredYear year = entered("10").scheme(Scheme.RESCALE, true);
        year.line(Metric.ENTERED, 20);
        year.line(Metric.ENTERED, 20);
        year.rows.set(year.line(Metric.ENTERED, 40), Indicator.APPLICABLE, false);
        assertEquals(List.of("33.33", "33.33", "33.34"), weights(year));
    }

    @Test
    void aScoreNeverExceedsAWeightFinerThanItsDecimals() {
        ScoredYear year = entered("20").indicator(Indicator.WEIGHT, number("3.336"));
        assertEquals("3.336", year.points());
        assertEquals("3.336", year.indicator(Indicator.DEDUCTION, number("0.000001")).points());
    }

    private static List<String> weights(ScoredYear year) {
        return year.sheet().indicators().stream().map(line -> line.weight().toPlainString()).toList();
    }

    @Test
    void aBlankYearScoresNothingAndSaysSo() {
        ScoreSheet sheet = Scorer.score(YearBuilder.blank().build());
        assertEquals(List.of(), sheet.levels());
        assertEquals(BigDecimal.ZERO, sheet.total());
        assertEquals(Optional.empty(), sheet.grade());
    }
}
