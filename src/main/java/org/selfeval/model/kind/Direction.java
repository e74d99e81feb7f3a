package org.selfeval.model.kind;

/** How a target is to be met. */
public enum Direction {

    /** The target or more (≥). */
    AT_LEAST,
    /** Exactly the target (=). */
    EQUAL,
    /** The target or less (≤). */
    AT_MOST
}
