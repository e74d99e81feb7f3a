package org.selfeval.model.tree;

import java.math.BigDecimal;

/** The one form of a decimal number: no trailing zeros, no exponent, so that equal numbers are equal values. */
public final class Decimals {

    /** No number of ours is written longer; to read one of millions of digits takes minutes. */
    private static final int LONGEST = 30;

    private Decimals() {}

    static boolean fit(BigDecimal value) {
        return value.scale() < LONGEST && value.precision() - value.scale() <= LONGEST
                && value.toPlainString().length() <= LONGEST;
    }

    /**
     * The text, as long as a number may be.
     *
     * @throws IllegalArgumentException if it is longer
     */
    static String checked(String text) {
        if (text.length() > LONGEST) {
            throw new IllegalArgumentException("longer than any number");
        }
        return text;
    }

    public static BigDecimal plain(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    /**
     * @throws IllegalArgumentException if the text is not a number written plainly; an exponent could stand for gigabytes
     */
    static BigDecimal read(String text) {
        if (!checked(text).matches("-?[0-9]+(\\.[0-9]+)?")) {
            throw new IllegalArgumentException("not a plain number");
        }
        return plain(new BigDecimal(text));
    }
}
