package org.selfeval.ui.shell;

import org.selfeval.problem.Defect;
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

    private Defects() {}

    static void tell(Dialogs dialogs, Tasks tasks, Throwable defect) {
        log(defect);
        tasks.onUi(() -> dialogs.defect(Defect.code(defect), Defect.trace(defect)));
    }

    static void log(Throwable defect) {
        LOG.error("defect {}: {}", Defect.code(defect), Defect.trace(defect));
    }
}
