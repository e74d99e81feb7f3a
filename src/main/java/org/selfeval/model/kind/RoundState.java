package org.selfeval.model.kind;

/** How far a round has come. */
public enum RoundState {

    /** Not begun (未开展). */
    PLANNED,
    /** Under way (进行中). */
    RUNNING,
    /** Over (已完成). */
    FINISHED
}
