package org.selfeval.ui.tasks;

import java.time.Duration;
import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The twin of {@link BackgroundTasks} for tests: everything at once, on the thread that asks. */
public class SameThreadTasks implements Tasks {

    private final ObservableList<Running> running = FXCollections.observableArrayList();

    @Override
    public <T> void run(Work<T> work, Consumer<T> done, Consumer<Exception> failed) {
        T result;
        try {
            result = work.call();
        } catch (Exception e) {
            failed.accept(e);
            return;
        }
        done.accept(result);
    }

    /** Empty but while work is done; a listener may stop it as it begins. */
    @Override
    public ObservableList<Running> running() {
        return running;
    }

    @Override
    public void onUi(Runnable work) {
        work.run();
    }

    /** Never: tests that wait for it pass the time themselves. */
    @Override
    public void later(Duration pause, Runnable work) {}

    @Override
    public Latest latest() {
        return new Latest(new Latest.Places() {
            @Override
            public void work(Runnable work) {
                work.run();
            }

            @Override
            public void show(Runnable result) {
                result.run();
            }
        });
    }
}
