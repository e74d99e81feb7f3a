package org.selfeval.model.kind;

/**
 * What an exceeded ≤ target earns: weight × target ÷ actual, or weight × (1 − (actual − target) ÷ target) down
 * to 0 at twice the target.
 */
public enum AtMostFormula {

    /** Weight × target ÷ actual (按指标值与实际值之比). */
    RATIO,
    /** Points come off by the share exceeded (按超出比例扣减). */
    LINEAR
}
