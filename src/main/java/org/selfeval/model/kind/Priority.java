package org.selfeval.model.kind;

/**
 * Whether a village was inspected as a key one.
 */
public enum Priority {

    /** 重点. */
    KEY,
    /** 一般. */
    GENERAL
}
