package org.selfeval.scoring.rule;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import org.selfeval.model.Indicator;
import org.selfeval.model.tree.Field;
import org.selfeval.model.tree.FieldRef;
import org.selfeval.scoring.Fraction;
import org.selfeval.scoring.Outcome;
import org.selfeval.text.Phrase;

/**
 * What a rule decided.
 *
 * @param missing fields of the scheme without which it could not
 */
public record Ruling(Outcome outcome, List<FieldRef> missing) {

    public Ruling {
        missing = List.copyOf(missing);
    }

    static Ruling of(BigDecimal score, Optional<Boolean> met, Optional<Fraction> completion, Phrase applied) {
        return new Ruling(new Outcome(Optional.of(score), met, completion, applied), List.of());
    }

    /** 未评, and which field of the indicator would change that. */
    static Ruling notRated(Phrase why, Indicator indicator, Field<?, ?> field) {
        return notRated(why, List.of(FieldRef.of(indicator, field)));
    }

    static Ruling notRated(Phrase why, List<FieldRef> missing) {
        return new Ruling(new Outcome(Optional.empty(), Optional.empty(), Optional.empty(), why), missing);
    }
}
