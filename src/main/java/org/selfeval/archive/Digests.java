package org.selfeval.archive;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.selfeval.model.Evaluation;
import org.selfeval.model.FollowUp;
import org.selfeval.model.Overview;
import org.selfeval.model.tree.Field;
import org.selfeval.model.tree.Row;
import org.selfeval.pool.Sha256;

/** SHA-256 digests, in lower-case hexadecimal digits. */
public final class Digests {

    private Digests() {}

    public static String of(byte[] bytes) {
        return Sha256.of(bytes);
    }

    /**
     * Digest of what is evaluated: all known fields of all rows, but for follow-ups and the year's state with its reason.
     * So it stays the same when a year is finished, archived, followed up and opened again, and with a later version of the
     * program that prints the same year otherwise.
     */
    public static String of(Evaluation year) {
        MessageDigest digest = Sha256.begin();
        for (Row row : year.rows()) {
            if (row.type() != FollowUp.TYPE) {
                add(digest, row.type().name());
                add(digest, row.id() + " " + row.parent() + " " + row.position());
                for (Field<?, ?> field : row.type().fields()) {
                    if (field != Overview.STATE && field != Overview.STATE_REASON) {
                        add(digest, field, row);
                    }
                }
            }
        }
        return Sha256.end(digest);
    }

    private static <T> void add(MessageDigest digest, Field<?, T> field, Row row) {
        T value = field.getFrom(row);
        if (value != null) {
            add(digest, field.name());
            add(digest, field.valueType().encode(value));
        }
    }

    /** With its length before it, so that no two lists of words are alike. */
    private static void add(MessageDigest digest, String word) {
        byte[] bytes = word.getBytes(StandardCharsets.UTF_8);
        digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
        digest.update(bytes);
    }
}
