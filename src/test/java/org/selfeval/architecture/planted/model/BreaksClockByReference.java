package org.selfeval.architecture.planted.model;

import java.time.Instant;
import java.util.function.Supplier;

/** Never calls the clock itself, and still has it called. */
final class BreaksClockByReference {
    Supplier<Instant> clock() {
        return Instant::now;
    }
}
