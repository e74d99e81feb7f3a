package org.selfeval.model.kind;

/** Where money comes from; the rows of the funds block. */
public enum SourceKind {

    /** This year's fiscal appropriation (当年财政拨款). */
    FISCAL,
    /** Carried over from last year (上年结转资金). */
    CARRY_OVER,
    /** Other money (其他资金). */
    OTHER
}
