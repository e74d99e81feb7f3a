package org.selfeval.scoring;

/** On whose word an actual value stands. Recorded outranks stated. */
public enum Origin {
    /** Counted from dates, counts and rows. */
    RECORDED,
    /** The clerk's word with its source, where the office keeps no dates; also where only a part is stated. */
    STATED,
    /** Typed by the clerk into the indicator. */
    ENTERED,
    /** Typed by the clerk over the computed value, with a reason. */
    OVERRIDDEN,
    /** Facts are missing. */
    UNKNOWN
}
