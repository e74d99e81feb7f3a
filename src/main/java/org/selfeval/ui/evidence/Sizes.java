package org.selfeval.ui.evidence;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.selfeval.text.Texts;

/** Sizes of files as people read them. */
final class Sizes {

    private static final long KILOBYTE = 1 << 10;
    private static final long MEGABYTE = 1 << 20;

    private Sizes() {}

    /** In KB, or from one megabyte on in MB with one decimal; never 0 for a file that holds something. */
    static String of(long bytes) {
        return bytes < MEGABYTE
                ? Texts.get("evidence.kilobytes", Math.ceilDiv(bytes, KILOBYTE))
                : Texts.get("evidence.megabytes",
                        BigDecimal.valueOf(bytes).divide(BigDecimal.valueOf(MEGABYTE), 1, RoundingMode.HALF_UP));
    }
}
