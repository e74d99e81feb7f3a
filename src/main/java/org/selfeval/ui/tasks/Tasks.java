package org.selfeval.ui.tasks;

import java.util.concurrent.Callable;
import java.util.function.Consumer;

/** Runs what may take longer than a moment, and hands the outcome back on the UI thread. */
public interface Tasks {
    <T> void run(Callable<T> work, Consumer<T> done, Consumer<Exception> failed);
}
