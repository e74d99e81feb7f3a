package org.selfeval.safety;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.selfeval.cover.Cover;
import org.selfeval.problem.KeyProblem;
import org.selfeval.problem.ProblemException;
import org.selfeval.safety.backup.Backup;
import org.selfeval.safety.backup.Backups;
import org.selfeval.safety.key.KeyFile;

/** The copies of the key file beside sealed backups, which open the folder where its own is lost or damaged. */
final class KeyCopies {

    private KeyCopies() {}

    /** Whether the folder's own key file is lost or damaged. */
    static boolean needed(Path folder) throws ProblemException {
        try {
            return KeyFile.read(folder).isEmpty();
        } catch (ProblemException e) {
            if (e.problem() instanceof KeyProblem.KeyFileDamaged) {
                return true;
            }
            throw e;
        }
    }

    /** The copy beside the newest backup that has one that is whole: a changed password went to all of them. */
    static Optional<KeyFile> newest(Path folder) throws ProblemException {
        for (Backup backup : new Backups(Backups.folder(folder), Cover.NONE).list()) {
            if (Files.exists(backup.key())) {
                try {
                    return Optional.of(KeyFile.at(backup.key()));
                } catch (ProblemException e) {
                    // That beside an older backup is as good.
                    continue;
                }
            }
        }
        return Optional.empty();
    }
}
