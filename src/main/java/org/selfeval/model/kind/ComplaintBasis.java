package org.selfeval.model.kind;

/**
 * Which complaints count.
 */
public enum ComplaintBasis {

    /** 收到即计. */
    RECEIVED,
    /** 查实才计. */
    VERIFIED
}
