package org.selfeval.model.kind;

/** What may happen to a finished evaluation. */
public enum FollowUpEvent {

    /** Handed in to the finance bureau (报送). */
    SUBMITTED,
    /** Sent back for changes (退回). */
    RETURNED,
    /** Scored anew by a reviewer (复核). */
    REVIEWED,
    /** Result reported at the leaders’ meeting (通报). */
    NOTIFIED,
    /** Final accounts approved (决算). */
    ACCOUNTS,
    /** Made public (公开). */
    PUBLISHED,
    /** What was open in the year has been rectified since (后续整改). */
    RECTIFIED
}
