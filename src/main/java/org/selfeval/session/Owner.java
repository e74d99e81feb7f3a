package org.selfeval.session;

import java.time.Duration;
import java.util.concurrent.Executor;

/** The thread a session belongs to. */
@FunctionalInterface
public interface Owner extends Executor {

    /**
     * Runs work on that thread after a pause. An owner without this leaves it to {@link Session#retry} when what could not
     * be saved is tried again.
     */
    default void later(Duration pause, Runnable work) {}
}
