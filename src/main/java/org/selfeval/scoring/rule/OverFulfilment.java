package org.selfeval.scoring.rule;

import java.util.Optional;

import org.selfeval.model.Indicator;
import org.selfeval.model.kind.Direction;
import org.selfeval.model.kind.Metric;
import org.selfeval.scoring.Fraction;
import org.selfeval.scoring.IndicatorScore;
import org.selfeval.scoring.fact.Parameters;

/** Targets that were exceeded so far that a reason is due: the scheme's threshold, reached or passed. */
public final class OverFulfilment {

    private OverFulfilment() {}

    /** Actual ÷ target where that is far above what was planned; money and what is to stay low are never too good. */
    public static Optional<Fraction> of(IndicatorScore line, Parameters parameters) {
        Indicator indicator = line.indicator();
        boolean may = indicator.metric() != Metric.EXECUTION_RATE && indicator.metric() != Metric.COST
                && indicator.direction() != Direction.AT_MOST;
        return line.rule()
            .completion()
            .filter(ratio -> may && ratio.compareTo(Fraction.of(parameters.overThreshold())) >= 0);
    }
}
