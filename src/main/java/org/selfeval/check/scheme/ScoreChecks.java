package org.selfeval.check.scheme;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.selfeval.check.facts.Notes;
import org.selfeval.check.facts.Wording;
import org.selfeval.check.facts.Year;
import org.selfeval.model.Indicator;
import org.selfeval.model.InspectedUnit;
import org.selfeval.model.Overview;
import org.selfeval.model.Round;
import org.selfeval.model.kind.Metric;
import org.selfeval.model.kind.RuleKind;
import org.selfeval.model.kind.ScoreMode;
import org.selfeval.model.tree.Field;
import org.selfeval.model.tree.FieldRef;
import org.selfeval.scoring.Fraction;
import org.selfeval.scoring.IndicatorScore;
import org.selfeval.scoring.Rounding;
import org.selfeval.scoring.fact.Parameters;
import org.selfeval.scoring.rule.BandRange;

/** Scores: inside their bounds, explained by the rule or by the clerk, none missing. */
public final class ScoreChecks {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** Metrics whose missing facts have checks of their own. */
    private static final Set<Metric> SPOKEN_FOR = EnumSet.of(Metric.EXECUTION_RATE, Metric.COST, Metric.COMPLAINTS,
            Metric.SURVEY, Metric.ENTERED);

    private ScoreChecks() {}

    public static void check(Year year, Notes notes) {
        for (IndicatorScore line : year.scores().indicators()) {
            if (line.indicator().weight() == null || !checkBounds(line, year.parameters(), notes)) {
                continue;
            }
            checkOverrides(line, year.parameters(), notes);
            checkTyped(line, year.parameters(), notes);
            if (line.rated()) {
                checkAgainstRule(line, notes);
            } else {
                checkUnrated(line, year, notes);
            }
        }
    }

    private static boolean checkBounds(IndicatorScore line, Parameters limits, Notes notes) {
        Indicator indicator = line.indicator();
        boolean banded = indicator.rule() == RuleKind.BAND && indicator.band() != null;
        boolean inside = true;
        for (Field<Indicator, BigDecimal> field : List.of(Indicator.OVERRIDE_SCORE, Indicator.TYPED_SCORE,
                Indicator.DEDUCTION)) {
            BigDecimal points = field.get(indicator);
            if (points == null) {
                continue;
            }
            if (points.compareTo(line.weight()) > 0) {
                notes.mustFix("scoring.score-above-weight", indicator, field, NameChecks.nameOf(indicator),
                        Wording.label(field), points, line.weight());
                inside = false;
            } else if (points.signum() < 0) {
                inside = false;
            } else if (field == Indicator.TYPED_SCORE && banded) {
                BandRange range = BandRange.of(indicator.band(), line.weight(), limits);
                if (!range.contains(points)) {
                    notes.mustFix("scoring.outside-band", indicator, field, NameChecks.nameOf(indicator), points,
                            indicator.band(), range.lowest(), range.highest());
                    inside = false;
                }
            }
        }
        return inside;
    }

    private static void checkOverrides(IndicatorScore line, Parameters limits, Notes notes) {
        Indicator indicator = line.indicator();
        if (indicator.overrideActual() != null && Wording.absent(indicator.overrideActualReason())) {
            notes.mustFix("scoring.override-without-reason", indicator, Indicator.OVERRIDE_ACTUAL_REASON,
                    NameChecks.nameOf(indicator), Wording.label(Indicator.OVERRIDE_ACTUAL), indicator.overrideActual());
        }
        if (indicator.overrideScore() != null && limits.scoreMode() != ScoreMode.EDITABLE) {
            notes.hint("scoring.override-unused", indicator, Indicator.OVERRIDE_SCORE, NameChecks.nameOf(indicator),
                    indicator.overrideScore(), limits.scoreMode());
        } else if (indicator.overrideScore() != null && Wording.absent(indicator.overrideScoreReason())) {
            notes.mustFix("scoring.override-without-reason", indicator, Indicator.OVERRIDE_SCORE_REASON,
                    NameChecks.nameOf(indicator), Wording.label(Indicator.OVERRIDE_SCORE), indicator.overrideScore());
        }
    }

    private static void checkTyped(IndicatorScore line, Parameters limits, Notes notes) {
        Indicator indicator = line.indicator();
        boolean typed = indicator.rule() == RuleKind.TYPED
                || (limits.scoreMode() == ScoreMode.TYPED && indicator.rule() != RuleKind.BAND);
        if (!typed || indicator.typedScore() == null || !Wording.absent(indicator.typedScoreReason())) {
            return;
        }
        boolean ruled = line.rule().score().isPresent() && indicator.rule() != RuleKind.TYPED;
        if (!ruled) {
            notes.mustFix("scoring.typed-without-reason", indicator, Indicator.TYPED_SCORE_REASON,
                    NameChecks.nameOf(indicator), indicator.typedScore());
        } else if (line.rule().score().get().compareTo(indicator.typedScore()) != 0) {
            notes.mustFix("scoring.score-unexplained", indicator, Indicator.TYPED_SCORE_REASON,
                    NameChecks.nameOf(indicator), indicator.typedScore(), line.rule().score().get());
        }
    }

    private static void checkAgainstRule(IndicatorScore line, Notes notes) {
        Indicator indicator = line.indicator();
        BigDecimal score = line.score().orElseThrow();
        boolean explained = !Wording.absent(indicator.overrideScoreReason())
                || !Wording.absent(indicator.typedScoreReason());
        boolean missed = line.rule().met().filter(met -> !met).isPresent();
        boolean met = line.rule().met().orElse(false);
        if (missed && explained && score.compareTo(line.weight()) == 0 && line.weight().signum() > 0) {
            notes.review("scoring.full-though-missed", indicator, scoreField(indicator), NameChecks.nameOf(indicator),
                    line.targetText(), line.actualText(), score);
        } else if (met && explained && line.belowWeight() && isShareOfPercentage(line)) {
            notes.review("scoring.score-is-percentage", indicator, scoreField(indicator), NameChecks.nameOf(indicator),
                    line.actualText(), score, line.weight());
        }
    }

    private static Field<Indicator, BigDecimal> scoreField(Indicator indicator) {
        return indicator.overrideScore() != null ? Indicator.OVERRIDE_SCORE : Indicator.TYPED_SCORE;
    }

    /** 98 % against a target of 98 % is met; 98 % of the points is a rule nobody gave. */
    private static boolean isShareOfPercentage(IndicatorScore line) {
        return "%".equals(line.indicator().unit()) && line.actual().value().isPresent()
                && Rounding.score(line.actual().value().get().times(line.weight()).dividedBy(Fraction.of(HUNDRED)))
                    .compareTo(line.score().orElseThrow()) == 0;
    }

    private static void checkUnrated(IndicatorScore line, Year year, Notes notes) {
        Indicator indicator = line.indicator();
        List<FieldRef> missing = line.evidence().missing();
        boolean judged = indicator.rule() == RuleKind.BAND || indicator.rule() == RuleKind.TYPED;
        if (judged && line.actual().known()) {
            boolean typed = indicator.typedScore() != null;
            if (indicator.rule() == RuleKind.BAND || !typed) {
                notes.mustFix("scoring.not-judged", indicator,
                        indicator.rule() == RuleKind.BAND && indicator.band() == null
                                ? Indicator.BAND
                                : Indicator.TYPED_SCORE,
                        NameChecks.nameOf(indicator));
            }
        } else if (indicator.metric() != null && !SPOKEN_FOR.contains(indicator.metric()) && line.target().isPresent()
                && !missing.isEmpty() && !isNamedElsewhere(missing.getFirst(), year)) {
            notes.mustFix("scoring.unrated", missing.getFirst(), NameChecks.nameOf(indicator), line.weight(),
                    MissingFacts.of(missing, year));
        }
    }

    private static boolean isNamedElsewhere(FieldRef missing, Year year) {
        if (missing.field() == InspectedUnit.FOUND) {
            return year.evaluation()
                .find(missing.row())
                .filter(row -> row instanceof InspectedUnit unit && unit.found() != null)
                .isPresent();
        }
        return missing.field() == Overview.CUT_OFF || missing.field() == Round.STATE;
    }
}
