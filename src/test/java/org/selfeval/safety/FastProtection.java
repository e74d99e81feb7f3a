package org.selfeval.safety;

import org.selfeval.cover.DataKey;
import org.selfeval.problem.ProblemException;
import org.selfeval.safety.key.FastKeys;
import org.selfeval.safety.key.RecoveryCode;
import org.selfeval.safety.key.Secret;

/** Sets passwords that open at once, as {@link FastKeys} makes them. */
public final class FastProtection {

    private FastProtection() {}

    /** As {@link Protection#set(Secret.Password, RecoveryCode)}. */
    public static void set(Protection protection, Secret.Password password, RecoveryCode code) throws ProblemException {
        DataKey key = DataKey.random();
        protection.set(key, FastKeys.of(key, password, code));
    }
}
