package org.selfeval.model.kind;

/**
 * What the city-wide average is an average of.
 */
public enum BenchmarkBasis {

    /** 每轮. */
    PER_ROUND,
    /** 每组. */
    PER_GROUP,
    /** 每单位. */
    PER_UNIT
}
