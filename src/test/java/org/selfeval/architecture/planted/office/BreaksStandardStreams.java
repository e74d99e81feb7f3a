package org.selfeval.architecture.planted.office;

/** Prints where nobody looks. */
final class BreaksStandardStreams {
    void say() {
        System.out.println("read");
    }
}
