package org.selfeval.due;

/** How much something due presses. */
public enum Urgency {
    /** Its last day is past (逾期). */
    OVERDUE,
    /** Its last day is near (临期). */
    SOON,
    /** There is time yet (未到期). */
    LATER
}
