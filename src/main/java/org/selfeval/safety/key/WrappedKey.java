package org.selfeval.safety.key;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Optional;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.PBEKeySpec;
import javax.crypto.spec.SecretKeySpec;

import org.selfeval.cover.DataKey;

/**
 * The folder's key, locked by one secret: by AES-256-GCM under a key made of the secret by PBKDF2-HMAC-SHA256.
 *
 * @param rounds of PBKDF2
 * @param salt {@link #SALT} bytes
 * @param locked the key and its tag
 */
record WrappedKey(int rounds, byte[] salt, byte[] locked) {

    /** As many as take about 180 ms on a computer of 2020. */
    static final int ROUNDS = 600_000;

    /** Some seconds: more, in a file that somebody made, would only make the program hang. */
    static final int MOST_ROUNDS = 5_000_000;

    static final int SALT = 32;
    static final int LOCKED = DataKey.LENGTH + 16;

    /** How many bytes {@link #put} puts. */
    static final int LENGTH = 4 + SALT + LOCKED;

    private static final int TAG_BITS = 128;
    private static final int KEY_BITS = 256;

    static WrappedKey lock(DataKey key, String secret, int rounds) {
        byte[] salt = new byte[SALT];
        new SecureRandom().nextBytes(salt);
        try {
            return new WrappedKey(rounds, salt,
                    cipher(Cipher.ENCRYPT_MODE, secret, rounds, salt).doFinal(key.bytes()));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has what this needs", e);
        }
    }

    /** The key, where this is the secret. */
    Optional<DataKey> unlock(String secret) {
        try {
            return Optional.of(DataKey.of(cipher(Cipher.DECRYPT_MODE, secret, rounds, salt).doFinal(locked)));
        } catch (AEADBadTagException e) {
            return Optional.empty();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has what this needs", e);
        }
    }

    /** With a nonce of zeros: the salt makes a new key each time, which is used once. */
    private static Cipher cipher(int mode, String secret, int rounds, byte[] salt) throws GeneralSecurityException {
        PBEKeySpec spec = new PBEKeySpec(secret.toCharArray(), salt, rounds, KEY_BITS);
        SecretKey derived = SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256").generateSecret(spec);
        spec.clearPassword();
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, new SecretKeySpec(derived.getEncoded(), "AES"),
                new GCMParameterSpec(TAG_BITS, new byte[12]));
        return cipher;
    }

    void put(ByteBuffer bytes) {
        bytes.putInt(rounds).put(salt).put(locked);
    }

    /** What {@link #put} put. */
    static WrappedKey get(ByteBuffer bytes) {
        int rounds = bytes.getInt();
        byte[] salt = new byte[SALT];
        byte[] locked = new byte[LOCKED];
        bytes.get(salt).get(locked);
        return new WrappedKey(rounds, salt, locked);
    }
}
