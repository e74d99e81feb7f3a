package org.selfeval.compare;

/** What years are compared by. */
public enum Topic {
    /** Total and grade (综合结论). */
    RESULT,
    /** The first level of the scheme (一级指标得分). */
    LEVELS,
    /** Every indicator (三级指标). */
    INDICATORS,
    /** Budget and spending (项目资金). */
    FUNDS,
    /** Rounds, groups and organisations (巡察开展). */
    ROUNDS,
    /** Findings and what became of them (问题整改). */
    FINDINGS,
    /** Complaints and survey (满意度). */
    SATISFACTION
}
