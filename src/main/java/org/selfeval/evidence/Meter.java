package org.selfeval.evidence;

/** Who waits for copying: told how far it is, and asked whether it should go on. Used on the thread that copies. */
public interface Meter {

    /** So much of the whole is done, from 0 to 1. */
    void done(double fraction);

    /** Whether nobody waits any more. */
    boolean cancelled();
}
