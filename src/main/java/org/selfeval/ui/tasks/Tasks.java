package org.selfeval.ui.tasks;

import java.util.function.Consumer;

/** Runs what may take longer than a moment, and hands the outcome back on the UI thread. */
public interface Tasks {

    /** Something that takes a while and may fail. */
    @FunctionalInterface
    interface Work<T> {
        T call() throws Exception;
    }

    /** Works one after the other, in the order of the calls. */
    <T> void run(Work<T> work, Consumer<T> done, Consumer<Exception> failed);

    /** Runs on the UI thread, soon; from any thread. */
    void onUi(Runnable work);

    /** A place for work of which only the newest matters, such as scores, previews and searches. */
    Latest latest();
}
