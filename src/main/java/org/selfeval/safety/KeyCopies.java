package org.selfeval.safety;

import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

import org.selfeval.cover.Cover;
import org.selfeval.cover.DataKey;
import org.selfeval.problem.KeyProblem;
import org.selfeval.problem.ProblemException;
import org.selfeval.safety.backup.Backup;
import org.selfeval.safety.backup.Backups;
import org.selfeval.safety.key.KeyFile;
import org.selfeval.safety.key.Secret;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The copies of the key file beside sealed backups, which open the folder where its own is lost or damaged. */
final class KeyCopies {

    private static final Logger LOG = LoggerFactory.getLogger(KeyCopies.class);

    /** Each takes its time to be tried, and no folder comes to so many by itself. */
    private static final int MOST = 10;

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

    /** Those that are whole, each once, that beside the backup written last first: a changed password went to all of them. */
    static List<KeyFile> of(List<Path> backups) throws ProblemException {
        Map<ByteBuffer, KeyFile> copies = new LinkedHashMap<>();
        for (Path place : backups) {
            for (Backup backup : new Backups(place, Cover.NONE).list()) {
                if (Files.exists(backup.key())) {
                    try {
                        KeyFile copy = KeyFile.at(backup.key()).withCovered(false);
                        copies.putIfAbsent(ByteBuffer.wrap(copy.bytes()), copy);
                    } catch (ProblemException e) {
                        LOG.warn("copy of the key file not read: {}", e.problem().getClass().getSimpleName());
                    }
                }
            }
        }
        return copies.values().stream().limit(MOST).toList();
    }

    /** A key file that a secret opened, and the key in it. */
    record Opened(KeyFile file, DataKey key) {}

    /** The first that the secret opens and whose key fits; else the first that it opens. */
    static Optional<Opened> open(List<KeyFile> copies, Secret secret, Predicate<DataKey> fits) {
        List<Opened> opened = new ArrayList<>();
        for (KeyFile copy : copies) {
            Optional<DataKey> key = copy.unlock(secret);
            if (key.filter(fits).isPresent()) {
                return Optional.of(new Opened(copy, key.get()));
            }
            key.ifPresent(other -> opened.add(new Opened(copy, other)));
        }
        return opened.stream().findFirst();
    }
}
