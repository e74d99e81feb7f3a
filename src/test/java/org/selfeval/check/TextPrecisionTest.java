package org.selfeval.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.selfeval.exchange.Example;
import org.selfeval.model.Evaluation;
import org.selfeval.model.InspectedUnit;
import org.selfeval.model.ReportText;
import org.selfeval.model.YearBuilder;
import org.selfeval.model.kind.Section;
import org.selfeval.scoring.year.Scorer;

/** Sentences as offices write them, in the example year: what the facts hold passes, what they do not is found. */
class TextPrecisionTest {

    private static final List<String> USUAL = List.of("overview.objects-not-inspected", "texts.weak-beside-full");

    private static List<String> newIds(Section section, String sentence) {
        Evaluation year = Example.year2020();
        ReportText text = year.text(section).orElseThrow();
        Evaluation changed = YearBuilder.from(year).set(text, ReportText.BODY, text.body() + sentence).build();
        return Checker.check(changed, Scorer.score(changed))
            .stream()
            .map(Check::id)
            .filter(id -> !USUAL.contains(id) && !id.equals("statements.own-report"))
            .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"全年开展三轮巡察，另外两轮为常规巡察。", "二届区委第十三轮、十四轮、十五轮三轮巡察均已完成。", "组建3个固定巡察组加3个临时巡察组，共6个巡察组。",
        "三轮共巡察204个党组织，连同试点为206个。", "后两轮直接巡察192个村党组织，涉及7个镇。", "1个整建制统配巡察组及5个本区巡察组对103个村党组织开展巡察。",
        "从7个镇中确定了89个重点村。", "项目预算700,000元，支出70.00万元，执行率100%。", "自评100分，其中产出指标50分、效益指标30分、满意度指标10分。",
        "数量指标20分，得20分。", "总分100分，自评得分100分。", "绩效自评总分为100分。", "预算执行率100%，得10分。", "产出指标分值50分。", "90分以上为优。",
        "社会效益指标（15分），得15分。", "年初预算70万元，全年预算70万元，财政拨付70万元，实际支出70万元。", "去年项目支出60万元。",
        "各指标满分为100分。", "围绕“三个聚焦”，增强“四个意识”，做到“两个维护”。", "按照财预〔2020〕10号和津财〔2019〕5号文件要求开展自评。",
        "较2019年增加1轮。", "自2017年以来，已实现巡察全覆盖。", "落实2017—2021年五年巡察规划。", "2021年1月完成绩效自评。", "巡察反馈后的3个月内为集中整改期。",
        "对照全市12个区的情况，经验值得推广。", "占项目支出的35%用于办公耗材。", "选派30名业务骨干，召开动员会12次，走访群众500人次。", "巡察结束后7日内上报情况报告。",
        "新一轮巡察坚持问题导向，每个被巡察单位均形成报告。", "３轮巡察均向书记专题会汇报。", "未出现整改不到位的情况。", "去年巡察了150个村。", "梳理出三大类问题，分3个方面反馈。"})
    void sentencesThatTheFactsBearOutPass(String sentence) {
        assertEquals(List.of(), newIds(Section.WORK, sentence), sentence);
    }

    @ParameterizedTest
    @CsvSource({"全年共开展4轮巡察。,texts.figure-unknown", "开展了四轮巡察。,texts.figure-unknown", "巡察了130个村党组织。,texts.figure-unknown",
        "共巡察240个党组织。,texts.figure-unknown", "组建8个巡察组。,texts.figure-unknown", "自评99.5分。,texts.score-differs",
        "绩效自评总分98分。,texts.score-differs",
        "数量指标得18分。,texts.score-differs", "数量指标20分，得18分。,texts.score-differs", "社会效益指标自评得14分。,texts.score-differs",
        "预算执行率得9.5分。,texts.score-differs", "可持续影响14.5分。,texts.score-differs", "产出指标得45分。,texts.score-differs",
        "财政拨付60万元。,texts.amount-differs", "年初预算80万元。,texts.amount-differs",
        "全年预算数为65万元。,texts.amount-differs",
        "项目支出68万元。,texts.amount-differs", "预算执行率为98.6%。,texts.figure-unknown", "整改完成率达到96%。,texts.figure-unknown",
        "项目支出70元。,texts.amount-in-other-unit", "支出700000万元。,texts.amount-in-other-unit",
        "2019年度巡察任务圆满完成。,texts.other-year", "2018年共派出巡察组。,texts.other-year", "按照2021年度计划推进。,texts.other-year",
        "组建××个巡察组。,texts.template-left", "巡察了XX镇。,texts.template-left", "（填写巡察情况）,texts.template-left",
        "20XX年度巡察工作已完成。,texts.template-left"})
    void whatTheFactsDoNotHoldIsFound(String sentence, String id) {
        assertEquals(List.of(id), newIds(Section.WORK, sentence), sentence);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2021年将开展4轮巡察，覆盖120个村，安排经费80万元。", "力争整改完成率达到98%。"})
    void plansForTheNextYearAreNobodysFactsYet(String sentence) {
        assertEquals(List.of(), newIds(Section.MEASURES, sentence), sentence);
    }

    private static List<String> idsBesideOpenFindings(String sentence) {
        GoodYear year = new GoodYear();
        year.set(year.villages, InspectedUnit.OPEN, 2);
        year.write(Section.BENEFIT, sentence);
        return ids(year.build()).stream().filter(id -> id.equals("texts.all-rectified")).toList();
    }

    private static List<String> ids(Evaluation year) {
        return Checker.check(year, Scorer.score(year)).stream().map(Check::id).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"反馈问题已整改到位。", "巡察发现的问题均已整改到位。", "巡察反馈问题完成整改，形成闭环。", "反馈问题已全部完成整改。"})
    void everythingRectifiedBesideOpenFindingsIsFound(String sentence) {
        assertEquals(List.of("texts.all-rectified"), idsBesideOpenFindings(sentence), sentence);
    }

    @ParameterizedTest
    @ValueSource(strings = {"除2个历史遗留问题外，反馈问题已整改到位。", "除移交区纪委的外，其余问题均已完成整改。", "大部分问题已整改到位。", "推动反馈问题整改到位。",
        "3个问题已整改到位。", "反馈问题完成整改或移交监督。", "问题完成整改率较高。", "督促被巡察党组织确保问题整改到位。"})
    void whatDoesNotClaimThatEverythingIsRectifiedPasses(String sentence) {
        assertEquals(List.of(), idsBesideOpenFindings(sentence), sentence);
    }

    @ParameterizedTest
    @CsvSource({"各轮均已形成巡察报告。,1", "每个被巡察党组织均形成了专门报告。,1", "巡察报告均已形成。,1", "除1个村外，各被巡察党组织均已形成巡察报告。,0",
        "形成巡察报告31份。,0", "各被巡察党组织未形成报告的已说明原因。,0"})
    void everyReportFormedBesideAMissingOneIsFound(String sentence, int found) {
        GoodYear year = new GoodYear();
        year.set(year.villages, InspectedUnit.REPORTS_FORMED, 29);
        year.write(Section.OUTPUT, sentence);
        assertEquals(found, ids(year.build()).stream().filter(id -> id.equals("texts.all-formed")).count(), sentence);
    }

    @ParameterizedTest
    @CsvSource({"自评总分100分。,1", "质量指标得20分。,1", "数量指标得20分。,0"})
    void aScoreThatIsNotYetThereCannotBeClaimed(String sentence, int found) {
        GoodYear year = new GoodYear();
        year.set(year.villages, InspectedUnit.REPORTS_FORMED, null);
        year.write(Section.CONCLUSION, sentence);
        assertEquals(found, ids(year.build()).stream().filter(id -> id.equals("texts.score-differs")).count(),
                sentence);
    }
}
