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
import org.selfeval.safety.key.Tries;

/** Opens a sealed backup from elsewhere, by the copy of the key file beside it. */
final class BackupKey {

    private BackupKey() {}

    /**
     * What opens the backup.
     *
     * @param typed the password or the recovery code of the time when it was made
     * @param tries who guesses waits
     * @throws ProblemException {@link BackupProblem.SecretWrong}, {@link org.selfeval.problem.KeyProblem.TooEarly},
     *         {@link org.selfeval.problem.KeyProblem.KeyFileDamaged}, {@link FileProblem.FileUnreadable} where there is no key
     *         file beside it
     */
    static Cover unlock(Path keyFile, String typed, Tries tries) throws ProblemException {
        if (Files.notExists(keyFile)) {
            throw new ProblemException(new FileProblem.FileUnreadable(keyFile));
        }
        KeyFile file = KeyFile.at(keyFile);
        DataKey key = tries.open(
                () -> file.unlock(new Secret.Password(typed)).or(() -> code(typed).flatMap(file::unlock)),
                BackupProblem.SecretWrong::new);
        return Cover.of(key).opening();
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
