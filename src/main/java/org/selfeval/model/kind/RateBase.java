package org.selfeval.model.kind;

/**
 * What executed funds are divided by.
 */
public enum RateBase {

    /** 全年预算数. */
    ADJUSTED,
    /** 年初预算数. */
    INITIAL
}
