package org.selfeval.model.kind;

/**
 * Where money comes from; the rows of the funds block.
 */
public enum SourceKind {

    /** 当年财政拨款. */
    FISCAL,
    /** 上年结转资金. */
    CARRY_OVER,
    /** 其他资金. */
    OTHER
}
