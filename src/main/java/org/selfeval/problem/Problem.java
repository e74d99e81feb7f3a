package org.selfeval.problem;

import org.selfeval.text.Phrase;

/**
 * Something expected that keeps a command or a click from doing its work. Each has one courteous sentence that says what
 * happened, what became of the data and what to do next. Everything that is not such a value is a defect.
 *
 * <p>The problems stand in groups, by what is at fault.
 */
public sealed interface Problem permits FolderProblem,
        FileProblem,
        PackageProblem,
        TemplateProblem,
        YearProblem,
        StoreProblem,
        EvidenceProblem,
        BackupProblem,
        KeyProblem {

    /** The sentence, as a text of {@code messages.properties} under {@code problem.*}. */
    Phrase sentence();
}
