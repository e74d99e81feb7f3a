package org.selfeval.check.scheme;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;

import org.selfeval.check.facts.Notes;
import org.selfeval.check.facts.Wording;
import org.selfeval.check.facts.Year;
import org.selfeval.model.Indicator;
import org.selfeval.model.Overview;
import org.selfeval.model.kind.Direction;
import org.selfeval.model.kind.Metric;
import org.selfeval.model.kind.RuleKind;

/** Targets: there, measurable, reachable, and changed only with a reason. */
public final class TargetChecks {

    private static final BigDecimal FULL = BigDecimal.valueOf(100);

    /** Metrics that count a part of a whole, so that more than 100 % cannot be. */
    private static final Set<Metric> SHARES = EnumSet.of(Metric.REPORTS, Metric.TIMELINESS, Metric.CLOSURE,
            Metric.SURVEY);
    private static final Pattern SHARE_NAME = Pattern.compile("(覆盖|完成|合格|达标|办结|闭环|整改|满意|及时|准确|到位|知晓|参与)率|满意度");
    private static final Pattern GROWTH = Pattern.compile("增长|增幅|提高|提升");
    private static final Pattern DIGIT = Pattern.compile("[\\d一二三四五六七八九十百千两]");

    private TargetChecks() {}

    public static void check(Year year, Notes notes) {
        for (Indicator indicator : year.applicable()) {
            checkPresent(indicator, year, notes);
            checkWords(indicator, notes);
            checkReachable(indicator, notes);
            checkChanged(indicator, notes);
            checkBasis(indicator, notes);
        }
    }

    static BigDecimal inForce(Indicator indicator) {
        return indicator.adjustedTarget() != null ? indicator.adjustedTarget() : indicator.target();
    }

    private static void checkPresent(Indicator indicator, Year year, Notes notes) {
        if (indicator.metric() == Metric.EXECUTION_RATE || WeightChecks.isPart(indicator)) {
            return;
        }
        if (indicator.metric() == Metric.ROUNDS) {
            if (year.overview().roundsInForce() == null) {
                notes.mustFix("scoring.target-missing", year.overview(), Overview.PLANNED_ROUNDS,
                        NameChecks.nameOf(indicator));
            }
            return;
        }
        if (inForce(indicator) == null) {
            if (Wording.absent(indicator.targetText())) {
                notes.mustFix("scoring.target-missing", indicator, Indicator.TARGET, NameChecks.nameOf(indicator));
            } else if (wantsNumber(indicator) && !DIGIT.matcher(indicator.targetText()).find()) {
                notes.review("scoring.target-unmeasurable", indicator, Indicator.TARGET,
                        NameChecks.nameOf(indicator), indicator.targetText());
            }
        }
    }

    /** A quantity is counted; so is everything that is scored in proportion. */
    private static boolean wantsNumber(Indicator indicator) {
        boolean quantity = indicator.second() != null && indicator.second().contains("数量");
        return quantity || indicator.rule() == RuleKind.PROPORTIONAL || indicator.rule() == RuleKind.STEPS;
    }

    private static void checkWords(Indicator indicator, Notes notes) {
        String words = Wording.core(indicator.targetText());
        if (!words.isEmpty() && words.equals(Wording.core(indicator.name()))) {
            notes.mustFix("scoring.target-is-name", indicator, Indicator.TARGET_TEXT, NameChecks.nameOf(indicator));
        }
    }

    private static void checkReachable(Indicator indicator, Notes notes) {
        BigDecimal target = inForce(indicator);
        if (target == null || indicator.direction() == Direction.AT_MOST) {
            return;
        }
        Object name = NameChecks.nameOf(indicator);
        if (target.signum() == 0 && indicator.direction() == Direction.AT_LEAST) {
            notes.review("scoring.target-zero", indicator, Indicator.TARGET, name);
        }
        if (!isShare(indicator)) {
            return;
        }
        if (target.compareTo(FULL) > 0) {
            notes.mustFix("scoring.target-impossible", indicator, Indicator.TARGET, name, target);
        } else if (target.compareTo(FULL) == 0 && indicator.direction() == Direction.AT_LEAST) {
            notes.hint("scoring.target-at-least-all", indicator, Indicator.DIRECTION, name);
        }
    }

    private static boolean isShare(Indicator indicator) {
        if (indicator.metric() != null && SHARES.contains(indicator.metric())) {
            return true;
        }
        return "%".equals(indicator.unit()) && indicator.name() != null
                && SHARE_NAME.matcher(indicator.name()).find() && !GROWTH.matcher(indicator.name()).find();
    }

    private static void checkChanged(Indicator indicator, Notes notes) {
        BigDecimal first = indicator.target();
        BigDecimal changed = indicator.adjustedTarget();
        if (changed != null && (first == null || first.compareTo(changed) != 0)
                && Wording.absent(indicator.targetReason())) {
            notes.mustFix("scoring.target-changed-without-reason", indicator, Indicator.TARGET_REASON,
                    NameChecks.nameOf(indicator), first == null ? "—" : first, changed);
        }
    }

    /** Counted metrics show their facts; what is typed must say where it comes from. */
    private static void checkBasis(Indicator indicator, Notes notes) {
        boolean typed = indicator.metric() == null || indicator.metric() == Metric.ENTERED
                || indicator.rule() == RuleKind.BAND || indicator.rule() == RuleKind.TYPED;
        if (typed && !WeightChecks.isPart(indicator) && Wording.absent(indicator.basis())) {
            notes.review("scoring.basis-missing", indicator, Indicator.BASIS, NameChecks.nameOf(indicator));
        }
    }
}
