package org.selfeval.model.kind;

/** The texts of the written report, in the order of its sections. */
public enum Section {

    /** What the project is (项目基本概况). */
    OVERVIEW,
    /** How the self-evaluation was done (绩效自评工作开展情况). */
    WORK,
    /** Overall conclusion (综合评价结论). */
    CONCLUSION,
    /** Analysis of the funds (项目资金情况分析). */
    FUNDS,
    /** Analysis of the output indicators (产出指标完成情况分析). */
    OUTPUT,
    /** Analysis of the benefit indicators (效益指标完成情况分析). */
    BENEFIT,
    /** Analysis of the satisfaction indicators (满意度指标完成情况分析). */
    SATISFACTION,
    /** Main problems found (发现的主要问题). */
    PROBLEMS,
    /** Measures of improvement (改进措施). */
    MEASURES,
    /** Intended use and publication of the result (绩效自评结果拟应用和公开情况). */
    APPLICATION,
    /** Conclusions, experience, problems and suggestions (绩效自评工作的结论、经验、问题和建议). */
    SUGGESTIONS,
    /** Other matters to be explained (其他需要说明的问题). */
    OTHER
}
