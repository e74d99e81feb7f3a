package org.selfeval.scoring.rule;

import java.math.BigDecimal;

import org.selfeval.model.kind.Band;
import org.selfeval.scoring.fact.Parameters;

/**
 * The points a band of a qualitative indicator allows. The lower limit belongs to the band, the upper one to the next
 * (财预〔2020〕10号: 80%（含）, 60%（含）); the whole weight belongs to the first.
 *
 * @param lowest points, included
 * @param highest points, included only where it is the whole weight
 */
public record BandRange(Band band, BigDecimal lowest, BigDecimal highest) {

    public static BandRange of(Band band, BigDecimal weight, Parameters limits) {
        BigDecimal upper = weight.multiply(limits.bandUpper());
        BigDecimal lower = weight.multiply(limits.bandLower());
        return switch (band) {
            case ACHIEVED -> new BandRange(band, upper, weight);
            case PARTLY -> new BandRange(band, lower, upper);
            case NOT_ACHIEVED -> new BandRange(band, BigDecimal.ZERO, lower);
        };
    }

    public boolean contains(BigDecimal points) {
        int side = points.compareTo(highest);
        return points.compareTo(lowest) >= 0 && (band == Band.ACHIEVED ? side <= 0 : side < 0);
    }
}
