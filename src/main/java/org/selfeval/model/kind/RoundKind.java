package org.selfeval.model.kind;

/** Kinds of inspection. */
public enum RoundKind {

    /** Routine inspection (常规巡察). */
    ROUTINE,
    /** Inspection of one field (专项巡察). */
    SPECIAL,
    /** Flexible inspection at short notice (机动巡察). */
    MOBILE,
    /** Coordinated by the city among its districts (统配巡察). */
    COORDINATED,
    /** Carried out by the next higher level (提级巡察). */
    RAISED,
    /** Carried out by another district (交叉巡察). */
    CROSS
}
