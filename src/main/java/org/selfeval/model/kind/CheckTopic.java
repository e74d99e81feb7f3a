package org.selfeval.model.kind;

/** Special checks beside a round, and the later look back, which is not a round. */
public enum CheckTopic {

    /** Selection and appointment of officials (选人用人). */
    SELECTION,
    /** Ideological work (意识形态). */
    IDEOLOGY,
    /** Use of authorised posts (编制使用). */
    STAFFING,
    /** A later look back at the rectification (巡察整改“回头看”). */
    LOOK_BACK,
    /** Any other special check (其他专项检查). */
    OTHER
}
