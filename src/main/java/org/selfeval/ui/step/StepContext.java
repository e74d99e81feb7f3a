package org.selfeval.ui.step;

import java.util.function.Consumer;
import org.selfeval.library.Templates;
import org.selfeval.model.tree.FieldRef;
import org.selfeval.ui.dialogs.Dialogs;
import org.selfeval.ui.dialogs.Toasts;
import org.selfeval.ui.evidence.EvidenceDesk;
import org.selfeval.ui.tasks.Tasks;
import org.selfeval.ui.year.OpenYear;

/**
 * What a step may use.
 *
 * @param jump shows the step of a field and goes to it
 * @param templates the schemes one can take over; waits for the disk
 * @param evidence shows the files that prove a row
 */
public record StepContext(OpenYear year, Tasks tasks, Dialogs dialogs, Toasts toasts, Consumer<FieldRef> jump,
        Templates templates, EvidenceDesk evidence) {}
