package org.selfeval.model.kind;

/**
 * How an indicator's actual value is computed from the facts (domain rules of the seven metrics), or not at
 * all.
 */
public enum Metric {

    /** 预算执行率. */
    EXECUTION_RATE,
    /** 计入轮次的巡察轮数. */
    ROUNDS,
    /** 巡察报告形成并汇报率. */
    REPORTS,
    /** 情况报告按时上报率. */
    TIMELINESS,
    /** 发现问题数与平均数之比. */
    FINDINGS,
    /** 问题整改闭环率. */
    CLOSURE,
    /** 投诉举报次数. */
    COMPLAINTS,
    /** 测评满意率. */
    SURVEY,
    /** 全年执行数. */
    COST,
    /** 手工填写. */
    ENTERED
}
