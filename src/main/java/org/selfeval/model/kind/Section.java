package org.selfeval.model.kind;

/**
 * The texts of the written report, in the order of its sections.
 */
public enum Section {

    /** 项目基本概况. */
    OVERVIEW,
    /** 绩效自评工作开展情况. */
    WORK,
    /** 综合评价结论. */
    CONCLUSION,
    /** 项目资金情况分析. */
    FUNDS,
    /** 产出指标完成情况分析. */
    OUTPUT,
    /** 效益指标完成情况分析. */
    BENEFIT,
    /** 满意度指标完成情况分析. */
    SATISFACTION,
    /** 发现的主要问题. */
    PROBLEMS,
    /** 改进措施. */
    MEASURES,
    /** 绩效自评结果拟应用和公开情况. */
    APPLICATION,
    /** 绩效自评工作的结论、经验、问题和建议. */
    SUGGESTIONS,
    /** 其他需要说明的问题. */
    OTHER
}
