package org.selfeval.store;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.CountDownLatch;

/** A clock that stops the store's thread where it asks for the time of an edit, until it is let go. */
final class StoppingClock extends Clock {

    private final Instant now;
    private final CountDownLatch reached = new CountDownLatch(1);
    private final CountDownLatch letGo = new CountDownLatch(1);

    StoppingClock(Instant now) {
        this.now = now;
    }

    /** Returns once the store's thread stands. */
    void awaitReached() throws InterruptedException {
        reached.await();
    }

    void letGo() {
        letGo.countDown();
    }

    @Override
    public Instant instant() {
        reached.countDown();
        try {
            letGo.await();
        } catch (InterruptedException e) {
            throw new AssertionError("the store's thread was interrupted", e);
        }
        return now;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }
}
