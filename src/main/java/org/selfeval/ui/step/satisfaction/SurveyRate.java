package org.selfeval.ui.step.satisfaction;

import java.util.Optional;
import org.selfeval.model.Satisfaction;
import org.selfeval.model.tree.Field;
import org.selfeval.scoring.Fraction;
import org.selfeval.scoring.Rounding;
import org.selfeval.text.Phrase;

/** The rates of a survey, each with the two numbers it is made of. */
enum SurveyRate {
    /** Returned ÷ issued (回收率). */
    RETURNED(Satisfaction.RETURNED, Satisfaction.ISSUED),
    /** Valid ÷ returned (有效率). */
    VALID(Satisfaction.VALID, Satisfaction.RETURNED),
    /** Satisfied ÷ valid (满意率). */
    SATISFIED(Satisfaction.SATISFIED, Satisfaction.VALID);

    private final Field<Satisfaction, Integer> part;
    private final Field<Satisfaction, Integer> whole;

    SurveyRate(Field<Satisfaction, Integer> part, Field<Satisfaction, Integer> whole) {
        this.part = part;
        this.whole = whole;
    }

    /** The rate; empty where one of its numbers is unknown or a slip of the hand, or where it would be of nothing. */
    Optional<Fraction> of(Satisfaction survey) {
        Integer some = part.get(survey);
        Integer all = whole.get(survey);
        return some == null || all == null || some < 0 || all <= 0 || some > all
                ? Optional.empty()
                : Optional.of(Fraction.of(some, all));
    }

    /** The rate as it is shown. */
    Phrase shown(Satisfaction survey) {
        return of(survey).map(rate -> Phrase.of("satisfaction.percent", Rounding.percent(rate)))
            .orElse(Phrase.of("satisfaction.noRate"));
    }

    /** How it comes about: the two numbers, or which two it needs. */
    Phrase derivation(Satisfaction survey) {
        Phrase some = Phrase.of(part.labelKey());
        Phrase all = Phrase.of(whole.labelKey());
        return of(survey).isPresent()
                ? Phrase.of("satisfaction.derived", some, part.get(survey), all, whole.get(survey))
                : Phrase.of("satisfaction.derivation", some, all);
    }
}
