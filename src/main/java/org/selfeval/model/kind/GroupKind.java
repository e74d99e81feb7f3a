package org.selfeval.model.kind;

/**
 * Kinds of inspection groups.
 */
public enum GroupKind {

    /** 固定组. */
    FIXED,
    /** 临时组. */
    TEMPORARY,
    /** 统配组. */
    COORDINATED,
    /** 本区组. */
    DISTRICT
}
