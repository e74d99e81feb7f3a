package org.selfeval.ui.tasks;

/** How work that lasts tells how far it is, and hears that nobody waits for it any more. Used on the work's own thread. */
public interface Progress {

    /** So much of the whole is done, from 0 to 1. */
    void done(double fraction);

    /** Whether the work was asked to stop. */
    boolean cancelled();

    /**
     * Called where the work can stop without leaving anything half done.
     *
     * @throws Cancelled if it was asked to
     */
    default void check() throws Cancelled {
        if (cancelled()) {
            throw new Cancelled();
        }
    }
}
