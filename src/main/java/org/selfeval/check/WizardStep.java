package org.selfeval.check;

/** The eight steps of the wizard, in their order. */
public enum WizardStep {
    /** 项目概况. */
    OVERVIEW,
    /** 项目资金. */
    FUNDS,
    /** 巡察轮次. */
    ROUNDS,
    /** 整改跟踪. */
    RECTIFICATION,
    /** 满意度. */
    SATISFACTION,
    /** 指标评分. */
    SCORING,
    /** 问题与建议. */
    TEXTS,
    /** 检查与导出. */
    EXPORT
}
