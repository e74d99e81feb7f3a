package org.selfeval.model.kind;

/**
 * How an = target counts that is exceeded: met, or by target ÷ actual.
 */
public enum AboveEqual {

    /** 视为完成. */
    MET,
    /** 按偏离比例. */
    RATIO
}
