package org.selfeval.model.kind;

/**
 * Kinds of inspection.
 */
public enum RoundKind {

    /** 常规巡察. */
    ROUTINE,
    /** 专项巡察. */
    SPECIAL,
    /** 机动巡察. */
    MOBILE,
    /** 统配巡察. */
    COORDINATED,
    /** 提级巡察. */
    RAISED,
    /** 交叉巡察. */
    CROSS
}
