package org.selfeval.model.kind;

/** How an actual value becomes a score. */
public enum RuleKind {

    /** In proportion to the target (按比例计分). */
    PROPORTIONAL,
    /** Full points when met, else none (完成得满分，否则不得分). */
    ALL_OR_NOTHING,
    /** By a scale of steps (分档计分). */
    STEPS,
    /** By the clerk's judgement inside a band (定性分档评分). */
    BAND,
    /** The score is typed (直接填写得分). */
    TYPED
}
