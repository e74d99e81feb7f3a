package org.selfeval.store;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import org.h2.mvstore.MVStoreException;
import org.selfeval.archive.KeptFiles;
import org.selfeval.cover.Cover;
import org.selfeval.model.Evaluation;
import org.selfeval.model.tree.Edit;
import org.selfeval.model.tree.Row;
import org.selfeval.model.tree.RowType;
import org.selfeval.problem.KeyProblem;
import org.selfeval.problem.ProblemException;
import org.selfeval.problem.StoreProblem;
import org.selfeval.problem.YearProblem;
import org.selfeval.session.Journal;
import org.selfeval.session.Receipt;
import org.selfeval.store.file.FileAccess;
import org.selfeval.store.file.StorePaths;
import org.selfeval.store.row.Damage;

/**
 * The clerk's evaluations and every edit ever made, on disk. What is acknowledged has been forced to the disk; what is
 * read has been verified; damage is told and never repaired in silence. Whoever opens a store holds the folder's
 * {@link org.selfeval.safety.FolderLock}.
 *
 * <p>All work is done on the store's own thread, in the order of the calls. An evaluation comes into the store with the
 * edit that inserts its root and goes with the edit that deletes it; its audit trail stays.
 */
public final class Store implements Journal, AutoCloseable {

    private final StoreThread thread = new StoreThread();
    private final StoreProblems problems;
    private final Clock clock;
    private final StoreWriting writing;
    private OpenStore open;
    private volatile boolean closed;

    private Store(StorePaths paths, Clock clock) {
        problems = new StoreProblems(paths);
        this.clock = clock;
        writing = new StoreWriting(thread, problems, this::opened, this::now);
    }

    /** Whether there is a store in the folder, or anything that says that there should be one. */
    public static boolean exists(Path folder) {
        return new StorePaths(folder).present();
    }

    /**
     * Makes a new store and opens it.
     *
     * @throws ProblemException {@link StoreProblem.StoreExists} if there is one, or any trace of one;
     *         {@link StoreProblem.StoreNotCreated}
     */
    public static Store create(Path folder, Clock clock) throws ProblemException {
        return create(folder, Cover.NONE, clock);
    }

    /** As {@link #create(Path, Clock)}, encrypted where the cover has a key. */
    public static Store create(Path folder, Cover cover, Clock clock) throws ProblemException {
        return create(folder, clock, FileAccess.PLAIN.under(cover), Schema.CURRENT);
    }

    static Store create(Path folder, Clock clock, FileAccess access, Schema schema) throws ProblemException {
        StorePaths paths = new StorePaths(folder);
        Store store = new Store(paths, clock);
        return store.started(() -> {
            if (paths.present()) {
                throw new ProblemException(new StoreProblem.StoreExists(paths.folder()));
            }
            try {
                OpenStore.create(paths, access, schema);
            } catch (IOException | SQLException | RuntimeException e) {
                paths.clearWorkQuietly();
                throw store.problems.creating(e);
            }
            store.openNow(paths, access, schema);
            return store;
        });
    }

    /** Opens the store of a folder, or throws a {@link StoreProblem}; never makes one. */
    public static Store open(Path folder, Clock clock) throws ProblemException {
        return open(folder, Cover.NONE, clock);
    }

    /**
     * As {@link #open(Path, Clock)}, of a folder with a key; a store that is not encrypted is opened all the same.
     *
     * @throws ProblemException a {@link StoreProblem}; {@link KeyProblem.PasswordNeeded}, {@link KeyProblem.KeyForeign}
     */
    public static Store open(Path folder, Cover cover, Clock clock) throws ProblemException {
        return open(folder, clock, FileAccess.PLAIN.under(cover), Schema.CURRENT);
    }

    static Store open(Path folder, Clock clock, FileAccess access, Schema schema) throws ProblemException {
        StorePaths paths = new StorePaths(folder);
        Store store = new Store(paths, clock);
        return store.started(() -> {
            store.openNow(paths, access, schema);
            return store;
        });
    }

    private Store started(Callable<Store> start) throws ProblemException {
        boolean done = false;
        try {
            Store store = thread.call(start);
            done = true;
            return store;
        } finally {
            if (!done) {
                // Where the caller was interrupted, the opening went on and may have come to its end.
                thread.finish(this::closeOpened);
            }
        }
    }

    private void openNow(StorePaths paths, FileAccess access, Schema schema) throws ProblemException {
        try {
            open = OpenStore.open(paths, access, schema);
        } catch (IOException | SQLException | Damage | RuntimeException e) {
            throw problems.reading(e);
        }
    }

    /** The evaluations that are there, in the order of their coming. */
    public List<EvaluationLine> list() throws ProblemException {
        return reading(Contents::list);
    }

    /**
     * One evaluation, every row of it verified.
     *
     * @throws ProblemException {@link YearProblem.EvaluationMissing}, {@link StoreProblem.StoreDamaged}
     */
    public Evaluation read(String evaluation) throws ProblemException {
        return reading(contents -> contents.read(evaluation))
            .orElseThrow(() -> new ProblemException(new YearProblem.EvaluationMissing(evaluation)));
    }

    /** The rows of one type of all evaluations, each verified. */
    public <R extends Row> List<R> rows(RowType<R> type) throws ProblemException {
        return reading(contents -> contents.rows(type));
    }

    /** The audit trail of an evaluation, also of one that is gone; what one visit of a field wrote is one entry. */
    public List<AuditEntry> audit(String evaluation) throws ProblemException {
        return reading(contents -> contents.audit(evaluation));
    }

    /** The highest row id the evaluation ever used, of rows now gone too; 0 where it was never there. */
    public long lastRowId(String evaluation) throws ProblemException {
        return reading(contents -> contents.lastRowId(evaluation));
    }

    /** The number of the last edit in the store; 0 where there was none. */
    public long lastNumber() throws ProblemException {
        return reading(Contents::lastNumber);
    }

    /** Reads and verifies everything there is. */
    public void verify() throws ProblemException {
        reading(contents -> {
            contents.verify();
            return true;
        });
    }

    /** The files kept with an evaluation. */
    public KeptFiles files(String evaluation) {
        return new StoredFiles(this, evaluation);
    }

    /** Work on what stands in the store. */
    interface Reading<T> {
        T from(Contents contents) throws IOException, SQLException, Damage;
    }

    <T> T reading(Reading<T> reading) throws ProblemException {
        return attempt(reading, problems::reading);
    }

    /** Writes what takes the next number, and waits until it is on the disk. */
    <T> T writing(Reading<T> writing) throws ProblemException {
        return attempt(contents -> {
            T written = writing.from(contents);
            open.acknowledge(contents.lastNumber());
            open.compactQuietly();
            return written;
        }, problems::writing);
    }

    private <T> T attempt(Reading<T> work, Function<Throwable, ProblemException> problem) throws ProblemException {
        return thread.call(() -> {
            refuseClosed();
            try {
                return work.from(open.contents());
            } catch (IOException | SQLException | Damage | MVStoreException | Error e) {
                open.abandon();
                throw problem.apply(e);
            }
        });
    }

    /**
     * Encrypts the store with the cover's key, or makes it plain, while it is open. What was handed over before is written
     * before; what comes meanwhile waits.
     *
     * @throws ProblemException {@link KeyProblem.CoverNotChanged}: the store is as it was, and still open
     */
    public void cover(Cover cover) throws ProblemException {
        thread.call(() -> {
            try {
                opened().cover(cover);
                return cover;
            } catch (IOException | SQLException | Damage | RuntimeException e) {
                open.abandon();
                throw problems.covering(e);
            }
        });
    }

    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    /**
     * {@inheritDoc}
     *
     * <p>Completes on the store's thread, which must not be made to wait there. An edit that failed is not in the store.
     * Edits of the same evaluation handed over before the failure was reported fail with it, so that none is written
     * without those before it.
     */
    @Override
    public CompletionStage<Receipt> write(String evaluation, Edit edit, long visit) {
        return writing.write(evaluation, edit, visit);
    }

    /** On the store's thread. */
    private OpenStore opened() {
        refuseClosed();
        return open;
    }

    private void refuseClosed() {
        if (closed) {
            throw new IllegalStateException("the store is closed");
        }
    }

    /** Finishes what was handed over, and closes the files. Waits for it, interrupted or not. Never fails. */
    @Override
    public void close() {
        if (!closed) {
            thread.finish(this::closeOpened);
        }
    }

    private void closeOpened() {
        closed = true;
        if (open != null) {
            open.close();
        }
    }
}
