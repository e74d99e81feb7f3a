package org.selfeval.scoring.fact;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;

import org.selfeval.model.Scheme;
import org.selfeval.model.kind.AboveEqual;
import org.selfeval.model.kind.AtMostFormula;
import org.selfeval.model.kind.ComplaintBasis;
import org.selfeval.model.kind.FindingState;
import org.selfeval.model.kind.MoneyUnit;
import org.selfeval.model.kind.Pooling;
import org.selfeval.model.kind.RateBase;
import org.selfeval.model.kind.ScoreMode;
import org.selfeval.model.kind.ZeroBase;

/**
 * The parameters of a scheme with the ministry's defaults (财预〔2020〕10号) where the scheme says nothing; the one place
 * where those defaults stand, but for the closed states, which the model itself needs. A number that cannot be meant (a negative limit, no closed state at all) counts as not said.
 *
 * @param overThreshold actual ÷ target from which on an indicator is over-fulfilled, 1.3 for 130 %
 * @param bandUpper lower limit of the first band as a share of the weight, 0.8 for 80 %
 * @param bandLower lower limit of the second band, likewise
 * @param gradeExcellent points from which on the grade is 优; the other two likewise
 * @param closedStates states of a finding that count as closed
 * @param reportDays calendar days after the end within which a group reports, the last day included
 */
public record Parameters(RateBase rateBase, ZeroBase zeroBase, AtMostFormula atMost, AboveEqual aboveEqual,
        BigDecimal overThreshold, BigDecimal bandUpper, BigDecimal bandLower, ScoreMode scoreMode, boolean rescale,
        BigDecimal gradeExcellent, BigDecimal gradeGood, BigDecimal gradeFair, Set<FindingState> closedStates,
        ComplaintBasis complaintBasis, Pooling pooling, int reportDays, MoneyUnit moneyUnit) {

    public Parameters {
        closedStates = Collections.unmodifiableSet(EnumSet.copyOf(closedStates));
    }

    public static Parameters of(Scheme scheme) {
        return new Parameters(
                or(scheme.rateBase(), RateBase.ADJUSTED),
                or(scheme.zeroBase(), ZeroBase.ZERO),
                or(scheme.atMost(), AtMostFormula.RATIO),
                or(scheme.aboveEqual(), AboveEqual.MET),
                limit(scheme.overThreshold(), "1.3"),
                limit(scheme.bandUpper(), "0.8"),
                limit(scheme.bandLower(), "0.6"),
                or(scheme.scoreMode(), ScoreMode.EDITABLE),
                or(scheme.rescale(), false),
                limit(scheme.gradeExcellent(), "90"),
                limit(scheme.gradeGood(), "80"),
                limit(scheme.gradeFair(), "60"),
                Set.copyOf(scheme.closedOrUsual()),
                or(scheme.complaintBasis(), ComplaintBasis.RECEIVED),
                or(scheme.pooling(), Pooling.LOWEST_ROUND),
                scheme.reportDays() == null || scheme.reportDays() < 0 ? 7 : scheme.reportDays(),
                or(scheme.moneyUnit(), MoneyUnit.WAN));
    }

    private static BigDecimal limit(BigDecimal said, String otherwise) {
        return said == null || said.signum() < 0 ? new BigDecimal(otherwise) : said;
    }

    private static <T> T or(T said, T otherwise) {
        return Objects.requireNonNullElse(said, otherwise);
    }
}
