package org.selfeval.ui.tasks;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import javafx.application.Platform;

/**
 * One daemon thread beside the UI thread. {@link #close} waits for nothing and interrupts nothing: an
 * interrupt during a commit would close the store's file for everyone.
 */
public final class BackgroundTasks implements Tasks, AutoCloseable {
    private final ExecutorService executor = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("background").daemon().factory());

    @Override
    public <T> void run(Callable<T> work, Consumer<T> done, Consumer<Exception> failed) {
        executor.execute(() -> {
            T result;
            try {
                result = work.call();
            } catch (Exception e) {
                Platform.runLater(() -> failed.accept(e));
                return;
            }
            Platform.runLater(() -> done.accept(result));
        });
    }

    @Override
    public void close() {
        executor.shutdown();
    }
}
