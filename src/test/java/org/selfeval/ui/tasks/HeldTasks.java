package org.selfeval.ui.tasks;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.function.Consumer;

/** Everything at once, but for the works that are held back until they are released: a slow computer, for tests. */
public final class HeldTasks extends ForwardingTasks {

    private final Queue<Runnable> held = new ArrayDeque<>();
    private boolean holds;

    public HeldTasks() {
        super(new SameThreadTasks());
    }

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
        held.add(() -> super.run(work, done, failed));
        if (!holds) {
            release();
        }
    }
}
