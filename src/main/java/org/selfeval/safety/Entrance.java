package org.selfeval.safety;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import org.selfeval.cover.Cover;
import org.selfeval.evidence.EvidenceFolder;
import org.selfeval.evidence.OpenedFolder;
import org.selfeval.problem.FolderProblem;
import org.selfeval.problem.KeyProblem;
import org.selfeval.problem.ProblemException;
import org.selfeval.problem.StoreProblem;
import org.selfeval.safety.backup.Backups;
import org.selfeval.safety.key.KeyFile;
import org.selfeval.safety.key.Secret;
import org.selfeval.safety.key.Tries;
import org.selfeval.safety.recovery.NewestBackups;
import org.selfeval.safety.recovery.Recovery;
import org.selfeval.store.Store;
import org.selfeval.store.StoreCover;
import org.selfeval.store.file.StorePaths;
import org.selfeval.text.Phrase;

/**
 * The way into a data folder, which asks for the password where one is set. From the first try on the folder is closed to
 * everybody else, until the workspace that was opened is closed, or the entrance where none was.
 */
public final class Entrance implements AutoCloseable {

    private final Path folder;
    private final Clock clock;
    private FolderLock lock;
    private Cover cover = Cover.NONE;

    /** What the key of the cover was in. */
    private KeyFile keys;

    /**
     * @param folder as {@link DataFolder#choose} names it; nothing is made there
     */
    public Entrance(Path folder, Clock clock) {
        this.folder = folder;
        this.clock = clock;
    }

    /**
     * Opens the folder.
     *
     * @param secret not asked for where there is no password, nor once it was right
     * @param create whether to make the store where there has never been one
     * @throws ProblemException {@link KeyProblem.PasswordNeeded} and its kin; if there is no store (nothing has been made
     *         then), or it cannot be opened, or somebody else has the folder open
     */
    public Workspace open(Optional<Secret> secret, boolean create) throws ProblemException {
        if (!create && !Store.exists(folder) && !Recovery.pending(folder) && !outlived()) {
            // Before anything is made in a folder that is perhaps not the one that was meant.
            throw new ProblemException(new StoreProblem.StoreMissing(folder));
        }
        take();
        Recovery.finish(folder);
        refuseVanished();
        Tries tries = new Tries(folder, clock);
        if (StoreCover.isEncrypted(folder)) {
            unlock(secret, tries, List.of(Backups.folder(folder)));
        }
        Workspace workspace = Workspace.behind(lock, folder, cover, tries, clock);
        lock = null;
        return workspace;
    }

    /** A new store in the place of one that is gone would begin with clearing away the evidence that no year needs. */
    private void refuseVanished() throws ProblemException {
        if (!Store.exists(folder) && outlived()) {
            throw new ProblemException(new StoreProblem.StoreDamaged(new StorePaths(folder).database(),
                    List.of(Phrase.of("damage.vanished"))));
        }
    }

    /** Whether the folder holds what only comes to be with a store. */
    private boolean outlived() throws ProblemException {
        try {
            return Files.exists(KeyFile.in(folder))
                    || !new Backups(Backups.folder(folder), Cover.NONE).list().isEmpty()
                    || !new EvidenceFolder(folder, () -> Cover.NONE).pool().digests().isEmpty();
        } catch (IOException e) {
            throw new ProblemException(new FolderProblem.FolderNotWritable(folder), e);
        }
    }

    private void take() throws ProblemException {
        if (lock == null) {
            DataFolder.prepare(folder);
            lock = FolderLock.acquire(folder);
            LogFiles.start(folder);
            new OpenedFolder(folder).clear();
        }
    }

    /**
     * Shows what can be had of a damaged store, while the folder stays closed to everybody else until the recovery is closed.
     * A folder with a key file had a password, whatever is left of its database: what replaces it is to have it too.
     *
     * @param damage what was found when the store was to be opened
     * @param elsewhere folders of more backups, as far as they are known under a cover; read as well
     * @throws ProblemException {@link KeyProblem.PasswordNeeded} and its kin; if somebody else has the folder open
     */
    public Recovery recovery(Optional<Secret> secret, List<Phrase> damage, Function<Cover, List<Path>> elsewhere)
            throws ProblemException {
        take();
        List<Path> backups = backups(elsewhere);
        if (cover.key().isEmpty() && (Files.exists(KeyFile.in(folder)) || !KeyCopies.of(backups).isEmpty())) {
            unlock(secret, new Tries(folder, clock), backups);
        }
        Recovery recovery = new Recovery(folder, damage, cover, clock,
                new NewestBackups(backups(elsewhere).stream().map(place -> new Backups(place, cover)).toList()), lock);
        if (cover.seals() && KeyCopies.needed(folder)) {
            // What opened the backups does not open what is left of the store, but will open what replaces it.
            recovery.bring(keys);
        }
        lock = null;
        return recovery;
    }

    private List<Path> backups(Function<Cover, List<Path>> elsewhere) {
        return Stream.concat(Stream.of(Backups.folder(folder)), elsewhere.apply(cover).stream()).distinct().toList();
    }

    private void unlock(Optional<Secret> secret, Tries tries, List<Path> backups) throws ProblemException {
        if (secret.isPresent()) {
            KeyCopies.Opened opened = Protection.unlock(folder, backups, tries, secret.get(),
                    key -> StoreCover.fits(folder, key));
            cover = Cover.of(opened.key());
            keys = opened.file();
        } else if (cover.key().isEmpty()) {
            throw new ProblemException(new KeyProblem.PasswordNeeded(folder));
        }
    }

    /** Gives the folder free, where no workspace was opened. */
    @Override
    public void close() {
        if (lock != null) {
            lock.close();
            lock = null;
        }
    }
}
