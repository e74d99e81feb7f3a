package org.selfeval.model.kind;

/** How an = target counts that is exceeded: met, or by target ÷ actual. */
public enum AboveEqual {

    /** Counts as met (视为完成). */
    MET,
    /** Earns target ÷ actual (按偏离比例). */
    RATIO
}
