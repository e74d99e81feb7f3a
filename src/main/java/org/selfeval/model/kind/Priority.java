package org.selfeval.model.kind;

/** Whether a village was inspected as a key one. */
public enum Priority {

    /** Key village (重点). */
    KEY,
    /** Ordinary village (一般). */
    GENERAL
}
