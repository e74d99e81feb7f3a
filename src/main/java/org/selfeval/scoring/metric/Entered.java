package org.selfeval.scoring.metric;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import org.selfeval.model.Indicator;
import org.selfeval.model.kind.Direction;
import org.selfeval.model.kind.RuleKind;
import org.selfeval.model.tree.FieldRef;
import org.selfeval.scoring.Fraction;
import org.selfeval.scoring.Origin;
import org.selfeval.scoring.fact.Measurement;
import org.selfeval.scoring.fact.Naming;
import org.selfeval.scoring.fact.Target;
import org.selfeval.scoring.fact.Trail;
import org.selfeval.text.Phrase;

/**
 * What the clerk typed: a number, else words. For a qualitative indicator the chosen band is itself an actual in words.
 */
final class Entered {

    private Entered() {}

    static Measurement measure(Indicator indicator, Target target) {
        Trail trail = new Trail(target);
        boolean described = indicator.actualText() != null && !indicator.actualText().isBlank();
        if (indicator.actual() != null) {
            trail.quantity("score.quantity.entered", indicator.actual(),
                    List.of(FieldRef.of(indicator, Indicator.ACTUAL)));
            keepsBack(indicator, target, trail);
            return trail.known(Optional.of(Fraction.of(indicator.actual())), Origin.ENTERED, null,
                    Phrase.of("score.entered.measured", indicator.actual(), target.unit()));
        }
        if (described) {
            Phrase words = Phrase.of("score.words.typed", indicator.actualText().strip());
            return trail.known(Optional.empty(), Origin.ENTERED, words,
                    Phrase.of("score.entered.described", Naming.quote(indicator.actualText())));
        }
        if (indicator.rule() == RuleKind.BAND && indicator.band() != null) {
            return trail.known(Optional.empty(), Origin.ENTERED, Phrase.of("score.words.band", indicator.band()),
                    Phrase.of("score.entered.band"));
        }
        trail.missing(indicator, indicator.rule() == RuleKind.BAND ? Indicator.BAND : Indicator.ACTUAL);
        return trail.unknown();
    }

    private static void keepsBack(Indicator indicator, Target target, Trail trail) {
        target.value().ifPresent(goal -> {
            BigDecimal beyond = indicator.actual().subtract(goal);
            BigDecimal lacking = target.compared() == Direction.AT_MOST ? beyond : beyond.negate();
            if (lacking.signum() > 0) {
                trail.keepsBack(FieldRef.of(indicator, Indicator.ACTUAL), lacking);
            }
        });
    }
}
