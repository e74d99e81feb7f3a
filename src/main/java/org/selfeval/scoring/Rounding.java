package org.selfeval.scoring;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** The one place where fractions become printed numbers: half up, two decimals. */
public final class Rounding {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Rounding() {}

    /** Points, two decimals. */
    public static BigDecimal score(Fraction exact) {
        return exact.numerator().divide(exact.denominator(), 2, RoundingMode.HALF_UP);
    }

    /** Per cent with two decimals: 1/3 gives 33.33. */
    public static BigDecimal percent(Fraction exact) {
        return score(exact.times(HUNDRED));
    }

    /** Any other value shown to people, two decimals. */
    public static BigDecimal shown(Fraction exact) {
        return score(exact);
    }

    /** A value that needs more decimals to be told from another. */
    public static BigDecimal shown(Fraction exact, int decimals) {
        return exact.numerator().divide(exact.denominator(), decimals, RoundingMode.HALF_UP);
    }
}
