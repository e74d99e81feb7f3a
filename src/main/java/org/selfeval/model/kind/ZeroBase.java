package org.selfeval.model.kind;

/**
 * What a budget of 0 earns.
 */
public enum ZeroBase {

    /** 得0分. */
    ZERO,
    /** 得满分. */
    FULL,
    /** 不评分. */
    NOT_RATED
}
