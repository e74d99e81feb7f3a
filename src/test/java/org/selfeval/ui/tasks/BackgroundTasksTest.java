package org.selfeval.ui.tasks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class BackgroundTasksTest {

    private final BackgroundTasks tasks = new BackgroundTasks();

    @AfterEach
    void close() {
        tasks.close();
    }

    private static <T> T outcome(CompletableFuture<T> future) throws Exception {
        return future.get(30, TimeUnit.SECONDS);
    }

    @Test
    void workIsDoneElsewhereAndItsResultComesBackToTheWindow() throws Exception {
        CompletableFuture<Boolean> worked = new CompletableFuture<>();
        CompletableFuture<Boolean> told = new CompletableFuture<>();
        tasks.run(() -> worked.complete(Platform.isFxApplicationThread()),
                done -> told.complete(Platform.isFxApplicationThread()), told::completeExceptionally);
        assertFalse(outcome(worked));
        assertTrue(outcome(told));
    }

    @Test
    void failuresOfEveryKindAreTold() throws Exception {
        CompletableFuture<Exception> first = new CompletableFuture<>();
        IOException expected = new IOException();
        tasks.run(() -> {
            throw expected;
        }, done -> {}, first::complete);
        assertSame(expected, outcome(first));

        CompletableFuture<Exception> second = new CompletableFuture<>();
        tasks.run(() -> {
            throw new StackOverflowError();
        }, done -> {}, second::complete);
        assertInstanceOf(StackOverflowError.class, outcome(second).getCause());
    }

    @Test
    void whatIsToComeLaterComesOnTheUiThreadAfterWhatComesSooner() throws Exception {
        List<String> order = new ArrayList<>();
        CompletableFuture<Boolean> last = new CompletableFuture<>();
        WaitForAsyncUtils.asyncFx(() -> {
            tasks.later(Duration.ofMillis(60), () -> {
                order.add("later");
                last.complete(Platform.isFxApplicationThread());
            });
            tasks.later(Duration.ofMillis(1), () -> order.add("sooner"));
        }).get();
        assertTrue(outcome(last));
        assertEquals(List.of("sooner", "later"), order);
    }

    @Test
    void worksOneAfterTheOther() throws Exception {
        List<Integer> order = new ArrayList<>();
        CompletableFuture<List<Integer>> all = new CompletableFuture<>();
        for (int i = 0; i < 50; i++) {
            int number = i;
            tasks.run(() -> order.add(number), done -> {
                if (number == 49) {
                    all.complete(order);
                }
            }, all::completeExceptionally);
        }
        assertEquals(java.util.stream.IntStream.range(0, 50).boxed().toList(), outcome(all));
    }

    @Test
    void whatLastsIsShownAndStopsWhereItLooks() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch stopped = new CountDownLatch(1);
        CompletableFuture<Boolean> interrupted = new CompletableFuture<>();
        WaitForAsyncUtils.asyncFx(() -> tasks.run("正在导出", progress -> {
            progress.done(0.5);
            begun.countDown();
            stopped.await();
            interrupted.complete(Thread.currentThread().isInterrupted());
            progress.check();
            return "";
        }, done -> interrupted.completeExceptionally(new AssertionError("done")),
                interrupted::completeExceptionally))
            .get();
        assertTrue(begun.await(30, TimeUnit.SECONDS));
        WaitForAsyncUtils.waitForFxEvents();
        Running running = tasks.running().getFirst();
        assertEquals(0.5, running.fractionProperty().get());
        WaitForAsyncUtils.asyncFx(running::cancel).get();
        stopped.countDown();
        assertFalse(outcome(interrupted), "a thread is never interrupted");
        WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, tasks.running()::isEmpty);
    }

    @Test
    void whatCouldNotStopAnyMoreIsToldAsDone() {
        SameThreadTasks same = new SameThreadTasks();
        List<String> told = new ArrayList<>();
        Tasks.LongWork<String> stubborn = progress -> {
            same.running().getFirst().cancel();
            return "written";
        };
        same.run("", stubborn, told::add, failure -> told.add("failed"));
        assertEquals(List.of("written"), told);
        Tasks.LongWork<String> willing = progress -> {
            same.running().getFirst().cancel();
            progress.check();
            return "written";
        };
        same.run("", willing, told::add, failure -> told.add("failed"));
        assertEquals(List.of("written"), told);
        assertTrue(same.running().isEmpty());
    }

    @Test
    void afterTheWindowNobodyIsTold() throws Exception {
        CountDownLatch closed = new CountDownLatch(1);
        CountDownLatch worked = new CountDownLatch(1);
        List<String> told = new ArrayList<>();
        tasks.run(() -> {
            closed.await();
            worked.countDown();
            return "";
        }, told::add, failed -> told.add("failed"));
        tasks.close();
        closed.countDown();
        assertTrue(worked.await(30, TimeUnit.SECONDS), "what was begun is finished");
        tasks.run(() -> "late", told::add, failed -> told.add("failed"));
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(List.of(), told);
    }
}
