package org.selfeval.scoring.metric;

import org.selfeval.model.Indicator;
import org.selfeval.scoring.fact.Facts;
import org.selfeval.scoring.fact.Measurement;
import org.selfeval.scoring.fact.Target;

/** Finds the actual value of an indicator by its metric. */
public final class Metrics {

    private Metrics() {}

    public static Measurement measure(Facts facts, Indicator indicator, Target target) {
        return switch (target.metric()) {
            case EXECUTION_RATE -> Money.rate(facts, target);
            case ROUNDS -> RoundCount.measure(facts, target);
            case REPORTS -> ReportShare.measure(facts, target);
            case TIMELINESS -> Timeliness.measure(facts, target);
            case FINDINGS -> FindingsRatio.measure(facts, target);
            case CLOSURE -> new Closure(facts, target).measure();
            case COMPLAINTS -> Complaints.measure(facts, target);
            case SURVEY -> Survey.measure(facts, target);
            case COST -> Money.cost(facts, target);
            case ENTERED -> Entered.measure(indicator, target);
        };
    }
}
