package org.selfeval.sheet;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import org.selfeval.model.Evaluation;
import org.selfeval.model.FundSource;
import org.selfeval.model.Indicator;
import org.selfeval.model.Level;
import org.selfeval.model.Overview;
import org.selfeval.model.Scheme;
import org.selfeval.model.YearBuilder;
import org.selfeval.model.kind.Direction;
import org.selfeval.model.kind.FormFamily;
import org.selfeval.model.kind.Metric;
import org.selfeval.model.kind.RuleKind;
import org.selfeval.model.kind.SourceKind;

/** Years for tests of the form, made by hand. */
public final class FormYears {

    private FormYears() {}

    /** The year 2020 of an inspection office: full marks, one source of money. */
    public static YearBuilder year2020(FormFamily family) {
        YearBuilder year = YearBuilder.blank();
        Overview root = year.single(Overview.TYPE);
        Scheme scheme = year.single(Scheme.TYPE);
        year.set(root, Overview.YEAR, 2020, Overview.PROJECT, "巡察工作经费", Overview.DEPARTMENT, "区委巡察办",
                Overview.UNIT, "区委巡察办",
                Overview.GOAL_EXPECTED, "全年组织开展三轮巡察，其中市委统配巡察不少于一轮，常规巡察两轮，覆盖区直处级单位和村、社区党组织。",
                Overview.GOAL_ACTUAL, "全年完成三轮巡察，共巡察204个党组织，其中处级单位12个、村党组织192个；另对2个村开展点穴式试点巡察。");
        year.set(scheme, Scheme.FAMILY, family);
        year.add(FundSource.TYPE, root, FundSource.KIND, SourceKind.FISCAL, FundSource.BUDGET, yuan("700000"),
                FundSource.ADJUSTED, yuan("700000"), FundSource.EXECUTED, yuan("700000"));
        addRate(year, scheme, family == FormFamily.D ? "20" : "10");
        Level output = level(year, scheme, "产出指标", "50");
        add(year, output, "数量指标", "开展巡察轮次", Direction.AT_LEAST, "3", "轮", "20", "3");
        add(year, output, "质量指标", "形成巡察报告并向书记专题会汇报率", Direction.EQUAL, "100", "%",
                family == FormFamily.D ? "10" : "20", "100");
        add(year, output, "时效指标", "巡察结束后一周内上报情况报告率", Direction.EQUAL, "100", "%", "10", "100");
        Level benefit = level(year, scheme, "效益指标", "30");
        add(year, benefit, "社会效益指标", "发现问题数与全市平均数之比", Direction.AT_LEAST, "1", "倍", "15", "1");
        add(year, benefit, "可持续影响指标", "问题整改闭环率", Direction.EQUAL, "100", "%", "15", "100");
        Level satisfaction = level(year, scheme, "满意度指标", "10");
        add(year, satisfaction, "服务对象满意度指标", "巡察干部被投诉、举报次数", Direction.EQUAL, "0", "次", "10", "0");
        return year;
    }

    /** A year with carried-over and other money down to the 分, deductions with reasons and a line nobody has rated. */
    public static YearBuilder mixedYear(FormFamily family) {
        YearBuilder year = YearBuilder.blank();
        Overview root = year.single(Overview.TYPE);
        Scheme scheme = year.single(Scheme.TYPE);
        year.set(root, Overview.YEAR, 2021, Overview.PROJECT, "巡察工作经费", Overview.DEPARTMENT, "区委巡察办",
                Overview.UNIT, "区委巡察办", Overview.LEAD, "张某", Overview.PHONE, "022-0000000", Overview.PREPARER, "李某",
                Overview.PREPARED_ON, java.time.LocalDate.of(2022, 1, 20), Overview.NOTES, "无",
                Overview.GOAL_EXPECTED, "全年开展两轮巡察。", Overview.GOAL_ACTUAL, "完成两轮巡察。");
        year.set(scheme, Scheme.FAMILY, family, Scheme.SIGNATURES, true, Scheme.NOTES, "得分保留两位小数。");
        year.add(FundSource.TYPE, root, FundSource.KIND, SourceKind.FISCAL, FundSource.BUDGET, yuan("600000"),
                FundSource.ADJUSTED, yuan("612345.67"), FundSource.EXECUTED, yuan("512345.61"));
        year.add(FundSource.TYPE, root, FundSource.KIND, SourceKind.CARRY_OVER, FundSource.ADJUSTED, yuan("20000.05"),
                FundSource.EXECUTED, yuan("20000.05"));
        year.add(FundSource.TYPE, root, FundSource.KIND, SourceKind.OTHER, FundSource.NAME, "其他",
                FundSource.BUDGET, yuan("0"), FundSource.ADJUSTED, yuan("1000.10"), FundSource.EXECUTED, yuan("0"));
        Indicator rate = addRate(year, scheme, family == FormFamily.D ? "20" : "10");
        year.set(rate, Indicator.DEVIATION, "部分设备年底到货，尾款未付。", Indicator.MEASURE, "提前安排采购。");
        Level output = level(year, scheme, "产出指标", "50");
        add(year, output, "数量指标", "开展巡察轮次", Direction.AT_LEAST, "2", "轮", "20", "2");
        Indicator units = add(year, output, "数量指标", "被巡察党组织数", Direction.AT_LEAST, "16", "个", "10", "12");
        year.set(units, Indicator.KEY, true, Indicator.DEVIATION, "两个镇的村党组织推迟到下一年度。", Indicator.MEASURE,
                "纳入下一年度第一轮。");
        add(year, output, "时效指标", "按时上报率", Direction.EQUAL, "100", "%", "20", null);
        Level benefit = level(year, scheme, "效益指标", "30");
        Indicator words = add(year, benefit, "社会效益指标", "监督作用", null, null, null, "30", null);
        year.set(words, Indicator.TARGET_TEXT, "有所增强", Indicator.ACTUAL_TEXT, "达成", Indicator.RULE, RuleKind.BAND,
                Indicator.TYPED_SCORE, new BigDecimal("28.5"), Indicator.MEASURE, "=加强公开");
        Level satisfaction = level(year, scheme, "满意度指标", "10");
        add(year, satisfaction, "服务对象满意度指标", "满意率", Direction.AT_LEAST, "90", "%", "10", "96.5");
        return year;
    }

    /** Everything as long as the model lets it be. */
    public static YearBuilder longYear(FormFamily family) {
        YearBuilder year = mixedYear(family);
        Evaluation evaluation = year.build();
        year.set(evaluation.overview(), Overview.GOAL_EXPECTED, sentences(10_000), Overview.GOAL_ACTUAL,
                sentences(1_500));
        year.set(evaluation.indicators().get(2), Indicator.DEVIATION, sentences(600), Indicator.MEASURE,
                "𠮷".repeat(40) + "😀");
        return year;
    }

    private static String sentences(int characters) {
        String sentence = "围绕中心工作开展监督，发现问题、形成震慑，推动改革、促进发展。";
        return sentence.repeat(characters / sentence.length() + 1).substring(0, characters);
    }

    static BigDecimal yuan(String amount) {
        return new BigDecimal(amount);
    }

    static Level level(YearBuilder year, Scheme scheme, String name, String weight) {
        return year.add(Level.TYPE, scheme, Level.NAME, name, Level.WEIGHT, new BigDecimal(weight));
    }

    static Indicator addRate(YearBuilder year, Scheme scheme, String weight) {
        Level level = level(year, scheme, "预算执行率", weight);
        return year.add(Indicator.TYPE, level, Indicator.NAME, "预算执行率", Indicator.METRIC, Metric.EXECUTION_RATE,
                Indicator.RULE, RuleKind.PROPORTIONAL, Indicator.DIRECTION, Direction.AT_LEAST, Indicator.TARGET,
                new BigDecimal("100"), Indicator.UNIT, "%", Indicator.WEIGHT, new BigDecimal(weight));
    }

    static Indicator add(YearBuilder year, Level level, String second, String name, Direction direction, String target,
            String unit, String weight, String actual) {
        return year.add(Indicator.TYPE, level, Indicator.SECOND, second, Indicator.NAME, name, Indicator.METRIC,
                Metric.ENTERED, Indicator.RULE, RuleKind.PROPORTIONAL, Indicator.DIRECTION, direction,
                Indicator.TARGET, number(target), Indicator.UNIT, unit, Indicator.WEIGHT, number(weight),
                Indicator.ACTUAL, number(actual));
    }

    static BigDecimal number(String value) {
        return Optional.ofNullable(value).map(BigDecimal::new).orElse(null);
    }

    /** All families. */
    public static List<FormFamily> families() {
        return List.of(FormFamily.values());
    }
}
