package org.selfeval.screens;

import org.selfeval.problem.Defect;

/** A failure that a test has planted, to see what becomes of the rest. */
final class Planted extends RuntimeException {

    private static final long serialVersionUID = 1;

    /** Whether a defect comes of one: itself, or as it was told. */
    static boolean isBehind(Throwable defect) {
        String name = Planted.class.getName();
        return Defect.trace(defect).contains(name) || String.valueOf(defect.getMessage()).contains(name);
    }
}
