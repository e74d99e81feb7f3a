package org.selfeval.session;

import java.util.concurrent.atomic.AtomicLong;

/**
 * One stay in a field, from entering to leaving it. Edits of one visit are one step of undo and one entry of the audit
 * trail, however often the field paused and committed.
 *
 * @param number from 1, given once in a process: a year that is closed and opened again goes on in the same store, which
 *            tells visits by it
 */
public record Visit(long number) {

    private static final AtomicLong LAST = new AtomicLong();

    public Visit {
        if (number < 1) {
            throw new IllegalArgumentException("visits are numbered from 1");
        }
    }

    static Visit next() {
        return new Visit(LAST.incrementAndGet());
    }
}
