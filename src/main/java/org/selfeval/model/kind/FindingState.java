package org.selfeval.model.kind;

/**
 * How far the rectification of a finding has come.
 */
public enum FindingState {

    /** 已完成. */
    DONE,
    /** 基本完成. */
    MOSTLY_DONE,
    /** 正在推进. */
    IN_PROGRESS,
    /** 长期坚持. */
    LONG_TERM,
    /** 未完成. */
    NOT_DONE,
    /** 已移交. */
    HANDED_OVER
}
