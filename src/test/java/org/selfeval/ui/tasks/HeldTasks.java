package org.selfeval.ui.tasks;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.function.Consumer;
import javafx.collections.ObservableList;

/** Everything at once, but for the works that are held back until they are released: a slow computer, for tests. */
public final class HeldTasks implements Tasks {

    private final Tasks tasks = new SameThreadTasks();
    private final Queue<Runnable> held = new ArrayDeque<>();
    private boolean holds;

    /** From now on works wait. */
    public void hold() {
        holds = true;
    }

    /** Does all that waits, in order, and what comes then at once. */
    public void release() {
        holds = false;
        while (!held.isEmpty()) {
            held.poll().run();
        }
    }

    @Override
    public <T> void run(Work<T> work, Consumer<T> done, Consumer<Exception> failed) {
        held.add(() -> tasks.run(work, done, failed));
        if (!holds) {
            release();
        }
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
        tasks.later(pause, work);
    }

    @Override
    public Latest latest() {
        return tasks.latest();
    }
}
