package org.selfeval.scoring.year;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.selfeval.exchange.Example;
import org.selfeval.scoring.Grade;
import org.selfeval.scoring.IndicatorScore;
import org.selfeval.scoring.Origin;
import org.selfeval.scoring.ScoreSheet;
import org.selfeval.text.Phrase;

/** The year of the source report, from statements alone. */
class ExampleYearTest {

    private static final String SOURCE = "（依据情况说明，来源：2020年度绩效自评报告第四部分第〔二〕项）";

    private final ScoreSheet sheet = Scorer.score(Example.year2020());

    @Test
    void scoresWhatTheReportSays() {
        assertEquals(List.of("10.00", "20.00", "20.00", "10.00", "15.00", "15.00", "10.00"),
                sheet.indicators().stream().map(line -> line.score().orElseThrow().toPlainString()).toList());
        assertEquals(new BigDecimal("100.00"), sheet.total());
        assertEquals(Optional.of(Grade.EXCELLENT), sheet.grade());
        assertTrue(sheet.complete());
        assertEquals(List.of("10", "50", "30", "10"),
                sheet.levels().stream().map(level -> level.weight().toPlainString()).toList());
    }

    @Test
    void printsTargetsAndActualsAsTheTableDoes() {
        assertEquals(List.of("", "≥3轮", "100%", "100%", "≥全市平均水平", "100%", "0次"),
                sheet.indicators().stream().map(IndicatorScore::targetText).toList());
        assertEquals(List.of("100%", "3轮", "100%", "100%", "达到全市平均水平以上", "100%", "0次"),
                sheet.indicators().stream().map(IndicatorScore::actualText).toList());
    }

    @Test
    void saysOnWhoseWordEachActualStands() {
        assertEquals(List.of(Origin.RECORDED, Origin.RECORDED, Origin.STATED, Origin.STATED, Origin.STATED,
                Origin.STATED, Origin.STATED),
                sheet.indicators().stream().map(line -> line.actual().origin()).toList());
        assertEquals(List.of(0, 0, 6, 3, 3, 3, 1),
                sheet.indicators().stream().map(line -> line.evidence().statements().size()).toList());
    }

    @Test
    void explainsEachScoreInASentenceWithItsNumbers() {
        assertEquals(List.of(
                "全年预算数70万元，全年执行数70万元，预算执行率100%，按执行率计分，得满分10分。",
                "计划巡察3轮，实际完成并计入3轮（二届区委第十三轮、二届区委第十四轮暨市委统配巡察、二届区委第十五轮），达到年度指标值（≥3轮），得20分。",
                "共巡察党组织204个次，形成巡察报告并向书记专题会汇报204个次，占100%" + SOURCE + "，达到年度指标值（100%），得20分。",
                "二届区委第十三轮、二届区委第十四轮暨市委统配巡察、二届区委第十五轮各巡察组均在巡察结束后7天内上报情况报告，按时上报率100%" + SOURCE + "，达到年度指标值（100%），得10分。",
                "计入的3轮巡察发现问题数均达到全市平均水平以上" + SOURCE + "，达到年度指标值（≥全市平均水平），得15分。",
                "计入的3轮巡察集中整改期已满，反馈问题均已完成整改或移交，形成闭环" + SOURCE + "，达到年度指标值（100%），得15分。",
                "未出现巡察干部被投诉、举报情况" + SOURCE + "，达到年度指标值（0次），得10分。"),
                sheet.indicators().stream().map(line -> line.explanation().toString()).toList());
    }

    @Test
    void tellsWhatWasSeenAndNotCounted() {
        assertEquals(List.of("另开展1次不计入轮次的巡察（点穴式试点巡察）"),
                sheet.indicators()
                    .stream()
                    .flatMap(line -> line.evidence().asides().stream())
                    .map(Phrase::toString)
                    .toList());
    }
}
