package org.selfeval.model.kind;

/**
 * Administrative level of an inspected organisation.
 */
public enum UnitLevel {

    /** 处级. */
    DIVISION,
    /** 科级. */
    SECTION,
    /** 镇街. */
    TOWN,
    /** 村（社区）级. */
    GRASSROOTS,
    /** 其他级别. */
    OTHER
}
