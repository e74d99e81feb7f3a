package org.selfeval.model.kind;

/**
 * How the page lies.
 */
public enum Orientation {

    /** 纵向. */
    PORTRAIT,
    /** 横向. */
    LANDSCAPE
}
