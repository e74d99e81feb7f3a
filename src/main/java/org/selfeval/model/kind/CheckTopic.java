package org.selfeval.model.kind;

/**
 * Special checks beside a round, and the later look back, which is not a round.
 */
public enum CheckTopic {

    /** 选人用人. */
    SELECTION,
    /** 意识形态. */
    IDEOLOGY,
    /** 编制使用. */
    STAFFING,
    /** 巡察整改“回头看”. */
    LOOK_BACK,
    /** 其他专项检查. */
    OTHER
}
