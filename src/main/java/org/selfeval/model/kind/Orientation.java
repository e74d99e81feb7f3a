package org.selfeval.model.kind;

/** How the page lies. */
public enum Orientation {

    /** Upright (纵向). */
    PORTRAIT,
    /** Lying (横向). */
    LANDSCAPE
}
