package org.selfeval.model.kind;

/** Kinds of inspection groups. */
public enum GroupKind {

    /** Standing group (固定组). */
    FIXED,
    /** Set up for one round (临时组). */
    TEMPORARY,
    /** Sent by the city, which coordinates groups among districts (统配组). */
    COORDINATED,
    /** The district's own group (本区组). */
    DISTRICT
}
