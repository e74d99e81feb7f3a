package org.selfeval.model.kind;

/**
 * How far a year has come.
 */
public enum EvaluationState {

    /** 编制中. */
    DRAFTING,
    /** 已定稿. */
    FINAL,
    /** 已归档. */
    ARCHIVED
}
