package org.selfeval.store;

import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;

import org.selfeval.problem.ProblemException;

/**
 * The one thread that touches the database. Nobody else holds it and nobody interrupts it, since an interrupt during a
 * commit closes the file: a caller that is interrupted stops waiting, and the work goes on.
 */
final class StoreThread {

    private volatile Thread worker;
    private final ExecutorService executor = Executors.newSingleThreadExecutor(work -> {
        worker = Thread.ofPlatform().name("store").daemon().unstarted(work);
        return worker;
    });

    <T> CompletableFuture<T> submit(Callable<T> work) {
        CompletableFuture<T> result = new CompletableFuture<>();
        try {
            executor.execute(() -> {
                try {
                    result.complete(work.call());
                } catch (Throwable e) {
                    result.completeExceptionally(e);
                }
            });
        } catch (RejectedExecutionException e) {
            result.completeExceptionally(new IllegalStateException("the store is closed", e));
        }
        return result;
    }

    /**
     * Does the work and waits for it.
     *
     * @throws CancellationException if the caller was interrupted; the work is done all the same
     */
    <T> T call(Callable<T> work) throws ProblemException {
        refuseMyself();
        try {
            return submit(work).get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException();
        } catch (ExecutionException e) {
            throw rethrown(e.getCause());
        }
    }

    /** Does the last work, waits for it whatever comes, and ends the thread. */
    void finish(Runnable work) {
        refuseMyself();
        CompletableFuture<Void> last = submit(Executors.callable(work, null));
        executor.shutdown();
        last.join();
    }

    private void refuseMyself() {
        if (Thread.currentThread() == worker) {
            throw new IllegalStateException("the store's thread would wait for itself");
        }
    }

    private static ProblemException rethrown(Throwable cause) {
        return switch (cause) {
            case ProblemException problem -> problem;
            case RuntimeException defect -> throw defect;
            case Error error -> throw error;
            default -> throw new IllegalStateException(cause);
        };
    }
}
