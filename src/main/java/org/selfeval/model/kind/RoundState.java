package org.selfeval.model.kind;

/**
 * How far a round has come.
 */
public enum RoundState {

    /** 未开展. */
    PLANNED,
    /** 进行中. */
    RUNNING,
    /** 已完成. */
    FINISHED
}
