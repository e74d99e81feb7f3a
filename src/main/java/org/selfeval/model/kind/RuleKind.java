package org.selfeval.model.kind;

/**
 * How an actual value becomes a score.
 */
public enum RuleKind {

    /** 按比例计分. */
    PROPORTIONAL,
    /** 完成得满分，否则不得分. */
    ALL_OR_NOTHING,
    /** 分档计分. */
    STEPS,
    /** 定性分档评分. */
    BAND,
    /** 直接填写得分. */
    TYPED
}
