package org.selfeval.ui.tasks;

import java.time.Duration;
import java.util.function.Consumer;
import javafx.collections.ObservableList;

/** Runs what may take longer than a moment, and hands the outcome back on the UI thread. */
public interface Tasks {

    /** Something that takes a while and may fail. */
    @FunctionalInterface
    interface Work<T> {
        T call() throws Exception;
    }

    /** Something that may last, and can be stopped where it asks {@link Progress#check}. */
    @FunctionalInterface
    interface LongWork<T> {
        T call(Progress progress) throws Exception;
    }

    /** Works one after the other, in the order of the calls. */
    <T> void run(Work<T> work, Consumer<T> done, Consumer<Exception> failed);

    /**
     * As {@link #run(Work, Consumer, Consumer)}, but beside the other works, none of which waits for it: for what may take
     * long and nobody waits for, such as copying to a slow stick.
     */
    default <T> void aside(Work<T> work, Consumer<T> done, Consumer<Exception> failed) {
        run(work, done, failed);
    }

    /**
     * As {@link #run(Work, Consumer, Consumer)}, but the person sees it while it lasts and can stop it; where it stops,
     * neither {@code done} nor {@code failed} is told.
     *
     * @param name what is being done, such as 正在导出自评表
     */
    default <T> void run(String name, LongWork<T> work, Consumer<T> done, Consumer<Exception> failed) {
        Running running = new Running(name, this);
        running().add(running);
        run(() -> work.call(running), result -> {
            running().remove(running);
            done.accept(result);
        }, failure -> {
            running().remove(running);
            if (!(failure instanceof Cancelled)) {
                failed.accept(failure);
            }
        });
    }

    /** What lasts just now and can be stopped; changed on the UI thread. */
    ObservableList<Running> running();

    /** Runs on the UI thread, soon; from any thread. */
    void onUi(Runnable work);

    /** Runs on the UI thread after a pause, unless the window is gone by then; asked on the UI thread. */
    void later(Duration pause, Runnable work);

    /** A place for work of which only the newest matters, such as scores, previews and searches. */
    Latest latest();
}
