package org.selfeval.model.kind;

/** Whether the lowest round decides the comparison with the benchmark, or all rounds together. */
public enum Pooling {

    /** The lowest round decides (取最低轮次). */
    LOWEST_ROUND,
    /** All rounds together (各轮合计). */
    POOLED
}
