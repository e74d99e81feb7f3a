package org.selfeval.model.kind;

/** What the city-wide average is an average of. */
public enum BenchmarkBasis {

    /** Findings per round (每轮). */
    PER_ROUND,
    /** Findings per inspection group (每组). */
    PER_GROUP,
    /** Findings per inspected organisation (每单位). */
    PER_UNIT
}
