package org.selfeval.ui.tasks;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/**
 * Two daemon threads beside the UI thread: one for what touches files, one for computing, so that a long import does not
 * hold up the scores. {@link #close} waits for nothing and interrupts nothing: an interrupt during a commit would close
 * the store's file for everyone.
 */
public final class BackgroundTasks implements Tasks, AutoCloseable {
    private final ExecutorService files = thread("background");
    private final ExecutorService computing = thread("computing");
    private final ObservableList<Running> running = FXCollections.observableArrayList();

    private static ExecutorService thread(String name) {
        return Executors.newSingleThreadExecutor(Thread.ofPlatform().name(name).daemon().factory());
    }

    @Override
    public <T> void run(Work<T> work, Consumer<T> done, Consumer<Exception> failed) {
        files.execute(() -> {
            T result;
            try {
                result = work.call();
            } catch (Exception e) {
                Platform.runLater(() -> failed.accept(e));
                return;
            } catch (Error e) {
                // Somebody waits for an answer, also where memory or stack ran out.
                Platform.runLater(() -> failed.accept(new IllegalStateException("the work broke off", e)));
                return;
            }
            Platform.runLater(() -> done.accept(result));
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
                Platform.runLater(result);
            }
        });
    }

    @Override
    public void close() {
        files.shutdown();
        computing.shutdown();
    }
}
