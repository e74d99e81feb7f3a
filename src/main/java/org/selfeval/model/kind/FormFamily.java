package org.selfeval.model.kind;

/**
 * Layout families of the official table as offices use them: the ministry's with its indicator columns (A), the
 * same with the target split in three (A_PRIME), rural funds (B), execution rate 20 and indicators 80 without a
 * weight column (D).
 */
public enum FormFamily {

    /** 财政部通用格式. */
    A,
    /** 通用格式（指标值分列）. */
    A_PRIME,
    /** 涉农资金格式. */
    B,
    /** 执行率20分格式. */
    D
}
