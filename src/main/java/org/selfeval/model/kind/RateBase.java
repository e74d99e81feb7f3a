package org.selfeval.model.kind;

/** What executed funds are divided by. */
public enum RateBase {

    /** Budget of the whole year, adjustments included (全年预算数). */
    ADJUSTED,
    /** Budget at the start of the year (年初预算数). */
    INITIAL
}
