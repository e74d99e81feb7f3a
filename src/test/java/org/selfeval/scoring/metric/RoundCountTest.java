package org.selfeval.scoring.metric;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.selfeval.scoring.ScoredYear.number;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.selfeval.model.Indicator;
import org.selfeval.model.Overview;
import org.selfeval.model.Round;
import org.selfeval.model.kind.Metric;
import org.selfeval.model.kind.RoundState;
import org.selfeval.model.tree.FieldRef;
import org.selfeval.scoring.ScoredYear;
import org.selfeval.text.Phrase;

class RoundCountTest {

    private static ScoredYear planned(int rounds) {
        return ScoredYear.of(Metric.ROUNDS, 20).overview(Overview.PLANNED_ROUNDS, rounds);
    }

    @Test
    void onlyFinishedRoundsThatCountAreCounted() {
        ScoredYear year = planned(3);
        year.round("第一轮");
        year.round("第二轮", Round.COUNTED, null);
        year.round("试点", Round.COUNTED, false);
        year.round("在途轮", Round.STATE, RoundState.RUNNING);
        year.round("旧轮", Round.CARRIED_FROM, 2019);
        assertEquals("13.33", year.points());
        assertEquals("2轮", year.score().actualText());
        assertEquals("计划巡察3轮，实际完成并计入2轮（第一轮、第二轮），未达到年度指标值（≥3轮），按完成比例计分，分值20分×66.67%，得13.33分。",
                year.explanation());
        assertEquals(List.of("另开展1次不计入轮次的巡察（试点）", "尚未完成的轮次1轮（在途轮），未计入", "上年结转轮次1轮（旧轮），未计入"),
                year.score().evidence().asides().stream().map(Phrase::toString).toList());
    }

    @Test
    void thePlansNumberIsTheTargetAndTheAdjustedOneOutranksIt() {
        ScoredYear year = planned(3).indicator(Indicator.TARGET, number("99"));
        year.round("第一轮");
        year.round("第二轮");
        year.overview(Overview.ADJUSTED_ROUNDS, 2);
        assertEquals("20.00", year.points());
        assertEquals("≥2轮", year.score().targetText());
    }

    @Test
    void noRoundsAtAllIsUnknownButNoneFinishedIsNone() {
        ScoredYear year = planned(3);
        assertEquals("尚未登记本年度巡察轮次，暂不评分。", year.explanation());
        year.round("旧轮", Round.CARRIED_FROM, 2019);
        assertEquals("未评", year.points());
        year.round("第一轮", Round.STATE, RoundState.PLANNED);
        assertEquals("0.00", year.points());
        assertEquals("计划巡察3轮，尚无已完成并计入的轮次，未达到年度指标值（≥3轮），按完成比例计分，分值20分×0%，得0分。", year.explanation());
    }

    @Test
    void aRoundOfUnknownStateLeavesTheNumberUnknown() {
        ScoredYear year = planned(1);
        year.round("第一轮");
        Round unsaid = year.round("第二轮", Round.STATE, null);
        assertEquals("未评", year.points());
        assertEquals(List.of(FieldRef.of(unsaid, Round.STATE)), year.score().evidence().missing());
        assertEquals("资料不全，尚缺“开展状态”（第二轮），暂不评分。", year.explanation());
    }

    @Test
    void withoutAPlanThereIsNoTarget() {
        ScoredYear year = ScoredYear.of(Metric.ROUNDS, 20);
        year.round("第一轮");
        assertEquals("实际完成并计入1轮（第一轮），未填写年度指标值，暂不评分。", year.explanation());
        assertEquals(List.of(FieldRef.of(year.root, Overview.PLANNED_ROUNDS)), year.score().evidence().missing());
    }

    @Test
    void manyRoundsAreNotAllNamed() {
        ScoredYear year = planned(5);
        for (String name : List.of("一", "二", "三", "四", "五")) {
            year.round(name);
        }
        assertEquals("计划巡察5轮，实际完成并计入5轮（一、二、三等5轮），达到年度指标值（≥5轮），得20分。", year.explanation());
    }
}
