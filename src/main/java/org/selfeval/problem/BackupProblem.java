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

    /** Nothing can be written to where backups go; what is there is as it was. */
    record PlaceNotWritable(Path folder) implements BackupProblem {
        @Override
        public Phrase sentence() {
            return Phrase.of("problem.backupPlaceNotWritable", folder.toString());
        }
    }

    /** What a file of the year holds could not be read or written while the year was brought in; it is as it was. */
    record ContentUnreadable() implements BackupProblem {
        @Override
        public Phrase sentence() {
            return Phrase.of("problem.contentUnreadable");
        }
    }

    /**
     * Neither the password nor the recovery code of the time when a backup was made.
     *
     * @param seconds how long to wait before the next try
     */
    record SecretWrong(long seconds) implements BackupProblem {
        @Override
        public Phrase sentence() {
            return Phrase.of("problem.secretWrong", seconds);
        }
    }
}
