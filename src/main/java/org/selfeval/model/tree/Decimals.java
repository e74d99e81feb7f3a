package org.selfeval.model.tree;

import java.math.BigDecimal;

/** The one form of a decimal number: no trailing zeros, no exponent, so that equal numbers are equal values. */
public final class Decimals {

    private Decimals() {}

    public static BigDecimal plain(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    /**
     * @throws IllegalArgumentException if the text is not a number written plainly; an exponent could stand for gigabytes
     */
    static BigDecimal read(String text) {
        if (!text.matches("-?[0-9]+(\\.[0-9]+)?")) {
            throw new IllegalArgumentException("not a plain number");
        }
        return plain(new BigDecimal(text));
    }
}
