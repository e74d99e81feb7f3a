package org.selfeval.check.scheme;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

import org.selfeval.check.facts.Notes;
import org.selfeval.check.facts.Wording;
import org.selfeval.check.facts.Year;
import org.selfeval.model.Benchmark;
import org.selfeval.model.Indicator;
import org.selfeval.model.kind.Metric;
import org.selfeval.model.kind.RuleKind;

/** Actual values that the clerk types: there, a value of their own, and of the same kind as the target. */
public final class ActualChecks {

    private static final BigDecimal TEN_THOUSAND = BigDecimal.valueOf(10_000);
    private static final Pattern DIGIT = Pattern.compile("[\\d一二三四五六七八九十百千两]");
    private static final Pattern RANGE = Pattern
        .compile("[≥≤≧≦><＞＜]|大于|小于|不低于|不少于|不超过|不高于|以上|以下|以内|左右|约\\d|[~～]");
    private static final Pattern COST = Pattern.compile("成本|支出|费用|经费|资金");

    private ActualChecks() {}

    public static void check(Year year, Notes notes) {
        for (Indicator indicator : year.applicable()) {
            if (indicator.metric() == null || indicator.metric() == Metric.ENTERED) {
                checkPresent(indicator, notes);
                checkWords(indicator, notes);
                checkCost(indicator, year, notes);
            }
        }
        checkBenchmark(year, notes);
    }

    private static void checkPresent(Indicator indicator, Notes notes) {
        if (WeightChecks.isPart(indicator) || indicator.overrideActual() != null) {
            return;
        }
        boolean words = !Wording.empty(indicator.actualText()) && !"—".equals(indicator.actualText().strip());
        if (indicator.actual() == null && !words) {
            notes.mustFix("scoring.actual-missing", indicator, Indicator.ACTUAL, NameChecks.nameOf(indicator));
        } else if (indicator.actual() == null && TargetChecks.inForce(indicator) != null
                && !DIGIT.matcher(indicator.actualText()).find() && byNumber(indicator)) {
            notes.review("scoring.number-answered-by-word", indicator, Indicator.ACTUAL, NameChecks.nameOf(indicator),
                    TargetChecks.inForce(indicator), indicator.actualText());
        }
    }

    private static boolean byNumber(Indicator indicator) {
        return indicator.rule() != RuleKind.BAND && indicator.rule() != RuleKind.TYPED;
    }

    private static void checkWords(Indicator indicator, Notes notes) {
        String actual = indicator.actualText();
        if (Wording.empty(actual)) {
            return;
        }
        String plain = Wording.plain(actual);
        boolean asTarget = !Wording.empty(indicator.targetText())
                && Wording.core(indicator.targetText()).equals(Wording.core(actual))
                && (RANGE.matcher(plain).find() || !DIGIT.matcher(plain).find());
        boolean signed = RANGE.matcher(plain).find() && TargetChecks.inForce(indicator) != null
                && plain.contains(TargetChecks.inForce(indicator).stripTrailingZeros().toPlainString());
        if (asTarget || signed) {
            notes.review("scoring.actual-copies-target", indicator, Indicator.ACTUAL_TEXT,
                    NameChecks.nameOf(indicator), actual);
        } else if (RANGE.matcher(plain).find() && DIGIT.matcher(plain).find()) {
            notes.review("scoring.actual-is-range", indicator, Indicator.ACTUAL_TEXT, NameChecks.nameOf(indicator),
                    actual);
        }
    }

    /** Money that was budgeted is not yet money that was spent. */
    private static void checkCost(Indicator indicator, Year year, Notes notes) {
        Optional<BigDecimal> executed = year.scores().funds().executed();
        String words = (indicator.second() == null ? "" : indicator.second())
                + (indicator.name() == null ? "" : indicator.name());
        if (indicator.actual() == null || executed.isEmpty() || !COST.matcher(words).find()) {
            return;
        }
        BigDecimal yuan = "万元".equals(indicator.unit())
                ? indicator.actual().multiply(TEN_THOUSAND)
                : indicator.actual();
        boolean ofBudget = year.scores().funds().adjusted().filter(sum -> sum.compareTo(yuan) == 0).isPresent()
                || year.scores().funds().budget().filter(sum -> sum.compareTo(yuan) == 0).isPresent();
        if (ofBudget && yuan.signum() > 0 && yuan.compareTo(executed.get()) != 0) {
            notes.review("scoring.cost-copied", indicator, Indicator.ACTUAL, NameChecks.nameOf(indicator), yuan,
                    executed.get());
        }
    }

    private static void checkBenchmark(Year year, Notes notes) {
        Benchmark benchmark = year.evaluation().benchmark();
        boolean used = year.applicable().stream().anyMatch(indicator -> indicator.metric() == Metric.FINDINGS);
        if (!used || benchmark.value() == null) {
            return;
        }
        if (benchmark.value().signum() == 0) {
            notes.review("scoring.benchmark-zero", benchmark, Benchmark.VALUE);
        }
        if (Wording.absent(benchmark.source()) || benchmark.on() == null) {
            notes.review("scoring.benchmark-unsourced", benchmark,
                    Wording.absent(benchmark.source()) ? Benchmark.SOURCE : Benchmark.ON, benchmark.value());
        }
    }
}
