package org.selfeval.model.kind;

/** How far the rectification of a finding has come. */
public enum FindingState {

    /** Rectified (已完成). */
    DONE,
    /** Rectified in the main, going on (基本完成). */
    MOSTLY_DONE,
    /** Being rectified (正在推进). */
    IN_PROGRESS,
    /** Needs lasting effort (长期坚持). */
    LONG_TERM,
    /** Not rectified (未完成). */
    NOT_DONE,
    /** Handed to the discipline commission for supervision (已移交). */
    HANDED_OVER
}
