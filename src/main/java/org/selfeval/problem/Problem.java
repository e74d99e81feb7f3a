package org.selfeval.problem;

import java.nio.file.Path;

import org.selfeval.text.Phrase;

/**
 * Something expected that keeps a command or a click from doing its work. Each has one courteous sentence that says what
 * happened, what became of the data and what to do next. Everything that is not such a value is a defect.
 */
public sealed interface Problem {

    /** The sentence, as a text of {@code messages.properties} under {@code problem.*}. */
    Phrase sentence();

    /** Another window or command works on the data folder. */
    record FolderInUse(Path folder) implements Problem {
        @Override
        public Phrase sentence() {
            return Phrase.of("problem.folderInUse", folder.toString());
        }
    }
}
