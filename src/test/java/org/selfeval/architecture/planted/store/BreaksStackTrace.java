package org.selfeval.architecture.planted.store;

/** Shows the clerk a stack trace. */
final class BreaksStackTrace {
    void fail() {
        RuntimeException problem = new RuntimeException();
        problem.printStackTrace();
    }
}
