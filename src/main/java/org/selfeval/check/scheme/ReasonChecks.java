package org.selfeval.check.scheme;

import java.math.BigDecimal;
import java.util.Optional;

import org.selfeval.check.facts.Notes;
import org.selfeval.check.facts.Wording;
import org.selfeval.check.facts.Year;
import org.selfeval.model.Indicator;
import org.selfeval.model.kind.Metric;
import org.selfeval.model.kind.OverAsk;
import org.selfeval.model.tree.Field;
import org.selfeval.scoring.Fraction;
import org.selfeval.scoring.IndicatorScore;
import org.selfeval.scoring.Rounding;
import org.selfeval.scoring.rule.OverFulfilment;

/** Every deduction has its reason and its measure, and what went far beyond its target is explained. */
public final class ReasonChecks {

    private ReasonChecks() {}

    public static void check(Year year, Notes notes) {
        for (IndicatorScore line : year.scores().indicators()) {
            if (line.indicator().metric() == Metric.EXECUTION_RATE) {
                checkRate(line, year, notes);
            } else if (line.belowWeight()) {
                checkReason(line, Indicator.DEVIATION, "scoring.reason-missing", notes);
                checkReason(line, Indicator.MEASURE, "scoring.measure-missing", notes);
            }
            checkOver(line, year, notes);
        }
    }

    private static void checkReason(IndicatorScore line, Field<Indicator, String> field, String ifMissing,
            Notes notes) {
        Indicator indicator = line.indicator();
        String text = field.get(indicator);
        BigDecimal score = line.score().orElseThrow();
        if (Wording.empty(text)) {
            notes.mustFix(ifMissing, indicator, field, NameChecks.nameOf(indicator), line.weight(), score);
        } else if (Wording.hollow(text)) {
            notes.mustFix("scoring.reason-hollow", indicator, field, NameChecks.nameOf(indicator), score,
                    line.weight(), Wording.label(field), text.strip());
        }
    }

    /**
     * The rate has no cell for reasons in most forms; the scheme says below which rate one is due;
     * where it does not, points lost are worth a look.
     */
    private static void checkRate(IndicatorScore line, Year year, Notes notes) {
        BigDecimal limit = year.scheme().rateReasonBelow();
        Fraction rate = year.scores().funds().rate().orElse(null);
        if (limit != null && rate != null && rate.compareTo(Fraction.of(limit)) < 0
                && Wording.absent(line.indicator().deviation())) {
            notes.mustFix("funds.rate-without-reason", line.indicator(), Indicator.DEVIATION, Rounding.percent(rate),
                    Rounding.percent(Fraction.of(limit)));
        } else if (limit == null && rate != null && line.belowWeight()
                && (Wording.absent(line.indicator().deviation()) || Wording.absent(line.indicator().measure()))) {
            boolean reason = Wording.absent(line.indicator().deviation());
            notes.review("funds.rate-unexplained", line.indicator(),
                    reason ? Indicator.DEVIATION : Indicator.MEASURE, Rounding.percent(rate),
                    line.score().orElseThrow(), line.weight());
        }
    }

    private static void checkOver(IndicatorScore line, Year year, Notes notes) {
        Indicator indicator = line.indicator();
        Optional<Fraction> over = OverFulfilment.of(line, year.parameters());
        if (over.isEmpty()) {
            return;
        }
        OverAsk ask = year.scheme().overAsk() == null ? OverAsk.REASON : year.scheme().overAsk();
        boolean explained = !Wording.absent(indicator.deviation());
        Object name = NameChecks.nameOf(indicator);
        BigDecimal percent = Rounding.percent(over.get());
        BigDecimal limit = Rounding.percent(Fraction.of(year.parameters().overThreshold()));
        if (ask == OverAsk.LOOK) {
            if (!explained) {
                notes.review("scoring.far-above-target", indicator, Indicator.TARGET, name, percent, limit);
            }
        } else if (!explained) {
            notes.mustFix("scoring.above-without-reason", indicator, Indicator.DEVIATION, name, percent, limit);
        } else if (ask == OverAsk.DEDUCTION && indicator.deduction() == null) {
            notes.review("scoring.above-without-deduction", indicator, Indicator.DEDUCTION, name, percent, limit);
        }
    }
}
