package org.selfeval.model.kind;

/** Whether the rule's score stands, may be overridden with a reason, or the clerk types every score. */
public enum ScoreMode {

    /** The rule's score stands (自动计算，不可修改). */
    LOCKED,
    /** The rule's score, which may be overridden (自动计算，可修改). */
    EDITABLE,
    /** Every score is typed (手工填写). */
    TYPED
}
