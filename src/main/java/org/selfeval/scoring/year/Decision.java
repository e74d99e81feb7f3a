package org.selfeval.scoring.year;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import org.selfeval.model.Indicator;
import org.selfeval.model.kind.RuleKind;
import org.selfeval.model.kind.ScoreMode;
import org.selfeval.model.tree.FieldRef;
import org.selfeval.scoring.Fraction;
import org.selfeval.scoring.Outcome;
import org.selfeval.scoring.Rounding;
import org.selfeval.scoring.fact.Naming;
import org.selfeval.scoring.fact.Parameters;
import org.selfeval.text.Phrase;

/**
 * The points that count: the rule's, or the clerk's by the scheme's mode.
 *
 * <ul>
 * <li>自动计算，可修改: the clerk's score with a reason, within 0 and the weight, else the rule's stands;
 * <li>自动计算，不可修改: the rule's, whatever else was typed;
 * <li>手工填写: the typed score, within 0 and the weight, else 未评.
 * </ul>
 *
 * Where the actual is unknown nothing is rated, by whom ever.
 *
 * @param said what was done, or why what the clerk typed was not taken; null where there is nothing to say
 */
record Decision(Optional<BigDecimal> score, boolean overridden, Phrase said, List<FieldRef> missing) {

    static Decision of(Parameters parameters, Indicator indicator, BigDecimal weight, boolean known, Outcome rule) {
        boolean judged = indicator.rule() == RuleKind.BAND || indicator.rule() == RuleKind.TYPED;
        boolean weighted = indicator.weight() != null && weight.signum() >= 0;
        if (!known || !weighted) {
            return asRuled(rule, null);
        }
        if (parameters.scoreMode() == ScoreMode.TYPED) {
            return judged ? asRuled(rule, null) : typed(indicator, weight);
        }
        BigDecimal own = indicator.overrideScore();
        if (own == null) {
            return asRuled(rule, null);
        }
        if (parameters.scoreMode() == ScoreMode.LOCKED) {
            return asRuled(rule, Phrase.of("score.override.locked", own));
        }
        if (outside(own, weight)) {
            return asRuled(rule, Phrase.of("score.override.outside", own, weight));
        }
        String reason = indicator.overrideScoreReason();
        if (reason == null || reason.isBlank()) {
            return asRuled(rule, Phrase.of("score.override.noReason", own));
        }
        BigDecimal score = points(own, weight);
        return new Decision(Optional.of(score), true,
                Phrase.of("score.override.score", score, Naming.inBrackets(Naming.quote(reason))), List.of());
    }

    private static Decision typed(Indicator indicator, BigDecimal weight) {
        BigDecimal own = indicator.typedScore();
        if (own == null || outside(own, weight)) {
            Phrase why = own == null
                    ? Phrase.of("score.notRated.typedScore")
                    : Phrase.of("score.notRated.outside", own, weight);
            return new Decision(Optional.empty(), false, why,
                    List.of(FieldRef.of(indicator, Indicator.TYPED_SCORE)));
        }
        BigDecimal score = points(own, weight);
        return new Decision(Optional.of(score), true, Phrase.of("score.override.typed", score), List.of());
    }

    private static Decision asRuled(Outcome rule, Phrase said) {
        return new Decision(rule.score(), false, said, List.of());
    }

    private static boolean outside(BigDecimal own, BigDecimal weight) {
        return own.signum() < 0 || own.compareTo(weight) > 0;
    }

    private static BigDecimal points(BigDecimal own, BigDecimal weight) {
        return Rounding.score(Fraction.of(own)).min(weight);
    }
}
