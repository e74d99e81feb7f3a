package org.selfeval.scoring;

/** Grade of the total, by the limits of the scheme. */
public enum Grade {
    /** 优. */
    EXCELLENT,
    /** 良. */
    GOOD,
    /** 中. */
    FAIR,
    /** 差. */
    POOR
}
