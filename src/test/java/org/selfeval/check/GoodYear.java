package org.selfeval.check;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import org.selfeval.model.Benchmark;
import org.selfeval.model.Evaluation;
import org.selfeval.model.Expenditure;
import org.selfeval.model.Finding;
import org.selfeval.model.FollowUp;
import org.selfeval.model.FundSource;
import org.selfeval.model.Group;
import org.selfeval.model.Indicator;
import org.selfeval.model.InspectedUnit;
import org.selfeval.model.Level;
import org.selfeval.model.Overview;
import org.selfeval.model.PlannedRound;
import org.selfeval.model.ReportText;
import org.selfeval.model.Round;
import org.selfeval.model.Satisfaction;
import org.selfeval.model.Scheme;
import org.selfeval.model.Statement;
import org.selfeval.model.YearBuilder;
import org.selfeval.model.kind.Band;
import org.selfeval.model.kind.BenchmarkBasis;
import org.selfeval.model.kind.Direction;
import org.selfeval.model.kind.EvaluationState;
import org.selfeval.model.kind.FindingState;
import org.selfeval.model.kind.FollowUpEvent;
import org.selfeval.model.kind.GroupKind;
import org.selfeval.model.kind.Metric;
import org.selfeval.model.kind.Priority;
import org.selfeval.model.kind.RoundKind;
import org.selfeval.model.kind.RoundState;
import org.selfeval.model.kind.RuleKind;
import org.selfeval.model.kind.Section;
import org.selfeval.model.kind.SourceKind;
import org.selfeval.model.kind.StatementSubject;
import org.selfeval.model.kind.UnitLevel;
import org.selfeval.model.kind.UnitNature;
import org.selfeval.model.tree.Field;
import org.selfeval.model.tree.FieldRef;
import org.selfeval.model.tree.Row;
import org.selfeval.model.tree.RowType;

/** An invented year in which everything agrees, so that nothing is to be checked; tests break one thing in it. */
final class GoodYear {

    final YearBuilder rows = YearBuilder.blank();
    final Overview overview = rows.single(Overview.TYPE);
    final Scheme scheme = rows.single(Scheme.TYPE);
    final Satisfaction satisfaction = rows.single(Satisfaction.TYPE);
    final Benchmark benchmark = rows.single(Benchmark.TYPE);
    PlannedRound cityPlan;
    PlannedRound routinePlan;
    FundSource source;
    Expenditure lodging;
    Round first;
    Round second;
    Group firstGroups;
    Group cityGroup;
    InspectedUnit archive;
    InspectedUnit grain;
    InspectedUnit villages;
    Finding doneFinding;
    Finding handedOver;
    Statement reportedInTime;
    Level output;
    Level satisfactionLevel;
    Indicator rate;
    Indicator rounds;
    Indicator specials;
    Indicator reports;
    Indicator timeliness;
    Indicator findings;
    Indicator effect;
    Indicator closure;
    Indicator complaints;
    FollowUp submitted;
    FollowUp reviewed;
    FollowUp published;

    GoodYear() {
        overview();
        funds();
        firstRound();
        secondRound();
        satisfaction();
        scheme();
        texts();
        followUps();
    }

    GoodYear set(Row row, Object... fieldsAndValues) {
        rows.set(row, fieldsAndValues);
        return this;
    }

    <R extends Row> R add(RowType<R> type, Row parent, Object... fieldsAndValues) {
        return rows.add(type, parent, fieldsAndValues);
    }

    /** Sets one field and names it. */
    FieldRef with(Row row, Field<?, ?> field, Object value) {
        rows.set(row, field, value);
        return FieldRef.of(row, field);
    }

    ReportText text(Section section) {
        return rows.build().text(section).orElseThrow();
    }

    /** Writes a sentence at the end of a section. */
    FieldRef write(Section section, String sentence) {
        ReportText text = text(section);
        return with(text, ReportText.BODY, text.body() + sentence);
    }

    /** Other texts, for years of which the usual ones would not be true. */
    void withoutFiguresInTexts() {
        for (Section section : Section.values()) {
            set(text(section), ReportText.BODY, section + "部分的文字。");
        }
        set(overview, Overview.GOAL_ACTUAL, "按计划推进各项工作。");
    }

    Level level(String name) {
        return rows.build()
            .scheme()
            .rows(Level.TYPE)
            .stream()
            .filter(level -> name.equals(level.name()))
            .findFirst()
            .orElseThrow();
    }

    /** The expenditure lines in their order, lodging first. */
    Expenditure expenditure(int index) {
        return rows.build().root().rows(Expenditure.TYPE).get(index);
    }

    /** Takes the amounts out of the texts, for years whose money is another. */
    void withoutAmountsInTexts() {
        set(text(Section.OVERVIEW), ReportText.BODY, "区委巡察办制定《2020年度巡察工作计划》，计划开展2轮巡察。");
        set(text(Section.FUNDS), ReportText.BODY, "经费用于统配巡察组的食宿和办公。");
    }

    Evaluation build() {
        return rows.build();
    }

    static BigDecimal number(String plain) {
        return new BigDecimal(plain);
    }

    static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }

    private void overview() {
        rows.set(overview, Overview.YEAR, 2020, Overview.PROJECT, "巡察工作经费", Overview.DEPARTMENT, "区委巡察办",
                Overview.UNIT, "区委巡察办", Overview.PREPARED_ON, day("2021-01-20"), Overview.CUT_OFF,
                day("2020-12-31"), Overview.PLAN_NAME, "2020年度巡察工作计划", Overview.PLAN_ADOPTED_ON,
                day("2020-01-10"), Overview.PLANNED_ROUNDS, 2, Overview.GOAL_EXPECTED,
                "按计划开展2轮巡察，形成巡察报告并向书记专题会汇报，推动问题整改。", Overview.GOAL_ACTUAL,
                "完成2轮巡察，巡察情况已向书记专题会汇报。", Overview.STATE, EvaluationState.DRAFTING);
        cityPlan = rows.add(PlannedRound.TYPE, overview, PlannedRound.KIND, RoundKind.COORDINATED, PlannedRound.COUNT,
                1,
                PlannedRound.AT_LEAST, true, PlannedRound.NATURES, List.of(UnitNature.VILLAGE));
        routinePlan = rows.add(PlannedRound.TYPE, overview, PlannedRound.KIND, RoundKind.ROUTINE, PlannedRound.COUNT,
                1, PlannedRound.LEVELS, List.of(UnitLevel.DIVISION));
    }

    private void funds() {
        BigDecimal all = number("700000");
        source = rows.add(FundSource.TYPE, overview, FundSource.KIND, SourceKind.FISCAL, FundSource.APPLIED, all,
                FundSource.BUDGET, all, FundSource.ADJUSTED, all, FundSource.APPROPRIATED, all, FundSource.EXECUTED,
                all);
        lodging = rows.add(Expenditure.TYPE, overview, Expenditure.CATEGORY, "食宿", Expenditure.AMOUNT,
                number("400000"), Expenditure.SOURCE, source.id());
        rows.add(Expenditure.TYPE, overview, Expenditure.CATEGORY, "办公", Expenditure.AMOUNT, number("300000"),
                Expenditure.SOURCE, source.id());
    }

    private void firstRound() {
        first = rows.add(Round.TYPE, overview, Round.NAME, "三届区委第一轮", Round.COUNTED, true, Round.KIND,
                RoundKind.ROUTINE, Round.START, day("2020-03-02"), Round.END, day("2020-04-10"), Round.STATE,
                RoundState.FINISHED, Round.BRIEFED_ON, day("2020-05-08"));
        firstGroups = rows.add(Group.TYPE, first, Group.NAME, "固定巡察组", Group.KIND, GroupKind.FIXED, Group.COUNT, 2,
                Group.REPORTED_ON, day("2020-04-15"));
        archive = unit(first, "区档案馆", 1, UnitLevel.DIVISION, UnitNature.ORGAN, "2020-05-20");
        rows.set(archive, InspectedUnit.GROUP, firstGroups.id(), InspectedUnit.FOUND, 20, InspectedUnit.DONE, 18,
                InspectedUnit.HANDED_OVER, 2, InspectedUnit.OPEN, 0, InspectedUnit.DONE_ON, day("2020-08-10"));
        grain = unit(first, "区粮食公司", 1, UnitLevel.DIVISION, UnitNature.ENTERPRISE, "2020-05-20");
        for (int i = 0; i < 11; i++) {
            doneFinding = rows.add(Finding.TYPE, grain, Finding.TITLE, "问题" + i, Finding.STATE, FindingState.DONE,
                    Finding.RECTIFIED_ON, day("2020-07-20"));
        }
        handedOver = rows.add(Finding.TYPE, grain, Finding.TITLE, "历史遗留问题", Finding.STATE,
                FindingState.HANDED_OVER, Finding.HANDED_OVER_ON, day("2020-08-01"), Finding.DOCUMENT, "巡察移交5号");
    }

    private void secondRound() {
        second = rows.add(Round.TYPE, overview, Round.NAME, "三届区委第二轮", Round.COUNTED, true, Round.KIND,
                RoundKind.COORDINATED, Round.START, day("2020-05-11"), Round.END, day("2020-06-19"), Round.STATE,
                RoundState.FINISHED, Round.BRIEFED_ON, day("2020-07-10"));
        cityGroup = rows.add(Group.TYPE, second, Group.NAME, "统配巡察组", Group.KIND, GroupKind.COORDINATED, Group.COUNT, 1,
                Group.REPORTED_ON, day("2020-06-24"));
        rows.add(Group.TYPE, second, Group.NAME, "本区巡察组", Group.KIND, GroupKind.DISTRICT, Group.COUNT, 3);
        reportedInTime = rows.add(Statement.TYPE, second, Statement.SUBJECT, StatementSubject.REPORTED_IN_TIME,
                Statement.AFFIRMED, true, Statement.TEXT, "各组均在一周内上报。", Statement.SOURCE, "巡察工作台账");
        villages = unit(second, "示例镇等3个镇的村党组织", 30, UnitLevel.GRASSROOTS, UnitNature.VILLAGE, "2020-07-20");
        rows.set(villages, InspectedUnit.TOWN, "示例镇等3个镇", InspectedUnit.PRIORITY, Priority.KEY,
                InspectedUnit.FOUND, 60, InspectedUnit.DONE, 55, InspectedUnit.HANDED_OVER, 5, InspectedUnit.OPEN, 0);
    }

    private InspectedUnit unit(Round round, String name, int count, UnitLevel level, UnitNature nature,
            String feedback) {
        LocalDate fedBack = day(feedback);
        return rows.add(InspectedUnit.TYPE, round, InspectedUnit.NAME, name, InspectedUnit.COUNT, count,
                InspectedUnit.LEVEL, level, InspectedUnit.NATURE, nature, InspectedUnit.REPORTS_FORMED, count,
                InspectedUnit.FEEDBACK_ON, fedBack, InspectedUnit.PLAN_RECEIVED_ON, fedBack.plusDays(20),
                InspectedUnit.REPORT_RECEIVED_ON, fedBack.plusDays(88), InspectedUnit.REPORTS_RECEIVED, count);
    }

    private void satisfaction() {
        rows.set(satisfaction, Satisfaction.RECEIVED, 0, Satisfaction.VERIFIED, 0, Satisfaction.ISSUED, 60,
                Satisfaction.RETURNED, 58, Satisfaction.VALID, 56, Satisfaction.SATISFIED, 55);
        rows.set(benchmark, Benchmark.VALUE, number("14"), Benchmark.BASIS, BenchmarkBasis.PER_GROUP,
                Benchmark.SOURCE, "市委巡视办通报", Benchmark.ON, day("2020-12-20"));
    }

    private void scheme() {
        rows.set(scheme, Scheme.RATE_REASON_BELOW, number("0.9"));
        rate = line(level("预算执行率", "10"), "预算执行率", "预算执行率", Metric.EXECUTION_RATE, "10", "%");
        output = level("产出指标", "50");
        rounds = line(output, "数量指标", "开展巡察轮次", Metric.ROUNDS, "15", "轮");
        rows.set(rounds, Indicator.DIRECTION, Direction.AT_LEAST);
        specials = line(output, "数量指标", "开展专项检查次数", Metric.ENTERED, "5", "次");
        rows.set(specials, Indicator.DIRECTION, Direction.AT_LEAST, Indicator.TARGET, number("3"), Indicator.ACTUAL,
                number("3"), Indicator.BASIS, "专项检查台账");
        reports = share(output, "质量指标", "形成巡察报告并向书记专题会汇报率", Metric.REPORTS, "20");
        timeliness = share(output, "时效指标", "巡察结束后一周内上报情况报告率", Metric.TIMELINESS, "10");
        Level benefit = level("效益指标", "30");
        findings = line(benefit, "社会效益指标", "发现问题数与全市平均数之比", Metric.FINDINGS, "10", "倍");
        rows.set(findings, Indicator.DIRECTION, Direction.AT_LEAST, Indicator.TARGET, number("1"));
        effect = line(benefit, "社会效益指标", "巡察监督震慑作用", Metric.ENTERED, "5", null);
        rows.set(effect, Indicator.RULE, RuleKind.BAND, Indicator.TARGET_TEXT, "明显", Indicator.ACTUAL_TEXT,
                "震慑作用得到发挥", Indicator.BAND, Band.ACHIEVED, Indicator.TYPED_SCORE, number("5"),
                Indicator.BASIS, "被巡察党组织座谈记录");
        closure = share(benefit, "可持续影响指标", "问题整改闭环率", Metric.CLOSURE, "15");
        satisfactionLevel = level("满意度指标", "10");
        complaints = line(satisfactionLevel, "服务对象满意度指标", "巡察干部被投诉、举报次数", Metric.COMPLAINTS, "10", "次");
        rows.set(complaints, Indicator.DIRECTION, Direction.AT_MOST, Indicator.TARGET, number("0"));
    }

    private Level level(String name, String weight) {
        return rows.add(Level.TYPE, scheme, Level.NAME, name, Level.WEIGHT, number(weight));
    }

    Indicator line(Level level, String second, String name, Metric metric, String weight, String unit) {
        return rows.add(Indicator.TYPE, level, Indicator.SECOND, second, Indicator.NAME, name, Indicator.METRIC,
                metric, Indicator.RULE, RuleKind.PROPORTIONAL, Indicator.WEIGHT, number(weight), Indicator.UNIT, unit);
    }

    private Indicator share(Level level, String second, String name, Metric metric, String weight) {
        Indicator made = line(level, second, name, metric, weight, "%");
        rows.set(made, Indicator.DIRECTION, Direction.EQUAL, Indicator.TARGET, number("100"));
        return made;
    }

    private void texts() {
        for (Section section : Section.values()) {
            rows.add(ReportText.TYPE, overview, ReportText.SECTION, section, ReportText.BODY, GoodTexts.of(section));
        }
    }

    private void followUps() {
        submitted = event(FollowUpEvent.SUBMITTED, "2021-02-01");
        reviewed = event(FollowUpEvent.REVIEWED, "2021-03-01");
        rows.set(reviewed, FollowUp.SCORE, number("100"), FollowUp.OPINION, "同意自评结果。");
        event(FollowUpEvent.NOTIFIED, "2021-03-20");
        event(FollowUpEvent.ACCOUNTS, "2021-04-01");
        published = event(FollowUpEvent.PUBLISHED, "2021-06-01");
    }

    FollowUp event(FollowUpEvent event, String on) {
        return rows.add(FollowUp.TYPE, overview, FollowUp.EVENT, event, FollowUp.ON, day(on));
    }
}
