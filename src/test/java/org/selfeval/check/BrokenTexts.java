package org.selfeval.check;

import static org.selfeval.check.Broken.mustFix;
import static org.selfeval.check.Broken.review;

import java.util.List;
import org.selfeval.model.Indicator;
import org.selfeval.model.InspectedUnit;
import org.selfeval.model.Overview;
import org.selfeval.model.ReportText;
import org.selfeval.model.Satisfaction;
import org.selfeval.model.kind.Section;
import org.selfeval.model.tree.FieldRef;

/** Years broken in their texts. */
final class BrokenTexts {

    static final List<Broken> ALL = List.of(
            review("texts.section-empty", "empty sections",
                    y -> y.with(y.text(Section.MEASURES), ReportText.BODY, null)),
            review("texts.sections-same", "issue: the same text twice",
                    y -> y.with(y.text(Section.MEASURES), ReportText.BODY, y.text(Section.PROBLEMS).body())),
            mustFix("texts.template-left", "14: hint text left from the template",
                    y -> y.with(y.overview, Overview.GOAL_EXPECTED, "（请填写年度绩效目标）")),
            mustFix("texts.to-be-written", "a draft handed in with what it leaves open",
                    y -> y.write(Section.OTHER, "〔待补：经验和建议〕")),
            review("texts.other-year", "15: another year's number in a text",
                    y -> y.write(Section.WORK, "2019年度巡察任务如期完成。")),
            review("texts.figure-unknown", "issue: a text that holds a figure the facts do not",
                    y -> y.write(Section.WORK, "全年共巡察45个村党组织。")),
            review("texts.amount-in-other-unit", "10: 万元 against 元",
                    y -> y.write(Section.FUNDS, "其中财政拨款70元。")),
            review("texts.amount-differs", "10: an amount of the text that is not that of the facts",
                    y -> y.write(Section.FUNDS, "年度项目支出68万元。")),
            review("texts.score-differs", "9: a total that is not the sum",
                    y -> y.write(Section.CONCLUSION, "自评总分98分。")),
            review("texts.all-formed", "texts against the facts", y -> {
                y.set(y.villages, InspectedUnit.REPORTS_FORMED, 29);
                y.set(y.reports, Indicator.DEVIATION, "一个村的报告尚在修改。", Indicator.MEASURE, "年内补报。");
                return y.write(Section.OUTPUT, "各被巡察党组织均已形成巡察报告。");
            }),
            review("texts.all-rectified", "23: everything rectified, unresolved items in the next",
                    y -> y.write(Section.BENEFIT, "巡察反馈问题已全部完成整改。")),
            review("texts.no-complaints", "texts against the facts", y -> {
                y.set(y.complaints, Indicator.TARGET, GoodYear.number("1"));
                y.set(y.satisfaction, Satisfaction.RECEIVED, 1);
                return FieldRef.of(y.text(Section.SATISFACTION), ReportText.BODY);
            }),
            review("texts.weak-beside-full", "issue: full marks beside admitted weaknesses",
                    y -> y.with(y.text(Section.PROBLEMS), ReportText.BODY, "精准发现问题的能力还不强，巡察整改不深入。")),
            review("texts.no-problem-beside-deduction", "texts against the scores", y -> {
                y.set(y.villages, InspectedUnit.REPORTS_FORMED, 29);
                y.set(y.reports, Indicator.DEVIATION, "一个村的报告尚在修改。", Indicator.MEASURE, "年内补报。");
                return y.with(y.text(Section.PROBLEMS), ReportText.BODY, "无。");
            }));

    private BrokenTexts() {}
}
