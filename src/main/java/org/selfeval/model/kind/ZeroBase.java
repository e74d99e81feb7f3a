package org.selfeval.model.kind;

/** What a budget of 0 earns. */
public enum ZeroBase {

    /** No points (得0分). */
    ZERO,
    /** Full points (得满分). */
    FULL,
    /** Not rated (不评分). */
    NOT_RATED
}
