package org.selfeval.model.kind;

/** How far a year has come. */
public enum EvaluationState {

    /** Being filled in (编制中). */
    DRAFTING,
    /** Settled by the clerk (已定稿). */
    FINAL,
    /** Filed, read-only (已归档). */
    ARCHIVED
}
