package org.selfeval.model.kind;

/** What an indicator well above its target asks for. */
public enum OverAsk {

    /** Look at it again (请核对). */
    LOOK,
    /** Give the reason (说明原因). */
    REASON,
    /** Give the reason and take points off (说明原因并扣分). */
    DEDUCTION
}
