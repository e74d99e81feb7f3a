package org.selfeval.ui.tasks;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.function.Consumer;

/** The tasks of the window, of which what is to be done later waits until a test lets the time pass. */
public class HeldClockTasks extends ForwardingTasks implements AutoCloseable {

    private final BackgroundTasks tasks;
    private final Queue<Runnable> later = new ArrayDeque<>();

    public HeldClockTasks() {
        this(new BackgroundTasks());
    }

    private HeldClockTasks(BackgroundTasks tasks) {
        super(tasks);
        this.tasks = tasks;
    }

    /** Does what waits just now; what comes then waits for the next time. On the UI thread. */
    public void pass() {
        for (int left = later.size(); left > 0; left--) {
            later.remove().run();
        }
    }

    @Override
    public <T> void aside(Work<T> work, Consumer<T> done, Consumer<Exception> failed) {
        tasks.aside(work, done, failed);
    }

    @Override
    public void later(Duration pause, Runnable work) {
        later.add(work);
    }

    @Override
    public void close() {
        tasks.close();
    }
}
