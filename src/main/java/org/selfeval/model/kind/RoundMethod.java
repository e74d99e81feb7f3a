package org.selfeval.model.kind;

/** Ways of inspecting. */
public enum RoundMethod {

    /** Every organisation of an area (拉网式). */
    DRAGNET,
    /** A few organisations, pointedly (点穴式). */
    POINTED,
    /** Key organisations (重点巡). */
    KEY,
    /** Any other way (其他方式). */
    OTHER
}
