package org.selfeval.problem;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** An unexpected failure, told by where it happened and never by its message, which may hold the clerk's data. */
public final class Defect {

    private static final int CODE = 6;

    private Defect() {}

    /** A short code, the same whenever the same thing fails at the same place. */
    public static String code(Throwable failure) {
        String hash = String.format(Locale.ROOT, "%08X", trace(failure).hashCode());
        return hash.substring(hash.length() - CODE);
    }

    /** Kinds of exceptions and places in the code, from the outermost to the cause. */
    public static String trace(Throwable failure) {
        String here = failure.getClass().getName() + Arrays.stream(failure.getStackTrace())
            .map(StackTraceElement::toString)
            .collect(Collectors.joining("\n  ", "\n  ", "\n"));
        return failure.getCause() == null ? here : here + trace(failure.getCause());
    }
}
