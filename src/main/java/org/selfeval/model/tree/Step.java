package org.selfeval.model.tree;

import java.math.BigDecimal;

/**
 * One step of a scale: from this value on, this share of the weight is earned. Both are fractions, 0.9 for 90 %.
 */
public record Step(BigDecimal from, BigDecimal share) {

    public Step {
        from = Decimals.plain(from);
        share = Decimals.plain(share);
    }

    /** The written form, {@code 0.9:1}. */
    String written() {
        return from.toPlainString() + ":" + share.toPlainString();
    }

    /**
     * @throws IllegalArgumentException if the text is not the written form of a step
     */
    static Step of(String written) {
        String[] parts = written.split(":", -1);
        if (parts.length != 2) {
            throw new IllegalArgumentException("not a step");
        }
        return new Step(new BigDecimal(parts[0]), new BigDecimal(parts[1]));
    }
}
