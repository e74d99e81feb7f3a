package org.selfeval.safety.backup;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.selfeval.cover.Cover;
import org.selfeval.cover.DataKey;
import org.selfeval.problem.BackupProblem;
import org.selfeval.problem.FileProblem;
import org.selfeval.problem.ProblemException;
import org.selfeval.safety.key.KeyFile;
import org.selfeval.safety.key.RecoveryCode;
import org.selfeval.safety.key.Secret;

/** Opens a sealed backup from elsewhere, by the copy of the key file beside it. */
final class BackupKey {

    private BackupKey() {}

    /**
     * What opens the backup.
     *
     * @param typed the password or the recovery code of the time when it was made
     * @throws ProblemException {@link BackupProblem.SecretWrong}, {@link org.selfeval.problem.KeyProblem.KeyFileDamaged},
     *         {@link FileProblem.FileUnreadable} where there is no key file beside it
     */
    static Cover unlock(Path keyFile, String typed) throws ProblemException {
        if (Files.notExists(keyFile)) {
            throw new ProblemException(new FileProblem.FileUnreadable(keyFile));
        }
        KeyFile file = KeyFile.at(keyFile);
        Optional<DataKey> key = file.unlock(new Secret.Password(typed));
        if (key.isEmpty()) {
            key = code(typed).flatMap(file::unlock);
        }
        return Cover.of(key.orElseThrow(() -> new ProblemException(new BackupProblem.SecretWrong()))).opening();
    }

    private static Optional<Secret> code(String typed) {
        try {
            return Optional.of(new Secret.Code(RecoveryCode.parse(typed)));
        } catch (ProblemException e) {
            // What is no code was a password.
            return Optional.empty();
        }
    }
}
