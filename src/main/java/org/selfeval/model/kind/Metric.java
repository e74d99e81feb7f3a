package org.selfeval.model.kind;

/**
 * How an indicator's actual value is computed from the facts (domain rules of the seven metrics), or not at
 * all.
 */
public enum Metric {

    /** Money spent ÷ budget (预算执行率). */
    EXECUTION_RATE,
    /** Number of counted rounds (计入轮次的巡察轮数). */
    ROUNDS,
    /** Share of organisations whose report was formed and heard (巡察报告形成并汇报率). */
    REPORTS,
    /** Share of groups that reported in time (情况报告按时上报率). */
    TIMELINESS,
    /** Findings ÷ the benchmark (发现问题数与平均数之比). */
    FINDINGS,
    /** Share of findings closed (问题整改闭环率). */
    CLOSURE,
    /** Number of complaints about inspectors (投诉举报次数). */
    COMPLAINTS,
    /** Share of satisfied answers (测评满意率). */
    SURVEY,
    /** Money spent in the year (全年执行数). */
    COST,
    /** Typed by the clerk (手工填写). */
    ENTERED
}
