package org.selfeval.ui.tasks;

import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/**
 * Daemon threads beside the UI thread: one for what touches files, one for computing, so that a long import does not
 * hold up the scores, and one for what nobody waits for. {@link #close} waits for nothing and interrupts nothing: an interrupt during a commit would close
 * the store's file for everyone.
 */
public final class BackgroundTasks implements Tasks, AutoCloseable {
    private final ExecutorService files = thread("background");
    private final ExecutorService aside = thread("aside");
    private final ExecutorService computing = thread("computing");
    private final ObservableList<Running> running = FXCollections.observableArrayList();

    private static ExecutorService thread(String name) {
        return Executors.newSingleThreadExecutor(Thread.ofPlatform().name(name).daemon().factory());
    }

    @Override
    public <T> void run(Work<T> work, Consumer<T> done, Consumer<Exception> failed) {
        run(files, work, done, failed);
    }

    @Override
    public <T> void aside(Work<T> work, Consumer<T> done, Consumer<Exception> failed) {
        run(aside, work, done, failed);
    }

    private <T> void run(ExecutorService thread, Work<T> work, Consumer<T> done, Consumer<Exception> failed) {
        if (thread.isShutdown()) {
            return;
        }
        thread.execute(() -> {
            T result;
            try {
                result = work.call();
            } catch (Exception e) {
                tell(() -> failed.accept(e));
                return;
            } catch (Error e) {
                // Somebody waits for an answer, also where memory or stack ran out.
                tell(() -> failed.accept(new IllegalStateException("the work broke off", e)));
                return;
            }
            tell(() -> done.accept(result));
        });
    }

    private void tell(Runnable outcome) {
        Platform.runLater(() -> {
            if (!files.isShutdown()) {
                outcome.run();
            }
        });
    }

    @Override
    public ObservableList<Running> running() {
        return running;
    }

    @Override
    public void onUi(Runnable work) {
        Platform.runLater(work);
    }

    @Override
    public void later(Duration pause, Runnable work) {
        PauseTransition waiting = new PauseTransition(javafx.util.Duration.millis(pause.toMillis()));
        waiting.setOnFinished(over -> {
            if (!files.isShutdown()) {
                work.run();
            }
        });
        waiting.play();
    }

    @Override
    public Latest latest() {
        return new Latest(new Latest.Places() {
            @Override
            public void work(Runnable work) {
                if (!computing.isShutdown()) {
                    computing.execute(work);
                }
            }

            @Override
            public void show(Runnable result) {
                tell(result);
            }
        });
    }

    /** What is asked from now on is not done, and of what is still being done nobody is told: there is no window. */
    @Override
    public void close() {
        files.shutdown();
        aside.shutdown();
        computing.shutdown();
    }
}
