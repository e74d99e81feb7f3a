package org.selfeval.scoring.metric;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.selfeval.scoring.ScoredYear.number;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.selfeval.model.Indicator;
import org.selfeval.model.Satisfaction;
import org.selfeval.model.Scheme;
import org.selfeval.model.kind.ComplaintBasis;
import org.selfeval.model.kind.Direction;
import org.selfeval.model.kind.Metric;
import org.selfeval.model.kind.RuleKind;
import org.selfeval.model.kind.StatementSubject;
import org.selfeval.model.tree.FieldRef;
import org.selfeval.model.tree.Step;
import org.selfeval.scoring.Origin;
import org.selfeval.scoring.ScoredYear;

class SatisfactionMetricsTest {

    private static ScoredYear complaints(ComplaintBasis basis) {
        return ScoredYear.of(Metric.COMPLAINTS, 10, Indicator.TARGET, number("0"))
            .scheme(Scheme.COMPLAINT_BASIS, basis);
    }

    @Test
    void thatThereWasNoneIsAStatementAndNotAnEmptyField() {
        ScoredYear year = complaints(ComplaintBasis.RECEIVED);
        assertEquals("资料不全，尚缺“收到投诉举报次数”，暂不评分。", year.explanation());
        year.affirm(year.root, StatementSubject.NO_COMPLAINTS);
        assertEquals("10.00", year.points());
        assertEquals("0次", year.score().actualText());
        assertEquals(Origin.STATED, year.score().actual().origin());
    }

    @Test
    void aRecordedNumberOutranksTheStatement() {
        ScoredYear year = complaints(ComplaintBasis.RECEIVED).satisfaction(Satisfaction.RECEIVED, 2);
        year.affirm(year.root, StatementSubject.NO_COMPLAINTS);
        assertEquals("0.00", year.points());
        assertEquals("收到对巡察干部的投诉举报2次，超过年度指标值（0次），不得分。", year.explanation());
    }

    @Test
    void noneIsSaidInWords() {
        assertEquals("未收到对巡察干部的投诉举报，达到年度指标值（0次），得10分。",
                complaints(ComplaintBasis.RECEIVED).satisfaction(Satisfaction.RECEIVED, 0).explanation());
    }

    @Test
    void theSchemeSaysWhichCount() {
        ScoredYear year = complaints(ComplaintBasis.VERIFIED).satisfaction(Satisfaction.RECEIVED, 2);
        assertEquals(List.of(FieldRef.of(year.rows.single(Satisfaction.TYPE), Satisfaction.VERIFIED)),
                year.score().evidence().missing());
        year.affirm(year.root, StatementSubject.NO_COMPLAINTS);
        assertEquals("未评", year.points());
        assertEquals("10.00", year.satisfaction(Satisfaction.VERIFIED, 0).points());
        assertEquals("0.00", year.satisfaction(Satisfaction.VERIFIED, 1).points());
        assertEquals("10.00",
                complaints(ComplaintBasis.VERIFIED).satisfaction(Satisfaction.RECEIVED, 0).points());
    }

    @Test
    void moreComplaintsAreNeverBetterWhateverTheSign() {
        for (Direction direction : Direction.values()) {
            ScoredYear year = complaints(ComplaintBasis.RECEIVED)
                .indicator(Indicator.TARGET, number("2"), Indicator.DIRECTION, direction)
                .satisfaction(Satisfaction.RECEIVED, 1);
            assertEquals("10.00", year.points());
            assertEquals("5.00", year.satisfaction(Satisfaction.RECEIVED, 4).points());
        }
    }

    @Test
    void aNegativeNumberIsNoFact() {
        assertEquals("未评", complaints(ComplaintBasis.RECEIVED).satisfaction(Satisfaction.RECEIVED, -1).points());
    }

    private static ScoredYear survey(Integer valid, Integer satisfied) {
        return ScoredYear.of(Metric.SURVEY, 10, Indicator.TARGET, number("90"))
            .satisfaction(Satisfaction.VALID, valid, Satisfaction.SATISFIED, satisfied);
    }

    @Test
    void satisfiedOverValid() {
        ScoredYear year = survey(200, 171);
        assertEquals("9.50", year.points());
        assertEquals("收回有效测评表200份，其中满意171份，满意率85.5%，未达到年度指标值（≥90%），按完成比例计分，分值10分×95%，得9.5分。",
                year.explanation());
        assertEquals("100%", survey(10, 12).score().actualText());
    }

    @Test
    void noValidAnswersNoRate() {
        assertEquals("有效测评表为0份，无法计算满意率，暂不评分。", survey(0, 0).explanation());
        assertEquals("未评", survey(null, 5).points());
        assertEquals("资料不全，尚缺“满意份数”，暂不评分。", survey(5, null).explanation());
    }

    @Test
    void aSurveyMayBeScoredInSteps() {
        List<Step> steps = List.of(new Step(number("0.9"), number("1")), new Step(number("0.8"), number("0.8")),
                new Step(number("0.6"), number("0.5")));
        for (var expected : List.of(List.of(90, "10.00"), List.of(89, "8.00"), List.of(80, "8.00"),
                List.of(79, "5.00"), List.of(60, "5.00"), List.of(59, "0.00"))) {
            ScoredYear year = survey(100, (Integer) expected.getFirst())
                .indicator(Indicator.RULE, RuleKind.STEPS, Indicator.STEPS, steps);
            assertEquals(expected.getLast(), year.points());
        }
    }
}
