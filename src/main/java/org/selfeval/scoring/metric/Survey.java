package org.selfeval.scoring.metric;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.OptionalInt;

import org.selfeval.model.Satisfaction;
import org.selfeval.model.tree.FieldRef;
import org.selfeval.scoring.Fraction;
import org.selfeval.scoring.Rounding;
import org.selfeval.scoring.fact.Counts;
import org.selfeval.scoring.fact.Facts;
import org.selfeval.scoring.fact.Measurement;
import org.selfeval.scoring.fact.Target;
import org.selfeval.scoring.fact.Trail;
import org.selfeval.text.Phrase;

/** 服务对象满意度 by a survey: satisfied ÷ valid answers, never above 1; no valid answers, no rate. */
final class Survey {

    private Survey() {}

    static Measurement measure(Facts facts, Target target) {
        Trail trail = new Trail(target);
        Satisfaction row = facts.evaluation().satisfaction();
        OptionalInt valid = Counts.known(row.valid());
        OptionalInt satisfied = Counts.known(row.satisfied());
        if (valid.isEmpty() || valid.getAsInt() == 0) {
            trail.missing(row, Satisfaction.VALID);
        }
        if (satisfied.isEmpty()) {
            trail.missing(row, Satisfaction.SATISFIED);
        }
        if (trail.anythingMissing()) {
            return valid.isPresent() && satisfied.isPresent()
                    ? trail.unknown(Phrase.of("score.survey.noneValid"))
                    : trail.unknown();
        }
        trail.quantity("score.quantity.valid", valid.getAsInt(), List.of(FieldRef.of(row, Satisfaction.VALID)));
        trail.quantity("score.quantity.satisfied", satisfied.getAsInt(),
                List.of(FieldRef.of(row, Satisfaction.SATISFIED)));
        Fraction share = Fraction.of(satisfied.getAsInt(), valid.getAsInt()).min(Fraction.ONE);
        if (target.value().isPresent() && !target.reachedBy(share.times(target.whole()))) {
            BigDecimal wanted = target.value()
                .get()
                .multiply(BigDecimal.valueOf(valid.getAsInt()))
                .divide(target.whole(), 0, RoundingMode.CEILING);
            trail.keepsBack(row, Satisfaction.SATISFIED, wanted.longValue() - satisfied.getAsInt());
        }
        return trail.share(share, null, Phrase.of("score.survey.measured", valid.getAsInt(), satisfied.getAsInt(),
                Rounding.percent(share)));
    }
}
