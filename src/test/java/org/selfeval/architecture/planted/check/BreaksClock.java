package org.selfeval.architecture.planted.check;

import java.time.LocalDate;
import java.time.ZoneOffset;

/** A check whose answer changes overnight. */
final class BreaksClock {
    LocalDate today() {
        return LocalDate.now(ZoneOffset.UTC);
    }
}
