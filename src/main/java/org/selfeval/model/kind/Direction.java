package org.selfeval.model.kind;

/**
 * How a target is to be met.
 */
public enum Direction {

    /** ≥. */
    AT_LEAST,
    /** =. */
    EQUAL,
    /** ≤. */
    AT_MOST
}
