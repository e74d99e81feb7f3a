package org.selfeval.model.kind;

/** The bands of a qualitative indicator (财预〔2020〕10号). */
public enum Band {

    /** The annual target was achieved (达成年度指标). */
    ACHIEVED,
    /** Achieved in part, with some effect (部分达成年度指标并具有一定效果). */
    PARTLY,
    /** Not achieved, with little effect (未达成年度指标且效果较差). */
    NOT_ACHIEVED
}
