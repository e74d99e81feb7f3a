package org.selfeval.model.kind;

/**
 * Layout families of the official table as offices use them: the ministry's with its indicator columns (A), the
 * same with the target split in three (A_PRIME), rural funds (B), execution rate 20 and indicators 80 without a
 * weight column (D).
 */
public enum FormFamily {

    /** The ministry's general layout (财政部通用格式). */
    A,
    /** The general layout with the target split in columns (通用格式（指标值分列）). */
    A_PRIME,
    /** The layout of rural funds (涉农资金格式). */
    B,
    /** Execution rate 20 points, no column of weights (执行率20分格式). */
    D
}
