package org.selfeval.ui.tasks;

import java.time.Duration;
import java.util.function.Consumer;
import javafx.collections.ObservableList;

/** Other tasks, of which a test changes what it is about. */
abstract class ForwardingTasks implements Tasks {

    private final Tasks tasks;

    ForwardingTasks(Tasks tasks) {
        this.tasks = tasks;
    }

    @Override
    public <T> void run(Work<T> work, Consumer<T> done, Consumer<Exception> failed) {
        tasks.run(work, done, failed);
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
