package org.selfeval.faults;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.collections.ObservableList;
import org.selfeval.ui.tasks.BackgroundTasks;
import org.selfeval.ui.tasks.Latest;
import org.selfeval.ui.tasks.Running;
import org.selfeval.ui.tasks.Tasks;

/** The product's tasks, but that time passes when the test says so, and that work breaks off when it says so. */
final class FaultyTasks implements Tasks, AutoCloseable {

    private final BackgroundTasks tasks = new BackgroundTasks();
    private final List<Runnable> waiting = new ArrayList<>();
    private Error breaks;

    /** What waits for its time is done now; on the UI thread. */
    void pass() {
        List<Runnable> due = List.copyOf(waiting);
        waiting.clear();
        due.forEach(Runnable::run);
    }

    /** The next work ends so, on its own thread. */
    void breakOff(Error how) {
        breaks = how;
    }

    @Override
    public <T> void run(Work<T> work, Consumer<T> done, Consumer<Exception> failed) {
        Error how = breaks;
        breaks = null;
        tasks.run(() -> {
            if (how != null) {
                throw how;
            }
            return work.call();
        }, done, failed);
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
        waiting.add(work);
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
