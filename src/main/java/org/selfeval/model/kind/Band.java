package org.selfeval.model.kind;

/**
 * The bands of a qualitative indicator (财预〔2020〕10号).
 */
public enum Band {

    /** 达成年度指标. */
    ACHIEVED,
    /** 部分达成年度指标并具有一定效果. */
    PARTLY,
    /** 未达成年度指标且效果较差. */
    NOT_ACHIEVED
}
