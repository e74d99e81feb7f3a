package org.selfeval.model.kind;

/** Administrative level of an inspected organisation. */
public enum UnitLevel {

    /** Division level (处级). */
    DIVISION,
    /** Section level (科级). */
    SECTION,
    /** Town or street (镇街). */
    TOWN,
    /** Village or community (村（社区）级). */
    GRASSROOTS,
    /** Any other level (其他级别). */
    OTHER
}
