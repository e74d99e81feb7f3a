package org.selfeval.model.kind;

/** Which complaints count. */
public enum ComplaintBasis {

    /** Counts once received (收到即计). */
    RECEIVED,
    /** Counts only once verified (查实才计). */
    VERIFIED
}
