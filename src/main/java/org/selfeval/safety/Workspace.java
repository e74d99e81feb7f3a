package org.selfeval.safety;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import org.selfeval.cover.Cover;
import org.selfeval.evidence.EvidenceFolder;
import org.selfeval.files.Leftovers;
import org.selfeval.model.Evidence;
import org.selfeval.model.tree.Edit;
import org.selfeval.problem.ProblemException;
import org.selfeval.safety.backup.Backups;
import org.selfeval.safety.key.Secret;
import org.selfeval.safety.key.Tries;
import org.selfeval.safety.recovery.Aside;
import org.selfeval.session.ReadOnlyYear;
import org.selfeval.store.EvaluationLine;
import org.selfeval.store.Store;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The data folder while somebody works on it: locked for everybody else, its store open. The log begins with it and goes
 * on after it, so that what fails can be logged by whoever handles that; the process ends it.
 */
public final class Workspace implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Workspace.class);

    private final FolderLock lock;
    private final Store store;
    private final Protection protection;
    private final EvidenceFolder evidence;

    private Workspace(Path folder, FolderLock lock, Store store, Protection protection) {
        this.lock = lock;
        this.store = store;
        this.protection = protection;
        evidence = new EvidenceFolder(folder, this::cover);
    }

    /**
     * @param folder as {@link DataFolder#choose} names it
     * @throws ProblemException if there is no store (nothing has been made then), or it cannot be opened, or somebody else
     *         has the folder open
     */
    public static Workspace open(Path folder, Clock clock) throws ProblemException {
        return open(folder, clock, Optional.empty(), false);
    }

    /** As {@link #open(Path, Clock)}, but makes the store where there has never been one. */
    public static Workspace openOrCreate(Path folder, Clock clock) throws ProblemException {
        return open(folder, clock, Optional.empty(), true);
    }

    /** As {@link #open(Path, Clock)}, with what opens it where a password is set. */
    public static Workspace open(Path folder, Clock clock, Optional<Secret> secret, boolean create)
            throws ProblemException {
        try (Entrance entrance = new Entrance(folder, clock)) {
            return entrance.open(secret, create);
        }
    }

    /** Opens what lies behind an entrance, or makes the store where there has never been one. */
    static Workspace behind(FolderLock lock, Path folder, Cover cover, Tries tries, Clock clock)
            throws ProblemException {
        Leftovers.removeBelow(folder);
        Store store = Store.exists(folder) ? Store.open(folder, cover, clock) : Store.create(folder, clock);
        Workspace workspace = new Workspace(folder, lock, store, new Protection(folder, store, tries, cover));
        workspace.protection.settle();
        workspace.sweepEvidence(folder);
        clearBackups(folder);
        return workspace;
    }

    private static void clearBackups(Path folder) {
        try {
            new Backups(Backups.folder(folder), Cover.NONE).clear();
        } catch (ProblemException e) {
            LOG.warn("what a broken off backup left stays: {}", e.problem().getClass().getSimpleName());
        }
    }

    /**
     * The store has just been verified, and nobody can undo the removal of a row any more. But what was attached to rows that
     * are lost here may still be wanted with a damaged store.
     */
    private void sweepEvidence(Path folder) {
        try {
            if (Aside.in(folder).isEmpty()) {
                evidence.sweep(store.rows(Evidence.TYPE));
            }
        } catch (ProblemException | IOException e) {
            LOG.warn("contents of evidence that is gone stay: {}", e.getClass().getSimpleName());
        }
    }

    public Store store() {
        return store;
    }

    /** The files attached to the years. */
    public EvidenceFolder evidence() {
        return evidence;
    }

    /** How the files of the folder lie on the disk. */
    public Cover cover() {
        return protection.cover();
    }

    /** The password, where one is set or to be set. */
    public Protection protection() {
        return protection;
    }

    /**
     * Writes an edit and waits until it is on the disk.
     *
     * @throws ProblemException if the year is finished or archived, or the edit could not be written; nothing has changed then
     */
    public void write(String evaluation, Edit edit) throws ProblemException {
        for (EvaluationLine line : store.list()) {
            if (line.id().equals(evaluation)) {
                ReadOnlyYear.admit(line.overview(), edit);
            }
        }
        try {
            store.write(evaluation, edit, 0).toCompletableFuture().join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof ProblemException expected) {
                throw expected;
            }
            throw e;
        }
    }

    @Override
    public void close() throws ProblemException {
        try (lock) {
            protection.settle();
            store.close();
            evidence.clearOpened();
        }
    }
}
