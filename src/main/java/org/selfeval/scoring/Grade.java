package org.selfeval.scoring;

/** Grade of the total, by the limits of the scheme. */
public enum Grade {
    /** Excellent (优). */
    EXCELLENT,
    /** Good (良). */
    GOOD,
    /** Fair (中). */
    FAIR,
    /** Poor (差). */
    POOR
}
