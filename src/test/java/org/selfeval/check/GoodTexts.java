package org.selfeval.check;

import org.selfeval.model.kind.Section;

/** The report of the good year: every figure in it is in the facts. */
final class GoodTexts {

    private GoodTexts() {}

    static String of(Section section) {
        return switch (section) {
            case OVERVIEW -> "区委巡察办制定《2020年度巡察工作计划》，计划开展2轮巡察，申报经费70万元。";
            case WORK -> "2020年共开展2轮巡察，其中统配巡察1轮，涉及3个镇的30个村党组织。";
            case CONCLUSION -> "2020年度巡察工作按计划完成，自评情况见自评表。";
            case FUNDS -> "预算70.00万元，支出70.00万元，预算执行率100%。";
            case OUTPUT -> "计划开展2轮，完成2轮，情况报告按时上报。";
            case BENEFIT -> "发现问题数高于全市平均水平，问题整改形成闭环。";
            case SATISFACTION -> "巡察期间未出现投诉举报。";
            case PROBLEMS -> "对照上级要求，工作台账的登记方式可以进一步统一。";
            case MEASURES -> "2021年将统一台账格式，加强培训。";
            case APPLICATION -> "自评结果经区财政局审核后通报，并于决算后90日内公开。";
            case SUGGESTIONS -> "建议对此类项目的评价标准作进一步分类。";
            case OTHER -> "无。";
        };
    }
}
