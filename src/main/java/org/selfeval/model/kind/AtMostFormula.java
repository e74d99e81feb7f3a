package org.selfeval.model.kind;

/**
 * What an exceeded ≤ target earns: weight × target ÷ actual, or weight × (1 − (actual − target) ÷ target) down
 * to 0 at twice the target.
 */
public enum AtMostFormula {

    /** 按指标值与实际值之比. */
    RATIO,
    /** 按超出比例扣减. */
    LINEAR
}
