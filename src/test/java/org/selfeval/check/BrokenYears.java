package org.selfeval.check;

import static org.selfeval.check.Broken.hint;
import static org.selfeval.check.Broken.mustFix;
import static org.selfeval.check.Broken.review;
import static org.selfeval.check.GoodYear.day;
import static org.selfeval.check.GoodYear.number;

import java.time.LocalDate;
import java.util.List;
import org.selfeval.model.Evaluation;
import org.selfeval.model.Expenditure;
import org.selfeval.model.FollowUp;
import org.selfeval.model.FundSource;
import org.selfeval.model.Group;
import org.selfeval.model.Indicator;
import org.selfeval.model.InspectedUnit;
import org.selfeval.model.Overview;
import org.selfeval.model.PlannedRound;
import org.selfeval.model.Round;
import org.selfeval.model.Satisfaction;
import org.selfeval.model.Scheme;
import org.selfeval.model.kind.Direction;
import org.selfeval.model.kind.FollowUpEvent;
import org.selfeval.model.kind.Metric;
import org.selfeval.model.kind.RoundKind;
import org.selfeval.model.kind.SourceKind;
import org.selfeval.model.kind.UnitNature;
import org.selfeval.model.tree.Field;
import org.selfeval.model.tree.FieldRef;
import org.selfeval.model.tree.Row;
import org.selfeval.model.tree.ValueType;

/** Years broken in what stands once in them: overview, plan, funds, satisfaction, follow-up. */
final class BrokenYears {

    static final List<Broken> ALL = List.of(
            mustFix("numbers.negative", "bad input: negative amounts",
                    y -> y.with(y.cityGroup, Group.COUNT, -1)),
            review("numbers.absurd-count", "bad input: absurd amounts",
                    y -> y.with(y.satisfaction, Satisfaction.ISSUED, 60000)),
            review("numbers.absurd-amount", "bad input: absurd amounts; 10",
                    y -> y.with(y.source, FundSource.APPLIED, number("1000000000"))),
            review("numbers.date-far-off", "bad input: dates outside the year; 15",
                    y -> y.with(y.villages, InspectedUnit.PLAN_RECEIVED_ON, day("2200-08-10"))),
            mustFix("overview.missing", "14: a form published unfilled",
                    y -> y.with(y.overview, Overview.DEPARTMENT, " ")),
            mustFix("overview.year-absurd", "bad input: absurd values", BrokenYears::yearOfAnotherAge),
            hint("overview.year-in-project", "official table: name without the year",
                    y -> y.with(y.overview, Overview.PROJECT, "2020年巡察工作经费")),
            review("overview.goal-is-amount", "14: amounts in the goals",
                    y -> y.with(y.overview, Overview.GOAL_ACTUAL, "70万元")),
            review("overview.goal-copied", "issue: the same text as goal and result",
                    y -> y.with(y.overview, Overview.GOAL_ACTUAL,
                            "按计划开展2轮巡察， 形成巡察报告并向书记专题会汇报 ，推动问题整改")),
            review("overview.cut-off-missing", "scores read 统计截止日",
                    y -> y.with(y.overview, Overview.CUT_OFF, null)),
            review("overview.date-outside-year", "15; bad input: dates outside the year",
                    y -> y.with(y.overview, Overview.PLAN_ADOPTED_ON, day("2019-01-10"))),
            review("overview.prepared-before-cut-off", "dates that contradict each other",
                    y -> y.with(y.overview, Overview.PREPARED_ON, day("2020-12-20"))),
            mustFix("overview.plan-changed-without-reason", "targets changed in mid-year want a reason", y -> {
                y.set(y.overview, Overview.PLANNED_ROUNDS, 3, Overview.ADJUSTED_ROUNDS, 2);
                return FieldRef.of(y.overview, Overview.PLAN_REASON);
            }),
            review("overview.plan-parts-differ", "counts that contradict each other", y -> {
                y.set(y.routinePlan, PlannedRound.COUNT, 2, PlannedRound.DEVIATION, "按上级部署减少一轮。");
                return FieldRef.of(y.overview, Overview.PLANNED_ROUNDS);
            }),
            review("overview.kind-not-carried-out", "planned 统配 ≥ 1", y -> {
                y.set(y.second, Round.KIND, RoundKind.ROUTINE).set(y.cityGroup, Group.KIND, null);
                return FieldRef.of(y.cityPlan, PlannedRound.DEVIATION);
            }),
            review("overview.objects-not-inspected", "planned objects not inspected", y -> {
                y.set(y.cityPlan, PlannedRound.NATURES, List.of(UnitNature.VILLAGE, UnitNature.COMMUNITY));
                return FieldRef.of(y.cityPlan, PlannedRound.DEVIATION);
            }),
            mustFix("funds.none", "2: total row empty; 14", y -> {
                for (var amount : List.of(FundSource.APPLIED, FundSource.BUDGET, FundSource.ADJUSTED,
                        FundSource.APPROPRIATED, FundSource.EXECUTED)) {
                    y.set(y.source, amount, null);
                }
                y.withoutAmountsInTexts();
                return FieldRef.of(y.source, FundSource.ADJUSTED);
            }),
            mustFix("funds.amount-missing", "2: a total of which a part is not filled in",
                    y -> y.with(y.source, FundSource.BUDGET, null)),
            mustFix("funds.executed-above-budget", "4: executed above budget (102.59 %) unexplained", y -> {
                y.set(y.source, FundSource.APPROPRIATED, null)
                    .set(y.lodging, Expenditure.AMOUNT, number("418130"));
                y.withoutAmountsInTexts();
                return y.with(y.source, FundSource.EXECUTED, number("718130"));
            }),
            review("funds.executed-above-appropriated", "funds that do not add up", y -> {
                y.set(y.source, FundSource.APPROPRIATED, number("600000"));
                return FieldRef.of(y.source, FundSource.EXECUTED);
            }),
            review("funds.appropriated-above-budget", "funds that do not add up",
                    y -> y.with(y.source, FundSource.APPROPRIATED, number("800000"))),
            review("funds.adjusted-without-reason", "budget adjusted wants a reason", y -> {
                y.set(y.source, FundSource.BUDGET, number("900000"));
                return FieldRef.of(y.source, FundSource.ADJUST_REASON);
            }),
            mustFix("funds.budget-halved", "22", y -> {
                y.set(y.source, FundSource.BUDGET, number("1500000"));
                return FieldRef.of(y.source, FundSource.ADJUST_REASON);
            }),
            review("funds.ten-thousandfold", "10: 万元 against 元",
                    y -> y.with(y.source, FundSource.APPLIED, number("70"))),
            review("funds.budget-zero", "4: 0/0; bad input: a budget of 0", BrokenYears::zeroBudget),
            review("funds.budget-tiny", "10: 元 mistaken for 万元", y -> {
                for (var amount : List.of(FundSource.APPLIED, FundSource.BUDGET, FundSource.APPROPRIATED,
                        FundSource.EXECUTED)) {
                    y.set(y.source, amount, number("70"));
                }
                y.set(y.lodging, Expenditure.AMOUNT, null);
                y.set(y.expenditure(1), Expenditure.AMOUNT, null);
                y.withoutAmountsInTexts();
                return y.with(y.source, FundSource.ADJUSTED, number("70"));
            }),
            review("funds.counted-twice", "3: total row and sub-row both filled", y -> {
                FundSource other = y.add(FundSource.TYPE, y.overview, FundSource.KIND, SourceKind.OTHER,
                        FundSource.BUDGET, number("100000"), FundSource.ADJUSTED, number("100000"),
                        FundSource.EXECUTED, number("100000"), FundSource.NAME, "年度资金总额");
                return FieldRef.of(other, FundSource.NAME);
            }),
            mustFix("funds.expenditure-differs", "2: parts do not add up to the printed sum",
                    y -> y.with(y.lodging, Expenditure.AMOUNT, number("390000"))),
            mustFix("funds.expenditure-ten-thousandfold", "10: 万元 against 元", y -> {
                y.set(y.expenditure(1), Expenditure.AMOUNT, number("30"));
                return y.with(y.lodging, Expenditure.AMOUNT, number("40"));
            }),
            mustFix("funds.rate-without-reason", "rate below scheme.rateReasonBelow", y -> {
                y.set(y.source, FundSource.EXECUTED, number("600000"))
                    .set(y.lodging, Expenditure.AMOUNT, number("300000"));
                y.withoutAmountsInTexts();
                return FieldRef.of(y.rate, Indicator.DEVIATION);
            }),
            review("funds.rate-unexplained", "a deduction without its reason", y -> {
                y.set(y.source, FundSource.EXECUTED, number("600000"))
                    .set(y.lodging, Expenditure.AMOUNT, number("300000"))
                    .set(y.scheme, Scheme.RATE_REASON_BELOW, null);
                y.withoutAmountsInTexts();
                return FieldRef.of(y.rate, Indicator.DEVIATION);
            }),
            mustFix("satisfaction.part-above-whole", "survey satisfied > valid > returned > issued",
                    y -> y.with(y.satisfaction, Satisfaction.SATISFIED, 57)),
            mustFix("satisfaction.complaints-unknown", "24: 无投诉 with neither statement nor number", y -> {
                y.set(y.satisfaction, Satisfaction.VERIFIED, null);
                return y.with(y.satisfaction, Satisfaction.RECEIVED, null);
            }),
            mustFix("satisfaction.no-sample", "24: no sample size", y -> {
                y.set(y.complaints, Indicator.METRIC, Metric.SURVEY, Indicator.NAME, "测评满意率", Indicator.UNIT, "%",
                        Indicator.DIRECTION, Direction.AT_LEAST, Indicator.TARGET, number("95"));
                return y.with(y.satisfaction, Satisfaction.VALID, null);
            }),
            review("satisfaction.share-without-sample", "24: no survey, no sample size", y -> {
                y.set(y.complaints, Indicator.METRIC, Metric.ENTERED, Indicator.NAME, "群众满意率", Indicator.UNIT, "%",
                        Indicator.DIRECTION, Direction.AT_LEAST, Indicator.TARGET, number("95"), Indicator.ACTUAL,
                        number("98"), Indicator.BASIS, "走访记录");
                return y.with(y.satisfaction, Satisfaction.VALID, null);
            }),
            mustFix("followup.published-late", "publication later than 90 days after the accounts",
                    y -> y.with(y.published, FollowUp.ON, day("2021-07-01"))),
            review("followup.returned-open", "returned and not handed in again",
                    y -> FieldRef.of(y.event(FollowUpEvent.RETURNED, "2021-02-10"), FollowUp.ON)),
            review("followup.out-of-order", "dates that contradict each other",
                    y -> y.with(y.published, FollowUp.ON, day("2021-02-20"))),
            mustFix("followup.score-outside", "bad input: absurd values",
                    y -> y.with(y.reviewed, FollowUp.SCORE, number("110"))),
            hint("followup.score-differs", "reviewed score beside the own one", y -> {
                y.set(y.reviewed, FollowUp.OPINION, null);
                return y.with(y.reviewed, FollowUp.SCORE, number("96"));
            }));

    private BrokenYears() {}

    private static FieldRef zeroBudget(GoodYear y) {
        for (var amount : List.of(FundSource.APPLIED, FundSource.BUDGET, FundSource.ADJUSTED,
                FundSource.APPROPRIATED, FundSource.EXECUTED)) {
            y.set(y.source, amount, number("0"));
        }
        y.rows.remove(y.lodging).remove(y.expenditure(0));
        y.withoutAmountsInTexts();
        return FieldRef.of(y.source, FundSource.ADJUSTED);
    }

    /** A year in which no date and no text says otherwise. */
    private static FieldRef yearOfAnotherAge(GoodYear y) {
        Evaluation good = y.build();
        for (Row row : good.rows()) {
            for (Field<?, ?> field : row.type().fields()) {
                if (field.valueType() instanceof ValueType.Date && field != Overview.CUT_OFF) {
                    LocalDate date = (LocalDate) field.getFrom(row);
                    y.set(row, field, date == null ? null : date.plusYears(200));
                } else if (field.valueType() instanceof ValueType.Text && field.getFrom(row) instanceof String text) {
                    y.set(row, field, text.replace("2020年", "当年").replace("2021年", "次年"));
                }
            }
        }
        y.set(y.overview, Overview.CUT_OFF, day("2220-12-31"));
        return y.with(y.overview, Overview.YEAR, 2220);
    }
}
