package org.selfeval.check;

import static org.selfeval.check.Broken.hint;
import static org.selfeval.check.Broken.mustFix;
import static org.selfeval.check.Broken.review;
import static org.selfeval.check.GoodYear.number;

import java.util.List;
import org.selfeval.model.Benchmark;
import org.selfeval.model.Expenditure;
import org.selfeval.model.FundSource;
import org.selfeval.model.Indicator;
import org.selfeval.model.InspectedUnit;
import org.selfeval.model.Level;
import org.selfeval.model.Round;
import org.selfeval.model.Scheme;
import org.selfeval.model.Statement;
import org.selfeval.model.kind.Direction;
import org.selfeval.model.kind.OverAsk;
import org.selfeval.model.kind.RuleKind;
import org.selfeval.model.kind.ScoreMode;
import org.selfeval.model.kind.StatementSubject;
import org.selfeval.model.tree.Field;
import org.selfeval.model.tree.FieldRef;
import org.selfeval.model.tree.Row;

/** Years broken in the scheme and the scores. */
final class BrokenSchemes {

    static final List<Broken> ALL = List.of(
            mustFix("scoring.no-indicators", "14: a form published unfilled", y -> {
                for (var row : y.build().rows().reversed()) {
                    if (row instanceof Indicator || row instanceof Level) {
                        y.rows.remove(row);
                    }
                }
                y.withoutFiguresInTexts();
                return FieldRef.of(y.scheme, Level.NAME);
            }),
            mustFix("scoring.weights-not-100", "1: weights sum to 98, the total says 100", y -> {
                y.set(y.complaints, Indicator.WEIGHT, number("8")).set(y.satisfactionLevel, Level.WEIGHT, number("8"));
                return FieldRef.of(y.rate, Indicator.WEIGHT);
            }),
            mustFix("scoring.weight-missing", "1; 13", y -> y.with(y.specials, Indicator.WEIGHT, null)),
            mustFix("scoring.level-weight-differs", "level weights against indicator weights",
                    y -> y.with(y.output, Level.WEIGHT, number("40"))),
            hint("scoring.one-indicator-heavy", "19: all points on one indicator", y -> {
                weigh(y, y.output, "80");
                weigh(y, y.specials, "0", y.reports, "5", y.timeliness, "5", y.findings, "2", y.effect, "1", y.closure,
                        "2", y.complaints, "5", y.rate, "10");
                weigh(y, y.level("效益指标"), "5", y.satisfactionLevel, "5");
                return y.with(y.rounds, Indicator.WEIGHT, number("70"));
            }),
            review("scoring.rate-heavy", "1: 100 in the rate's weight cell", y -> {
                weigh(y, y.level("预算执行率"), "30", y.output, "30", y.reports, "5", y.timeliness, "5");
                return y.with(y.rate, Indicator.WEIGHT, number("30"));
            }),
            hint("scoring.satisfaction-heavy", "19: satisfaction carrying 40", y -> {
                weigh(y, y.output, "20", y.reports, "0", y.timeliness, "0", y.complaints, "40");
                return y.with(y.satisfactionLevel, Level.WEIGHT, number("40"));
            }),
            hint("scoring.split-unusual", "first-level weights adjusted with a reason", y -> {
                weigh(y, y.output, "55", y.reports, "25", y.level("效益指标"), "25", y.closure, "10");
                y.set(y.output, Level.REASON, null);
                return FieldRef.of(y.level("预算执行率"), Level.REASON);
            }),
            mustFix("scoring.limits-disordered", "bands and grades descend", y -> {
                y.set(y.scheme, Scheme.GRADE_EXCELLENT, number("80"));
                return y.with(y.scheme, Scheme.GRADE_GOOD, number("90"));
            }),
            mustFix("scoring.name-missing", "14: a form published unfilled",
                    y -> y.with(y.specials, Indicator.NAME, null)),
            review("scoring.name-twice", "3: counted twice",
                    y -> y.with(y.specials, Indicator.NAME, "开展巡察轮次")),
            hint("scoring.target-in-name", "layouts: names carry targets inside",
                    y -> y.with(y.specials, Indicator.NAME, "开展专项检查不少于3次")),
            review("scoring.percent-glued", "21: unmeasurable names with a % glued on", y -> {
                y.set(y.specials, Indicator.NAME, "推动基层治理", Indicator.TARGET, number("95"), Indicator.ACTUAL,
                        number("96"));
                return y.with(y.specials, Indicator.UNIT, "%");
            }),
            review("scoring.rate-used-again", "20: the execution rate used again",
                    y -> y.with(y.specials, Indicator.NAME, "项目资金支付完成率")),
            hint("scoring.wrong-class", "20: indicator in the wrong class", y -> {
                y.set(y.specials, Indicator.NAME, "节约资金情况");
                return FieldRef.of(y.specials, Indicator.SECOND);
            }),
            review("scoring.money-as-quantity", "11: amounts of money as a quantity indicator",
                    y -> y.with(y.specials, Indicator.UNIT, "元")),
            hint("scoring.event-as-satisfaction", "20: an event count as 满意度", y -> {
                y.set(y.specials, Indicator.SECOND, "服务对象满意度指标");
                return FieldRef.of(y.specials, Indicator.SECOND);
            }),
            hint("scoring.quality-repeats-quantity", "20: 质量 merely the completion rate of 数量", y -> {
                y.set(y.effect, Indicator.SECOND, "质量指标");
                return y.with(y.effect, Indicator.NAME, "专项检查完成率");
            }),
            mustFix("scoring.target-missing", "13: target empty; an indicator without target",
                    y -> y.with(y.specials, Indicator.TARGET, null)),
            review("scoring.target-unmeasurable", "a quantity target that cannot be measured", y -> {
                y.set(y.specials, Indicator.TARGET_TEXT, "按需开展");
                return y.with(y.specials, Indicator.TARGET, null);
            }),
            mustFix("scoring.target-is-name", "14: target equal to the indicator's name",
                    y -> y.with(y.effect, Indicator.TARGET_TEXT, "巡察监督震慑作用。")),
            review("scoring.target-zero", "12: target 0", y -> y.with(y.specials, Indicator.TARGET, number("0"))),
            mustFix("scoring.target-impossible", "21: impossible targets", y -> {
                y.set(y.reports, Indicator.DEVIATION, "指标值录入有误。", Indicator.MEASURE, "下一年度更正。");
                return y.with(y.reports, Indicator.TARGET, number("105"));
            }),
            hint("scoring.target-at-least-all", "21: ≥100 %",
                    y -> y.with(y.reports, Indicator.DIRECTION, Direction.AT_LEAST)),
            mustFix("scoring.target-changed-without-reason", "a target changed in mid-year wants a reason", y -> {
                y.set(y.specials, Indicator.ADJUSTED_TARGET, number("3"), Indicator.TARGET, number("4"));
                return FieldRef.of(y.specials, Indicator.TARGET_REASON);
            }),
            review("scoring.basis-missing", "an indicator without basis",
                    y -> y.with(y.specials, Indicator.BASIS, null)),
            mustFix("scoring.actual-missing", "13: actual empty; an indicator without actual",
                    y -> y.with(y.specials, Indicator.ACTUAL, null)),
            review("scoring.number-answered-by-word", "21: a number answered by a word", y -> {
                y.set(y.specials, Indicator.ACTUAL_TEXT, "已完成");
                return y.with(y.specials, Indicator.ACTUAL, null);
            }),
            review("scoring.actual-copies-target", "17: actual a copy of the target's words",
                    y -> y.with(y.effect, Indicator.ACTUAL_TEXT, "明显")),
            review("scoring.actual-is-range", "24: a range (90%以上)",
                    y -> y.with(y.effect, Indicator.ACTUAL_TEXT, "认可度90%以上")),
            review("scoring.cost-copied", "11: actual copied from the budget", y -> {
                y.set(y.source, FundSource.EXECUTED, number("690000"));
                y.set(y.lodging, Expenditure.AMOUNT, number("390000"));
                y.withoutAmountsInTexts();
                y.set(y.specials, Indicator.SECOND, "成本指标", Indicator.NAME, "项目成本", Indicator.UNIT, "万元",
                        Indicator.DIRECTION, Direction.AT_MOST, Indicator.TARGET, number("70"));
                return y.with(y.specials, Indicator.ACTUAL, number("70"));
            }),
            review("scoring.benchmark-zero", "benchmark recorded", BrokenSchemes::zeroBenchmark),
            review("scoring.benchmark-unsourced", "value, source and date of the benchmark recorded",
                    y -> y.with(y.benchmark, Benchmark.SOURCE, null)),
            mustFix("scoring.score-above-weight",
                    "override outside [0, weight]; 5: the total typed into the rate's cell",
                    y -> {
                        y.set(y.rate, Indicator.OVERRIDE_SCORE_REASON, "按系统导出填写。");
                        return y.with(y.rate, Indicator.OVERRIDE_SCORE, number("100"));
                    }),
            mustFix("scoring.outside-band", "typed score outside its band",
                    y -> y.with(y.effect, Indicator.TYPED_SCORE, number("3"))),
            mustFix("scoring.override-without-reason", "7: marks off without a reason; override without reason", y -> {
                y.set(y.reports, Indicator.OVERRIDE_SCORE, number("18"));
                return FieldRef.of(y.reports, Indicator.OVERRIDE_SCORE_REASON);
            }),
            hint("scoring.override-unused", "score modes", y -> {
                y.set(y.scheme, Scheme.SCORE_MODE, ScoreMode.LOCKED);
                return y.with(y.reports, Indicator.OVERRIDE_SCORE, number("18"));
            }),
            mustFix("scoring.typed-without-reason", "a typed score has its reason", y -> {
                y.set(y.effect, Indicator.RULE, RuleKind.TYPED);
                return FieldRef.of(y.effect, Indicator.TYPED_SCORE_REASON);
            }),
            mustFix("scoring.score-unexplained", "5, 7: a score the rule does not explain", y -> {
                typeAll(y);
                y.set(y.reports, Indicator.TYPED_SCORE, number("18"), Indicator.DEVIATION, "个别报告质量不高。",
                        Indicator.MEASURE, "加强审核。");
                return FieldRef.of(y.reports, Indicator.TYPED_SCORE_REASON);
            }),
            review("scoring.full-though-missed", "6: full marks though missed", y -> {
                y.set(y.villages, InspectedUnit.REPORTS_FORMED, 29);
                y.set(y.reports, Indicator.OVERRIDE_SCORE_REASON, "该村合并撤销。");
                return y.with(y.reports, Indicator.OVERRIDE_SCORE, number("20"));
            }),
            review("scoring.score-is-percentage", "18: marks computed from the percentage itself", y -> {
                y.set(y.specials, Indicator.NAME, "专项检查覆盖率", Indicator.UNIT, "%", Indicator.TARGET, number("98"),
                        Indicator.ACTUAL, number("98"), Indicator.OVERRIDE_SCORE_REASON, "按完成率折算。",
                        Indicator.DEVIATION, "一处未检查。", Indicator.MEASURE, "下一年度补查。");
                return y.with(y.specials, Indicator.OVERRIDE_SCORE, number("4.9"));
            }),
            mustFix("scoring.not-judged", "13; an indicator without actual",
                    y -> y.with(y.effect, Indicator.BAND, null)),
            mustFix("scoring.unrated", "13: facts missing", y -> y.with(y.grain, InspectedUnit.REPORTS_FORMED, null)),
            mustFix("scoring.reason-missing", "a deduction without reason; 16", y -> {
                y.set(y.villages, InspectedUnit.REPORTS_FORMED, 29).set(y.reports, Indicator.MEASURE, "年内补报。");
                return FieldRef.of(y.reports, Indicator.DEVIATION);
            }),
            mustFix("scoring.measure-missing", "a deduction without measure", y -> {
                y.set(y.villages, InspectedUnit.REPORTS_FORMED, 29).set(y.reports, Indicator.DEVIATION, "一份报告在修改。");
                return FieldRef.of(y.reports, Indicator.MEASURE);
            }),
            mustFix("scoring.reason-hollow", "16: 无, 0 or nothing as the reason", y -> {
                y.set(y.villages, InspectedUnit.REPORTS_FORMED, 29).set(y.reports, Indicator.MEASURE, "年内补报。");
                return y.with(y.reports, Indicator.DEVIATION, "无");
            }),
            review("scoring.far-above-target", "8: far above target; over-fulfilment asks for a look", y -> {
                y.set(y.scheme, Scheme.OVER_ASK, OverAsk.LOOK).set(y.specials, Indicator.ACTUAL, number("9"));
                return FieldRef.of(y.specials, Indicator.TARGET);
            }),
            mustFix("scoring.above-without-reason", "8: far above target, full marks, no reason", y -> {
                y.set(y.specials, Indicator.ACTUAL, number("9"));
                return FieldRef.of(y.specials, Indicator.DEVIATION);
            }),
            review("scoring.above-without-deduction", "over-fulfilment asks for a deduction", y -> {
                y.set(y.scheme, Scheme.OVER_ASK, OverAsk.DEDUCTION);
                y.set(y.specials, Indicator.ACTUAL, number("9"), Indicator.DEVIATION, "年中增加了专项任务。");
                return FieldRef.of(y.specials, Indicator.DEDUCTION);
            }));

    private BrokenSchemes() {}

    private static void typeAll(GoodYear y) {
        y.set(y.scheme, Scheme.SCORE_MODE, ScoreMode.TYPED);
        for (Indicator indicator : y.build().indicators()) {
            y.set(indicator, Indicator.TYPED_SCORE, indicator.weight());
        }
    }

    private static FieldRef zeroBenchmark(GoodYear y) {
        for (Round round : List.of(y.first, y.second)) {
            y.add(Statement.TYPE, round, Statement.SUBJECT, StatementSubject.ABOVE_AVERAGE, Statement.AFFIRMED, true,
                    Statement.SOURCE, "市委巡视办通报");
        }
        return y.with(y.benchmark, Benchmark.VALUE, number("0"));
    }

    /** New weights, rows and points alternating; the levels have been adjusted for a reason. */
    private static void weigh(GoodYear y, Object... rowsAndPoints) {
        y.set(y.output, Level.REASON, "经主管部门同意调整。");
        for (int i = 0; i < rowsAndPoints.length; i += 2) {
            Row row = (Row) rowsAndPoints[i];
            Field<?, ?> weight = row instanceof Level ? Level.WEIGHT : Indicator.WEIGHT;
            y.set(row, weight, number((String) rowsAndPoints[i + 1]));
        }
        y.set(y.effect, Indicator.TYPED_SCORE,
                y.build().find(y.effect.id()).map(row -> ((Indicator) row).weight()).get());
    }
}
