package org.selfeval.scoring.year;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.selfeval.model.Indicator;
import org.selfeval.scoring.Fraction;
import org.selfeval.scoring.Rounding;

/** The points of the lines that apply. */
final class Weights {

    private static final BigDecimal FULL = BigDecimal.valueOf(100);

    private Weights() {}

    /**
     * Weights as the scheme has them, an empty one as 0; where the scheme rescales and a line does not apply, those of the
     * others brought to 100, two decimals, the remainder on the last.
     */
    static Map<Long, BigDecimal> inForce(List<Indicator> all, boolean rescale) {
        List<Indicator> applying = all.stream().filter(Indicator::applies).toList();
        Map<Long, BigDecimal> weights = new HashMap<>();
        applying.forEach(indicator -> weights.put(indicator.id(),
                indicator.weight() == null ? BigDecimal.ZERO : indicator.weight()));
        if (rescale && applying.size() < all.size()) {
            rescale(applying, weights);
        }
        return weights;
    }

    private static void rescale(List<Indicator> applying, Map<Long, BigDecimal> weights) {
        List<Long> weighted = applying.stream().map(Indicator::id).filter(id -> weights.get(id).signum() > 0).toList();
        boolean sound = weights.values().stream().allMatch(weight -> weight.signum() >= 0);
        if (weighted.isEmpty() || !sound) {
            return;
        }
        BigDecimal sum = weights.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal left = FULL;
        for (Long id : weighted) {
            boolean last = id.equals(weighted.getLast());
            BigDecimal weight = last
                    ? left
                    : Rounding.score(new Fraction(weights.get(id).multiply(FULL), sum)).min(left);
            weights.put(id, weight);
            left = left.subtract(weight);
        }
    }
}
