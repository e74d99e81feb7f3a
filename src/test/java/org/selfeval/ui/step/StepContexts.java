package org.selfeval.ui.step;

import java.nio.file.Path;
import org.selfeval.cover.Cover;
import org.selfeval.evidence.EvidenceFolder;
import org.selfeval.library.Templates;
import org.selfeval.ui.dialogs.Dialogs;
import org.selfeval.ui.dialogs.Toasts;
import org.selfeval.ui.evidence.EvidenceDesk;
import org.selfeval.ui.tasks.SameThreadTasks;
import org.selfeval.ui.year.OpenYear;

/** What a step may use, for tests: everything happens at once, there are no templates, and jumps lead nowhere. */
public final class StepContexts {

    /** An evidence folder in which nothing is. */
    public static final EvidenceFolder NO_EVIDENCE = new EvidenceFolder(Path.of("none"), () -> Cover.NONE);

    private StepContexts() {}

    public static StepContext of(OpenYear year, Dialogs dialogs, Toasts toasts) {
        return new StepContext(year, new SameThreadTasks(), dialogs, toasts, field -> {},
                new Templates(Path.of("none"), () -> Cover.NONE), new EvidenceDesk(NO_EVIDENCE));
    }
}
