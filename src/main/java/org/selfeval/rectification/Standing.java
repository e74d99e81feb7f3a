package org.selfeval.rectification;

import org.selfeval.scoring.fact.Deadlines;

/** How a line of units stands on a day; each line has exactly one, the most urgent first. */
public enum Standing {

    /** Past its deadline and not closed (逾期). */
    OVERDUE,
    /** Its deadline is near (14 天内到期). */
    DUE_SOON,
    /** In its period, or without a day to go by (整改中). */
    ONGOING,
    /** The day of feedback is not known, so that no period runs (未填反馈日期). */
    NOT_FED_BACK,
    /** Nothing is left to follow up (已闭环). */
    CLOSED;

    /**
     * @param daysLeft days until the deadline, negative after it; null where the day it is counted from is not known
     */
    static Standing of(boolean open, boolean fedBack, Long daysLeft) {
        if (!open) {
            return CLOSED;
        } else if (!fedBack) {
            return NOT_FED_BACK;
        } else if (daysLeft == null || daysLeft > Deadlines.SOON_DAYS) {
            return ONGOING;
        }
        return daysLeft < 0 ? OVERDUE : DUE_SOON;
    }
}
