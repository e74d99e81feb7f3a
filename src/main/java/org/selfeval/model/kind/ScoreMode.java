package org.selfeval.model.kind;

/**
 * Whether the rule's score stands, may be overridden with a reason, or the clerk types every score.
 */
public enum ScoreMode {

    /** 自动计算，不可修改. */
    LOCKED,
    /** 自动计算，可修改. */
    EDITABLE,
    /** 手工填写. */
    TYPED
}
