package org.selfeval.ui.statement;

/** What a fact rests on. */
public enum Standing {

    /** Nothing is known (未填). */
    UNKNOWN,
    /** The clerk's word (情况说明). */
    STATED,
    /** Dates, counts or rows for all it is about (有记录). */
    RECORDED
}
