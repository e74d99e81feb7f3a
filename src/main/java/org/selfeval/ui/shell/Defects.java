package org.selfeval.ui.shell;

import org.selfeval.problem.Defect;
import org.selfeval.ui.dialogs.Dialogs;
import org.selfeval.ui.tasks.Tasks;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What is told about failures that nobody expected: a short code, and the places in the program they went through. Never
 * their messages, which may quote the clerk's data.
 */
final class Defects {

    private static final Logger LOG = LoggerFactory.getLogger(Defects.class);

    private final Dialogs dialogs;
    private final Tasks tasks;
    private boolean telling;

    Defects(Dialogs dialogs, Tasks tasks) {
        this.dialogs = dialogs;
        this.tasks = tasks;
    }

    /** Logs it and tells of it on the UI thread; from any thread. */
    void tell(Throwable defect) {
        log(defect);
        tasks.onUi(() -> show(defect));
    }

    /** One at a time: what fails with every pulse would bury the screen in dialogs. */
    private void show(Throwable defect) {
        if (!telling) {
            telling = true;
            try {
                dialogs.defect(Defect.code(defect), Defect.trace(defect));
            } finally {
                telling = false;
            }
        }
    }

    static void log(Throwable defect) {
        LOG.error("defect {}: {}", Defect.code(defect), Defect.trace(defect));
    }
}
