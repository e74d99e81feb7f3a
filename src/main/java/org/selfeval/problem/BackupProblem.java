package org.selfeval.problem;

import java.nio.file.Path;
import org.selfeval.text.Phrase;

/** Why a backup was not made, or cannot be kept where it should. */
public sealed interface BackupProblem extends Problem {

    /** What was written could not be read back as it was; it was not kept. */
    record BackupUnfaithful(Path folder) implements BackupProblem {
        @Override
        public Phrase sentence() {
            return Phrase.of("problem.backupUnfaithful", folder.toString());
        }
    }
}
