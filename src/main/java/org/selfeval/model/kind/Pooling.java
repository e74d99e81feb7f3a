package org.selfeval.model.kind;

/**
 * Whether the lowest round decides the comparison with the benchmark, or all rounds together.
 */
public enum Pooling {

    /** 取最低轮次. */
    LOWEST_ROUND,
    /** 各轮合计. */
    POOLED
}
