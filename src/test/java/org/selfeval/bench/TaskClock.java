package org.selfeval.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import javafx.application.Platform;

/**
 * Times the tasks of the UI thread from outside: while it runs, it queues itself again and again behind whatever waits
 * there, so that what passes between two looks is one task, or several that waited together; never less than one.
 */
final class TaskClock {

    /** A look and the queue's own work take less; anything the application does takes more. */
    private static final double LOOK = 0.05;
    private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();

    private final long thread;
    private long last;
    private boolean running;
    private double longest;
    private double all;

    TaskClock(long thread) {
        this.thread = thread;
    }

    void start() {
        running = true;
        last = CLOCK.getThreadCpuTime(thread);
        Platform.runLater(this::look);
    }

    private void look() {
        long now = CLOCK.getThreadCpuTime(thread);
        double millis = (now - last) / 1e6;
        longest = Math.max(longest, millis);
        all += millis > LOOK ? millis : 0;
        last = CLOCK.getThreadCpuTime(thread);
        if (running) {
            Platform.runLater(this::look);
        }
    }

    void stop() {
        look();
        running = false;
    }

    /** Processor milliseconds of the longest task so far. */
    double longest() {
        return longest;
    }

    /** Processor milliseconds of all tasks so far. */
    double all() {
        return all;
    }
}
