package org.selfeval.model.tree;

import java.math.BigDecimal;

/**
 * One step of a scale: from this value on, this share of the weight is earned. Both are fractions, 0.9 for 90 %.
 */
public record Step(BigDecimal from, BigDecimal share) {

    public Step {
        from = ValueType.plain(from);
        share = ValueType.plain(share);
    }
}
