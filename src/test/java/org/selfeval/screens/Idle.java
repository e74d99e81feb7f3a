package org.selfeval.screens;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.selfeval.ui.tasks.BackgroundTasks;

/** Waits until the window has nothing to work on: what is asked last is answered last. */
final class Idle {

    /** Work hands on work: the list of years asks for each year, a year for its scores, those for the checks. */
    private static final int DEPTH = 4;

    private Idle() {}

    static void await(BackgroundTasks tasks) throws Exception {
        for (int i = 0; i < DEPTH; i++) {
            CountDownLatch idle = new CountDownLatch(3);
            tasks.onUi(() -> {
                tasks.run(() -> 0, done -> idle.countDown(), failed -> {});
                tasks.latest().submit(() -> 0, done -> idle.countDown());
                tasks.onUi(idle::countDown);
            });
            if (!idle.await(60, TimeUnit.SECONDS)) {
                throw new AssertionError("the window is never done");
            }
        }
    }
}
