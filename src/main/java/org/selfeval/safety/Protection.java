package org.selfeval.safety;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import org.selfeval.cover.Cover;
import org.selfeval.cover.DataKey;
import org.selfeval.problem.FolderProblem;
import org.selfeval.problem.KeyProblem;
import org.selfeval.problem.ProblemException;
import org.selfeval.safety.backup.Backups;
import org.selfeval.safety.key.KeyFile;
import org.selfeval.safety.key.RecoveryCode;
import org.selfeval.safety.key.Secret;
import org.selfeval.safety.key.Tries;
import org.selfeval.store.Store;
import org.selfeval.store.StoreCover;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The password of an open data folder: set, changed, removed, asked for again. Whether one is set the database itself says,
 * which is encrypted or not; all other files follow it, at once, and again at the next start where that was cut off.
 *
 * <p>Setting: the key file first, then the database, then the rest. Removing: the rest first, then the database, and the
 * key file once nothing is sealed any more. So at any moment every file can be read with the password that the database
 * asks for. All methods wait for the disk, and whoever changes something for one another: the window may be closed while
 * a password is being set, and a key file whose database is not encrypted yet would be taken for one that is not needed.
 */
public final class Protection {

    private static final Logger LOG = LoggerFactory.getLogger(Protection.class);

    private final Path folder;
    private final Store store;
    private final Tries tries;
    private final CoverSweep sweep;
    private volatile Cover cover;
    private volatile Runnable changed = () -> {};

    /**
     * @param cover under which the store was opened
     */
    Protection(Path folder, Store store, Tries tries, Cover cover) {
        this.folder = folder;
        this.store = store;
        this.tries = tries;
        this.cover = cover;
        sweep = new CoverSweep(folder);
    }

    /**
     * The key of a folder that has a password. Where its key file is lost or damaged, a backup's copy takes its place once
     * it has been opened and fits.
     *
     * @param backups folders of backups
     * @param fits whether a key is that of the folder's data
     * @throws ProblemException {@link KeyProblem}
     */
    static KeyCopies.Opened unlock(Path folder, List<Path> backups, Tries tries, Secret secret,
            Predicate<DataKey> fits) throws ProblemException {
        List<KeyFile> copies = KeyCopies.needed(folder) ? KeyCopies.of(backups) : List.of();
        if (copies.isEmpty()) {
            KeyFile file = keyFile(folder);
            return new KeyCopies.Opened(file, tries.unlock(file, secret));
        }
        KeyCopies.Opened opened = tries.unlock(secret, () -> KeyCopies.open(copies, secret, fits));
        if (fits.test(opened.key())) {
            keepAside(folder);
            opened.file().write(folder);
            LOG.warn("key file lost or damaged, replaced by the copy beside a backup");
        }
        return opened;
    }

    private static KeyFile keyFile(Path folder) throws ProblemException {
        return KeyFile.read(folder)
            .orElseThrow(() -> new ProblemException(new KeyProblem.KeyFileMissing(KeyFile.in(folder))));
    }

    /** Whether there is a password. */
    public boolean isSet() {
        return cover.seals();
    }

    /** Has somebody told of every change, when it is done. */
    public void whenChanged(Runnable told) {
        changed = told;
    }

    /** How the files of the folder lie on the disk. */
    public Cover cover() {
        return cover;
    }

    /** By which whoever guesses has to wait, at the lock and elsewhere. */
    public Tries tries() {
        return tries;
    }

    /**
     * Asks again who is there.
     *
     * @throws ProblemException {@link KeyProblem.PasswordWrong} and its kin; {@link KeyProblem.KeyForeign} where the key file
     *         is another by now, of which somebody else may know the password
     */
    public synchronized void check(Secret secret) throws ProblemException {
        own(unlock(folder, List.of(Backups.folder(folder)), tries, secret, this::isOwn).key());
    }

    private boolean isOwn(DataKey key) {
        return cover.key().filter(key::equals).isPresent();
    }

    /** The key, where it is that of the data that is open. */
    private DataKey own(DataKey key) throws ProblemException {
        if (!isOwn(key)) {
            throw new ProblemException(new KeyProblem.KeyForeign(folder));
        }
        return key;
    }

    /**
     * Sets a password where there is none.
     *
     * @throws ProblemException {@link KeyProblem.CoverNotChanged}, then there is none still;
     *         {@link KeyProblem.FilesNotCovered}, then it is set
     */
    public synchronized void set(Secret.Password password, RecoveryCode code) throws ProblemException {
        DataKey key = DataKey.random();
        set(key, KeyFile.of(key, password, code));
    }

    synchronized void set(DataKey key, KeyFile file) throws ProblemException {
        if (isSet()) {
            throw new IllegalStateException("there is a password");
        }
        settle();
        keepAside(folder);
        file.withCovered(false).write(folder);
        try {
            store.cover(Cover.of(key));
        } catch (ProblemException e) {
            settle();
            throw e;
        }
        cover = Cover.of(key);
        sweepNow();
        spreadKey();
    }

    /** What is sealed with an earlier key, and could not be made plain, must not lose its key file. */
    private static void keepAside(Path folder) throws ProblemException {
        Path file = KeyFile.in(folder);
        try {
            for (int i = 1; Files.exists(file); i++) {
                Path aside = folder.resolve("selfeval-" + i + ".key");
                if (Files.notExists(aside)) {
                    Files.move(file, aside);
                }
            }
        } catch (IOException e) {
            throw new ProblemException(new FolderProblem.FolderNotWritable(folder), e);
        }
    }

    /**
     * Puts another password in the place of this one; the recovery code stays.
     *
     * @param secret the password, or the recovery code where that is forgotten
     */
    public synchronized void change(Secret secret, Secret.Password next) throws ProblemException {
        KeyFile file = keyFile(folder);
        file.withPassword(own(tries.unlock(file, secret)), next).write(folder);
        spreadKey();
    }

    /** Puts another recovery code in the place of this one; the password stays. */
    public synchronized void renew(Secret.Password password, RecoveryCode code) throws ProblemException {
        KeyFile file = keyFile(folder);
        file.withCode(own(tries.unlock(file, password)), code).write(folder);
        spreadKey();
    }

    /**
     * Removes the password.
     *
     * @throws ProblemException {@link KeyProblem.PasswordWrong} and its kin; {@link KeyProblem.CoverNotChanged}, then it is
     *         still there
     */
    public synchronized void remove(Secret.Password password) throws ProblemException {
        KeyFile file = keyFile(folder);
        own(tries.unlock(file, password));
        file.withCovered(false).write(folder);
        Cover before = cover;
        cover = before.opening();
        boolean removed = false;
        try {
            sweepNow();
            store.cover(cover);
            removed = true;
        } finally {
            if (!removed) {
                cover = before;
                settle();
            }
        }
        changed.run();
    }

    private void sweepNow() throws ProblemException {
        try {
            int left = sweep.run(cover);
            if (left > 0) {
                throw new ProblemException(new KeyProblem.FilesNotCovered(folder, left));
            }
        } catch (IOException e) {
            throw new ProblemException(new FolderProblem.FolderNotWritable(folder), e);
        }
    }

    private void spreadKey() {
        try {
            renewCopies();
        } catch (ProblemException e) {
            LOG.warn("copies of the key file are as they were: {}", e.problem().getClass().getSimpleName());
        }
        changed.run();
    }

    private void renewCopies() throws ProblemException {
        new Backups(Backups.folder(folder), cover).renewKeys(KeyFile.in(folder));
    }

    /**
     * Brings to an end what was cut off, at the start, and what others wrote while the cover was changing, at the end. What
     * it cannot do is done the next time.
     */
    synchronized void settle() {
        try {
            Optional<KeyFile> file = KeyFile.read(folder);
            if (cover.seals()) {
                if (file.isPresent() && !file.get().covered() && sweep.run(cover) == 0) {
                    renewCopies();
                    file.get().withCovered(true).write(folder);
                }
            } else if (file.isPresent() && !StoreCover.isEncrypted(folder)) {
                if (cover.key().isPresent()) {
                    sweep.run(cover);
                }
                if (!sweep.findsSealed()) {
                    Files.delete(KeyFile.in(folder));
                    renewCopies();
                }
            }
        } catch (IOException | ProblemException e) {
            LOG.warn("covers not settled: {}", e.getClass().getName());
        }
    }
}
