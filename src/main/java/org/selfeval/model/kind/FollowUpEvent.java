package org.selfeval.model.kind;

/**
 * What may happen to a finished evaluation.
 */
public enum FollowUpEvent {

    /** 报送. */
    SUBMITTED,
    /** 退回. */
    RETURNED,
    /** 复核. */
    REVIEWED,
    /** 通报. */
    NOTIFIED,
    /** 决算. */
    ACCOUNTS,
    /** 公开. */
    PUBLISHED
}
