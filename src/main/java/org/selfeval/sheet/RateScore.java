package org.selfeval.sheet;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import org.selfeval.model.Indicator;
import org.selfeval.model.kind.ScoreMode;
import org.selfeval.model.tree.FieldRef;
import org.selfeval.scoring.IndicatorScore;
import org.selfeval.scoring.Origin;
import org.selfeval.scoring.ScoreSheet;
import org.selfeval.scoring.fact.Parameters;
import org.selfeval.scoring.rule.Rules;
import org.selfeval.sheet.Content.Format;
import org.selfeval.sheet.Grid.Place;
import org.selfeval.sheet.Grid.Refs;
import org.selfeval.text.Texts;

/**
 * The score of the execution rate: a live formula where it follows from the printed amounts (weight × rate, at most the
 * weight), else the value, as for a rate scored in steps or a score the clerk has overridden.
 *
 * @param line the line of the rate, empty where the scheme has none
 * @param base in 元
 * @param executed in 元
 * @param known whether both amounts are known
 * @param format of the scores
 */
record RateScore(Optional<IndicatorScore> line, Parameters parameters, BigDecimal base, BigDecimal executed,
        boolean known, Format format) {

    /**
     * @param weight where the points stand; absent where the family prints none
     * @param rate where the rate stands
     */
    void lay(Place place, Optional<Place> weight, Place rate) {
        if (line.isEmpty()) {
            place.text(Style.VALUE, Texts.get("form.none"));
            return;
        }
        Content score = content(line.get(), format);
        List<FieldRef> fields = List.of(FieldRef.of(line.get().indicator(), Indicator.OVERRIDE_SCORE));
        if (isLive(line.get())) {
            place.formula(format, score, fields,
                    refs -> formula(refs, weight.map(refs::of).orElse(Texts.plain(line.get().weight())), rate));
        } else {
            place.put(Style.NUMBER, score, fields);
        }
    }

    /** Whole points where all scores are whole, else two decimals for each. */
    static Format format(ScoreSheet scores) {
        boolean whole = scores.indicators()
            .stream()
            .flatMap(line -> line.score().stream())
            .allMatch(score -> score.stripTrailingZeros().scale() <= 0);
        return whole ? Format.POINTS : Format.POINTS_IN_HUNDREDTHS;
    }

    /** Points, or 未评. */
    static Content content(IndicatorScore line, Format format) {
        return line.score()
            .<Content>map(score -> new Content.Amount(score, format))
            .orElseGet(() -> Content.text(Texts.get("form.unrated")));
    }

    /** Amounts below 0 are no rate to the scores, yet a spreadsheet divides them all the same. */
    private boolean isLive(IndicatorScore score) {
        return Rules.isWeightTimesRate(score.indicator())
                && parameters.scoreMode() != ScoreMode.TYPED
                && !score.overridden()
                && score.actual().origin() != Origin.OVERRIDDEN
                && base.signum() >= 0
                && executed.signum() >= 0;
    }

    private String formula(Refs refs, String weight, Place rate) {
        String r = refs.of(rate);
        String unrated = "\"" + Texts.get("form.unrated") + "\"";
        String withoutRate = switch (parameters.zeroBase()) {
            case FULL -> weight;
            case NOT_RATED -> unrated;
            case ZERO -> "0";
        };
        String otherwise = known ? withoutRate : "IF(" + r + "=\"\"," + unrated + "," + withoutRate + ")";
        return "IF(ISNUMBER(" + r + "),ROUND(" + weight + "*MIN(1," + r + "),2)," + otherwise + ")";
    }
}
