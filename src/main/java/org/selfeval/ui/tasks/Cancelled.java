package org.selfeval.ui.tasks;

/** Ends work that a person has stopped; everything is then as if it had never begun. */
public final class Cancelled extends Exception {
    private static final long serialVersionUID = 1L;

    Cancelled() {
        super("cancelled");
    }
}
