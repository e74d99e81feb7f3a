package org.selfeval.ui.tasks;

import java.util.function.Consumer;

/** The twin of {@link BackgroundTasks} for tests: everything at once, on the thread that asks. */
public final class SameThreadTasks implements Tasks {

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

    @Override
    public void onUi(Runnable work) {
        work.run();
    }

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
