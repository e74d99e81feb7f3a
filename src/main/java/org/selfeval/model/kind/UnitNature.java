package org.selfeval.model.kind;

/**
 * Nature of an inspected organisation.
 */
public enum UnitNature {

    /** 机关. */
    ORGAN,
    /** 事业单位. */
    INSTITUTION,
    /** 国企. */
    ENTERPRISE,
    /** 镇街. */
    TOWN,
    /** 村. */
    VILLAGE,
    /** 社区. */
    COMMUNITY,
    /** 其他. */
    OTHER
}
