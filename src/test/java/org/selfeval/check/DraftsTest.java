package org.selfeval.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.selfeval.exchange.Example;
import org.selfeval.model.Evaluation;
import org.selfeval.model.FollowUp;
import org.selfeval.model.FundSource;
import org.selfeval.model.Indicator;
import org.selfeval.model.InspectedUnit;
import org.selfeval.model.Overview;
import org.selfeval.model.RandomYears;
import org.selfeval.model.ReportText;
import org.selfeval.model.Round;
import org.selfeval.model.Satisfaction;
import org.selfeval.model.Scheme;
import org.selfeval.model.YearBuilder;
import org.selfeval.model.kind.RoundState;
import org.selfeval.model.kind.ScoreMode;
import org.selfeval.model.kind.Section;
import org.selfeval.report.Drafts;
import org.selfeval.scoring.year.Scorer;

/** The drafts of the report, held against the very checks a text has to pass. */
class DraftsTest {

    private static final Pattern TO_WRITE = Pattern.compile("〔待补：[^〔〕]+〕");
    private static final Set<String> OPEN = Set.of("texts.to-be-written", "texts.section-empty");

    private static String draft(Section section, Evaluation year) {
        return Drafts.all(year, Scorer.score(year)).get(section);
    }

    /** The year with every section as it is drafted. */
    private static Evaluation drafted(Evaluation year) {
        YearBuilder written = YearBuilder.from(year);
        Drafts.all(year, Scorer.score(year))
            .forEach((section, text) -> year.text(section)
                .ifPresent(row -> written.set(row, ReportText.BODY, text)));
        return written.build();
    }

    private static List<String> found(Evaluation year) {
        return Checker.check(year, Scorer.score(year))
            .stream()
            .filter(check -> check.id().startsWith("texts.") && !OPEN.contains(check.id()))
            .map(check -> check.sentence().toString())
            .toList();
    }

    static Stream<Consumer<GoodYear>> years() {
        return Stream.of(
                year -> {},
                year -> year.set(year.villages, InspectedUnit.REPORTS_FORMED, 27),
                year -> year.set(year.villages, InspectedUnit.REPORTS_FORMED, null),
                year -> year.set(year.archive, InspectedUnit.DONE, 12, InspectedUnit.OPEN, 6),
                year -> year.set(year.source, FundSource.EXECUTED, GoodYear.number("652345.67")),
                year -> year.set(year.source, FundSource.EXECUTED, null, FundSource.BUDGET, GoodYear.number("500000")),
                year -> year.set(year.overview, Overview.ADJUSTED_ROUNDS, 5, Overview.PLAN_REASON, "增加2轮专项巡察"),
                year -> year.set(year.second, Round.STATE, RoundState.RUNNING),
                year -> year.set(year.second, Round.COUNTED, false),
                year -> year.set(year.satisfaction, Satisfaction.RECEIVED, 3),
                year -> year.set(year.specials, Indicator.ACTUAL, GoodYear.number("9"), Indicator.DEVIATION, "任务增加"),
                year -> year.set(year.reports, Indicator.OVERRIDE_SCORE, GoodYear.number("17.5"),
                        Indicator.OVERRIDE_SCORE_REASON, "有两份报告迟交"),
                year -> year.set(year.rate, Indicator.WEIGHT, GoodYear.number("12")),
                year -> year.set(year.overview, Overview.YEAR, null, Overview.PROJECT, null, Overview.UNIT, null));
    }

    @ParameterizedTest
    @MethodSource("years")
    void everyFigureOfADraftIsInTheFacts(Consumer<GoodYear> change) {
        GoodYear year = new GoodYear();
        change.accept(year);
        assertEquals(List.of(), found(drafted(year.build())));
    }

    @Test
    void theDraftsOfTheExampleLeaveOpenWhatItsSourceDoesNotSay() {
        Evaluation year = Example.year2020();
        assertEquals(List.of(), found(drafted(year)));
        assertTrue(draft(Section.WORK, year).contains("由〔待补：巡察组〕对大北镇、丰台镇、苗庄镇、东棘坨镇等7个镇的重点村（89个）开展巡察。"));
        List<String> open = new ArrayList<>();
        Drafts.all(year, Scorer.score(year))
            .values()
            .forEach(text -> TO_WRITE.matcher(text).results().forEach(one -> open.add(one.group())));
        assertEquals(4, open.size(), open::toString);
    }

    @Test
    void aGoodYearIsToldInFull() {
        Evaluation year = new GoodYear().build();
        assertEquals("年初预算70万元，全年预算70万元，财政拨付70万元，全年执行70万元。资金支出包括食宿40万元、办公30万元。\n"
                + "预算执行率为100%，得10分，满分10分。", draft(Section.FUNDS, year));
        assertEquals("2020年度“巡察工作经费”项目绩效自评总分100分，评价等级为“优”。其中：预算执行率满分10分，得10分；"
                + "产出指标满分50分，得50分；效益指标满分30分，得30分；满意度指标满分10分，得10分。各项指标均达到年度指标值。", draft(Section.CONCLUSION, year));
        assertEquals("绩效自评材料已于2021年2月1日报送区财政局。区财政局于2021年3月1日完成复核，复核得分100分。"
                + "自评结果已于2021年3月20日在〔待补：通报会议或公开网址〕上通报。自评结果已于2021年6月1日通过〔待补：通报会议或公开网址〕公开。",
                draft(Section.APPLICATION, year));
    }

    @Test
    void whatWasHandedOverIsNotCalledRectified() {
        String benefit = draft(Section.BENEFIT, new GoodYear().build());
        assertTrue(benefit.contains("反馈问题中有8个已按程序移交。"), benefit);
        assertFalse(benefit.contains("全部完成"), benefit);
    }

    @Test
    void lostPointsStandInTheirSectionAmongTheProblemsAndTheMeasures() {
        GoodYear year = new GoodYear();
        year.set(year.villages, InspectedUnit.REPORTS_FORMED, 27);
        year.set(year.reports, Indicator.DEVIATION, "3个村的报告尚在修改。");
        Evaluation evaluation = year.build();
        assertTrue(draft(Section.OUTPUT, evaluation)
            .contains("该项得18.13分，满分20分。未得满分的原因是3个村的报告尚在修改；改进措施是〔待补：改进措施〕。"));
        assertTrue(draft(Section.PROBLEMS, evaluation).contains("主要原因是3个村的报告尚在修改。"));
        assertTrue(draft(Section.MEASURES, evaluation).startsWith("针对“形成巡察报告并向书记专题会汇报率”，〔待补：改进措施〕。"));
        assertTrue(draft(Section.CONCLUSION, evaluation).contains("未达到年度指标值的有“形成巡察报告并向书记专题会汇报率”"));
    }

    @Test
    void theDayToPublishStandsInTheDraftOnceThereAreFinalAccounts() {
        GoodYear year = new GoodYear();
        year.set(year.published, FollowUp.ON, null);
        assertTrue(draft(Section.APPLICATION, year.build()).contains("自年度决算之日起90日内，即2021年6月30日前公开。"));
    }

    @Test
    void ofAYearWithoutFactsOnlyPlaceholdersAreWritten() {
        Evaluation blank = YearBuilder.blank().build();
        Map<Section, String> drafts = Drafts.all(blank, Scorer.score(blank));
        drafts.forEach((section, text) -> {
            if (section != Section.APPLICATION) {
                assertTrue(TO_WRITE.matcher(text).find(), section + ": " + text);
            }
            assertFalse(Pattern.compile("\\d").matcher(text.replaceAll("90日|分值合计0分（全部指标0分）", "")).find(), text);
        });
    }

    @Test
    void scoresPutRightByHandAreExplainedButNotThoseThatAreTypedAnyway() {
        GoodYear year = new GoodYear();
        year.set(year.reports, Indicator.OVERRIDE_SCORE, GoodYear.number("18"), Indicator.OVERRIDE_SCORE_REASON,
                "有两份报告迟交。");
        String corrected = "“形成巡察报告并向书记专题会汇报率”的得分由填报人改写为18分，理由是有两份报告迟交。";
        assertTrue(draft(Section.OTHER, year.build()).contains(corrected));
        year.set(year.scheme, Scheme.SCORE_MODE, ScoreMode.TYPED);
        year.set(year.reports, Indicator.TYPED_SCORE, GoodYear.number("18"));
        assertFalse(draft(Section.OTHER, year.build()).contains("改写"));
    }

    @Property(tries = 200)
    void aDraftNeverFailsAndIsNeverEmpty(@ForAll long seed, @ForAll @IntRange(max = 120) int size) {
        Evaluation year = new RandomYears(seed).year(size);
        Drafts.all(year, Scorer.score(year)).forEach((section, text) -> {
            assertFalse(text.isBlank());
            assertFalse(text.contains("产量指标"), text);
        });
    }
}
