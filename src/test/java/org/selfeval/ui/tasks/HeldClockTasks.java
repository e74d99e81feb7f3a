package org.selfeval.ui.tasks;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.function.Consumer;
import javafx.collections.ObservableList;

/** The tasks of the window, of which what is to be done later waits until a test lets the time pass. */
public final class HeldClockTasks implements Tasks, AutoCloseable {

    private final BackgroundTasks tasks = new BackgroundTasks();
    private final Queue<Runnable> later = new ArrayDeque<>();

    /** Does what waits just now; what comes then waits for the next time. On the UI thread. */
    public void pass() {
        for (int left = later.size(); left > 0; left--) {
            later.remove().run();
        }
    }

    @Override
    public <T> void run(Work<T> work, Consumer<T> done, Consumer<Exception> failed) {
        tasks.run(work, done, failed);
    }

    @Override
    public <T> void aside(Work<T> work, Consumer<T> done, Consumer<Exception> failed) {
        tasks.aside(work, done, failed);
    }

    @Override
    public ObservableList<Running> running() {
        return tasks.running();
    }

    @Override
    public void onUi(Runnable work) {
        tasks.onUi(work);
    }

    @Override
    public void later(Duration pause, Runnable work) {
        later.add(work);
    }

    @Override
    public Latest latest() {
        return tasks.latest();
    }

    @Override
    public void close() {
        tasks.close();
    }
}
