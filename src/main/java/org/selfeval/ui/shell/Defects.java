package org.selfeval.ui.shell;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.selfeval.ui.dialogs.Dialogs;
import org.selfeval.ui.tasks.Tasks;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What is told about a failure that nobody expected: a short code, and the places in the program it went through. Never
 * its message, which may quote the clerk's data.
 */
final class Defects {

    private static final Logger LOG = LoggerFactory.getLogger(Defects.class);
    private static final int PLACES = 30;

    private Defects() {}

    static void tell(Dialogs dialogs, Tasks tasks, Throwable defect) {
        log(defect);
        tasks.onUi(() -> dialogs.defect(code(defect), trace(defect)));
    }

    static void log(Throwable defect) {
        LOG.error("defect {}: {}", code(defect), trace(defect));
    }

    /** The same for the same place in the program. */
    static String code(Throwable defect) {
        return String.format(Locale.ROOT, "%04X", trace(defect).hashCode() & 0xffff);
    }

    private static String trace(Throwable defect) {
        String places = Arrays.stream(defect.getStackTrace())
            .limit(PLACES)
            .map(StackTraceElement::toString)
            .collect(Collectors.joining("\n  "));
        String cause = defect.getCause() == null ? "" : "\n" + trace(defect.getCause());
        return defect.getClass().getName() + "\n  " + places + cause;
    }
}
