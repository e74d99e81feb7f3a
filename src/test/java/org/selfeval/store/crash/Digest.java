package org.selfeval.store.crash;

import org.selfeval.model.Evaluation;
import org.selfeval.model.tree.Row;

/** One number for all that an evaluation holds, made without any code of the store and equal in every process. */
final class Digest {

    /** Stands for an evaluation that was deleted. */
    static final long GONE = 0;

    private Digest() {}

    static long of(Evaluation evaluation) {
        long digest = 17;
        for (Row row : evaluation.rows()) {
            String text = row.toString();
            for (int i = 0; i < text.length(); i++) {
                digest = digest * 0x100000001b3L + text.charAt(i);
            }
        }
        return digest;
    }
}
