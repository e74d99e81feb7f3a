package org.selfeval.safety.key;

import org.selfeval.cover.DataKey;

/** Key files that open at once: tests about something else need not wait as those must who guess passwords. */
public final class FastKeys {

    /** The only difference to the real ones. */
    private static final int ROUNDS = 10;

    private FastKeys() {}

    /** As {@link KeyFile#of(DataKey, Secret.Password, RecoveryCode)}. */
    public static KeyFile of(DataKey key, Secret.Password password, RecoveryCode code) {
        return KeyFile.of(key, password, code, ROUNDS);
    }
}
