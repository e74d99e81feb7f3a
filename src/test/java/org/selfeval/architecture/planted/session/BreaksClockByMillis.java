package org.selfeval.architecture.planted.session;

/** Measures time itself, so that no test can set it. */
final class BreaksClockByMillis {
    long since(long start) {
        return System.currentTimeMillis() - start;
    }
}
