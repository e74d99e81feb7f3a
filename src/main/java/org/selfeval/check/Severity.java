package org.selfeval.check;

/** How much a check matters. */
public enum Severity {
    /** 须改正: wrong by the rules; the finance bureau would send it back. */
    MUST_FIX,
    /** 请核对: probably wrong, the clerk knows. */
    REVIEW,
    /** 提示: worth knowing. */
    HINT
}
