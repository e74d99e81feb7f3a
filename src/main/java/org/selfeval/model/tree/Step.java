package org.selfeval.model.tree;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/**
 * One step of a scale: from this value on, this share of the weight is earned. Both are fractions, 0.9 for 90 %.
 */
public record Step(BigDecimal from, BigDecimal share) {

    public Step {
        from = Decimals.plain(from);
        share = Decimals.plain(share);
    }

    /** The steps in the order in which they are read: the highest first. */
    static List<Step> highestFirst(List<Step> steps) {
        return steps.stream().sorted(Comparator.comparing(Step::from, Collections.reverseOrder())).toList();
    }

    /** The steps of a scale in its written form. */
    static List<Step> all(String written) {
        return written.isEmpty()
                ? List.of()
                : highestFirst(Arrays.stream(written.split(";", -1)).map(Step::of).toList());
    }

    /** Whether what is written can be read again. */
    boolean fits() {
        return Decimals.fit(from) && Decimals.fit(share);
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
        return new Step(Decimals.read(parts[0]), Decimals.read(parts[1]));
    }
}
