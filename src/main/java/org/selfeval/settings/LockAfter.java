package org.selfeval.settings;

import java.time.Duration;
import java.util.Optional;

/** After how long without input the window is locked, where a password is set. */
public enum LockAfter {
    FIVE(5), TEN(10), FIFTEEN(15), THIRTY(30), NEVER(0);

    private final int minutes;

    LockAfter(int minutes) {
        this.minutes = minutes;
    }

    /** How long that is; empty where it is never. */
    public Optional<Duration> time() {
        return minutes == 0 ? Optional.empty() : Optional.of(Duration.ofMinutes(minutes));
    }
}
