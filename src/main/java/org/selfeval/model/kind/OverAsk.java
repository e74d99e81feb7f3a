package org.selfeval.model.kind;

/**
 * What an indicator well above its target asks for.
 */
public enum OverAsk {

    /** 请核对. */
    LOOK,
    /** 说明原因. */
    REASON,
    /** 说明原因并扣分. */
    DEDUCTION
}
