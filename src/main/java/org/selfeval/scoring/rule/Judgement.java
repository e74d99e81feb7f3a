package org.selfeval.scoring.rule;

import java.math.BigDecimal;
import java.util.Optional;

import org.selfeval.model.Indicator;
import org.selfeval.model.kind.Band;
import org.selfeval.model.tree.Field;
import org.selfeval.scoring.Fraction;
import org.selfeval.scoring.Rounding;
import org.selfeval.text.Phrase;

/**
 * Scores the clerk gives: inside the chosen band of a qualitative indicator (财预〔2020〕10号), or typed with a reason. A
 * score outside its limits is an error and rates nothing.
 */
final class Judgement {

    private Judgement() {}

    static Ruling band(Case given) {
        Indicator indicator = given.indicator();
        Band band = indicator.band();
        BigDecimal score = indicator.typedScore();
        if (band == null) {
            return notRated(given, "score.notRated.band", Indicator.BAND);
        }
        if (score == null) {
            return notRated(given, "score.notRated.typedScore", Indicator.TYPED_SCORE);
        }
        if (score.compareTo(given.weight()) > 0
                || !BandRange.of(band, given.weight(), given.parameters()).contains(score)) {
            return Ruling.notRated(Phrase.of("score.notRated.outsideBand." + band, score, band,
                    lowest(Band.ACHIEVED, given), lowest(Band.PARTLY, given), given.weight()), indicator,
                    Indicator.TYPED_SCORE);
        }
        return decided(given, score, Optional.of(band == Band.ACHIEVED), Phrase.of("score.rule.band", band, score));
    }

    static Ruling typed(Case given) {
        Indicator indicator = given.indicator();
        BigDecimal score = indicator.typedScore();
        String reason = indicator.typedScoreReason();
        if (score == null) {
            return notRated(given, "score.notRated.typedScore", Indicator.TYPED_SCORE);
        }
        if (score.signum() < 0 || score.compareTo(given.weight()) > 0) {
            return Ruling.notRated(Phrase.of("score.notRated.outside", score, given.weight()), indicator,
                    Indicator.TYPED_SCORE);
        }
        if (reason == null || reason.isBlank()) {
            return notRated(given, "score.notRated.reason", Indicator.TYPED_SCORE_REASON);
        }
        return decided(given, score, Optional.empty(), Phrase.of("score.rule.typed", score));
    }

    private static Ruling decided(Case given, BigDecimal score, Optional<Boolean> met, Phrase applied) {
        BigDecimal rounded = Rounding.score(Fraction.of(score)).min(given.weight());
        return Ruling.of(rounded, met, Optional.empty(), applied);
    }

    private static Ruling notRated(Case given, String why, Field<?, ?> field) {
        return Ruling.notRated(Phrase.of(why), given.indicator(), field);
    }

    private static BigDecimal lowest(Band band, Case given) {
        return Rounding.shown(Fraction.of(BandRange.of(band, given.weight(), given.parameters()).lowest()));
    }
}
