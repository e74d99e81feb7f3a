package org.selfeval.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletionException;
import org.selfeval.model.Evaluation;
import org.selfeval.model.tree.Edit;
import org.selfeval.problem.Problem;
import org.selfeval.problem.ProblemException;
import org.selfeval.safety.DataFolder;
import org.selfeval.safety.FolderLock;
import org.selfeval.safety.LogFiles;
import org.selfeval.store.EvaluationLine;
import org.selfeval.store.Store;

/** The data folder while a command works on it: locked for everybody else, its store open. */
final class Workspace implements AutoCloseable {

    private final FolderLock lock;
    private final Store store;

    private Workspace(FolderLock lock, Store store) {
        this.lock = lock;
        this.store = store;
    }

    /**
     * @throws ProblemException if there is no store, or it cannot be opened, or somebody else has it open
     */
    static Workspace open(Path data, Clock clock) throws ProblemException {
        return open(data, clock, false);
    }

    /** As {@link #open}, but makes the store where there is none yet. */
    static Workspace openOrCreate(Path data, Clock clock) throws ProblemException {
        return open(data, clock, true);
    }

    private static Workspace open(Path data, Clock clock, boolean create) throws ProblemException {
        Path folder = DataFolder.ofThisComputer().prepare(data);
        FolderLock lock = FolderLock.acquire(folder);
        try {
            LogFiles.start(folder);
            Store store = create && !Store.exists(folder) ? Store.create(folder, clock) : Store.open(folder, clock);
            return new Workspace(lock, store);
        } catch (ProblemException | RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    Store store() {
        return store;
    }

    /** Writes an edit and waits until it is on the disk. */
    void write(String evaluation, Edit edit) throws ProblemException {
        try {
            store.write(evaluation, edit, 0).toCompletableFuture().join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof ProblemException expected) {
                throw expected;
            }
            throw e;
        }
    }

    /**
     * The one evaluation that is meant.
     *
     * @param year null where none was named
     * @param project null where none was named
     * @throws ProblemException if there is none, or more than one
     */
    Evaluation year(Integer year, String project) throws ProblemException {
        List<EvaluationLine> all = store.list();
        List<EvaluationLine> meant = all.stream()
            .filter(line -> year == null || Objects.equals(line.overview().year(), year))
            .filter(line -> project == null || Objects.equals(line.overview().project(), project))
            .toList();
        if (meant.isEmpty()) {
            throw new ProblemException(new Problem.YearMissing(YearNames.wanted(year, project), YearNames.of(all)));
        }
        if (meant.size() > 1) {
            throw new ProblemException(new Problem.YearAmbiguous(YearNames.of(meant)));
        }
        return store.read(meant.getFirst().id());
    }

    @Override
    public void close() throws ProblemException {
        try (lock) {
            store.close();
        }
    }
}
