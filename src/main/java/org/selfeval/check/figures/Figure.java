package org.selfeval.check.figures;

import java.math.BigDecimal;

/**
 * A number with its unit, read in a text.
 *
 * @param value money in 元, per cent as 98.5, everything else as counted
 * @param step the value of one unit of its last written digit: 10,000 for 70万元, 100 for 70.00万元
 * @param written as it stands in the text
 * @param clause the words before it, back to the last punctuation
 * @param sentence the words before it, back to the last full stop or semicolon
 */
record Figure(Kind kind, BigDecimal value, BigDecimal step, String written, String clause, String sentence) {

    enum Kind {
        MONEY, PERCENT, POINTS, ROUNDS, COUNT
    }

    /** Whether an exact number, rounded as this one is written, reads like this. */
    boolean reads(BigDecimal exact) {
        BigDecimal apart = exact.subtract(value).abs();
        return apart.add(apart).compareTo(step) <= 0;
    }
}
