package org.selfeval.model.kind;

/**
 * Ways of inspecting.
 */
public enum RoundMethod {

    /** 拉网式. */
    DRAGNET,
    /** 点穴式. */
    POINTED,
    /** 重点巡. */
    KEY,
    /** 其他方式. */
    OTHER
}
