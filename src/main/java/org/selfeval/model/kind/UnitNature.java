package org.selfeval.model.kind;

/** Nature of an inspected organisation. */
public enum UnitNature {

    /** Party or government organ (机关). */
    ORGAN,
    /** Public institution (事业单位). */
    INSTITUTION,
    /** State-owned enterprise (国企). */
    ENTERPRISE,
    /** Town or street (镇街). */
    TOWN,
    /** Village (村). */
    VILLAGE,
    /** Urban community (社区). */
    COMMUNITY,
    /** Any other (其他). */
    OTHER
}
