package org.selfeval.cover;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/**
 * The random key of a data folder, 256 bits, from which those for the store and for each file are derived. It is never
 * written as it is; changing a password leaves it the same.
 */
public final class DataKey {

    /** Length in bytes. */
    public static final int LENGTH = 32;

    private static final String DERIVATION = "HmacSHA256";

    private final byte[] bytes;

    private DataKey(byte[] bytes) {
        this.bytes = bytes;
    }

    /** A new key. */
    public static DataKey random() {
        byte[] bytes = new byte[LENGTH];
        new SecureRandom().nextBytes(bytes);
        return new DataKey(bytes);
    }

    /**
     * The key of these bytes.
     *
     * @throws IllegalArgumentException if they are not {@link #LENGTH}
     */
    public static DataKey of(byte[] bytes) {
        if (bytes.length != LENGTH) {
            throw new IllegalArgumentException("a key has " + LENGTH + " bytes");
        }
        return new DataKey(bytes.clone());
    }

    /** The key itself, for wrapping it. */
    public byte[] bytes() {
        return bytes.clone();
    }

    /** The password of the store's file, in hexadecimal: H2 splits passwords at blanks. */
    public String storePassword() {
        return HexFormat.of().formatHex(derive("store", new byte[0]));
    }

    /** The key of one sealed file. */
    SecretKey fileKey(byte[] salt) {
        return new SecretKeySpec(derive("file", salt), "AES");
    }

    private byte[] derive(String purpose, byte[] salt) {
        try {
            Mac mac = Mac.getInstance(DERIVATION);
            mac.init(new SecretKeySpec(bytes, DERIVATION));
            mac.update(purpose.getBytes(StandardCharsets.US_ASCII));
            return mac.doFinal(salt);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has " + DERIVATION, e);
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DataKey key && MessageDigest.isEqual(bytes, key.bytes);
    }

    @Override
    public int hashCode() {
        return 0;
    }

    /** Tells nothing: what is printed may be logged. */
    @Override
    public String toString() {
        return "DataKey";
    }
}
