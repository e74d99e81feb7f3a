package org.selfeval.library;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

import org.selfeval.archive.KeptFiles;
import org.selfeval.exchange.Example;
import org.selfeval.exchange.PackageReader;
import org.selfeval.exchange.Schemes;
import org.selfeval.exchange.YearPackage;
import org.selfeval.files.SafeFile;
import org.selfeval.model.Evaluation;
import org.selfeval.model.NewEvaluation;
import org.selfeval.model.Overview;
import org.selfeval.model.tree.Edit;
import org.selfeval.model.tree.RowChange;
import org.selfeval.problem.ProblemException;
import org.selfeval.safety.Workspace;
import org.selfeval.scoring.year.Scorer;
import org.selfeval.session.Session;
import org.selfeval.store.EvaluationLine;
import org.selfeval.store.Store;
import org.selfeval.text.Texts;

/**
 * The years of one data folder, which nobody else can open meanwhile. All methods wait for the disk: the window calls
 * them off its thread.
 */
public final class Library implements AutoCloseable {

    private final Workspace workspace;

    private Library(Workspace workspace) {
        this.workspace = workspace;
    }

    /**
     * Opens the folder's years; makes the store where there has never been one.
     *
     * @throws ProblemException if the folder is in use, cannot be written, or its store is not what was written
     */
    public static Library open(Path folder, Clock clock) throws ProblemException {
        return new Library(Workspace.openOrCreate(folder, clock));
    }

    /** All years with their scores, the newest first. */
    public List<YearLine> years() throws ProblemException {
        List<YearLine> years = new ArrayList<>();
        for (EvaluationLine line : store().list()) {
            years.add(new YearLine(line.id(), line.overview(), Scorer.score(store().read(line.id())), line.changed()));
        }
        years.sort(Comparator.comparing((YearLine line) -> Objects.requireNonNullElse(line.overview().year(), 0))
            .reversed());
        return years;
    }

    /**
     * Opens a year for work.
     *
     * @param owner runs work on the thread the session is to belong to
     * @param defects told of everything that is no expected problem
     */
    public Session session(String id, Consumer<Runnable> owner, Consumer<Throwable> defects) throws ProblemException {
        return new Session(store().read(id), store().lastRowId(id), store(), owner::accept, defects);
    }

    /** The files kept with a year. */
    public KeptFiles files(String id) {
        return store().files(id);
    }

    /**
     * Begins a blank year.
     *
     * @param scheme one of {@link Schemes#BUILT_IN}
     * @return the new year's id
     */
    public String create(int year, String project, String scheme) throws ProblemException {
        Evaluation blank = NewEvaluation.blank(UUID.randomUUID().toString(), year, Schemes.builtIn(scheme));
        Overview named = Overview.PROJECT.set(blank.overview(), project);
        Evaluation made = blank.apply(new Edit("", List.of(RowChange.update(blank.overview(), named))));
        insert(made, Texts.get("edit.newYear"));
        return made.id();
    }

    /**
     * Puts the example year in, where it is not there yet.
     *
     * @return its id
     */
    public String addExample() throws ProblemException {
        Evaluation example = Example.year2020();
        if (!has(example.id())) {
            insert(example, Texts.get("edit.example"));
        }
        return example.id();
    }

    /**
     * Takes a year out of the list; its audit trail stays.
     *
     * @return what was there, for {@link #restore}
     */
    public Evaluation delete(String id) throws ProblemException {
        Evaluation gone = store().read(id);
        workspace.write(id, new Edit(Texts.get("edit.deleteYear"),
                gone.rows().reversed().stream().map(RowChange::delete).toList()));
        return gone;
    }

    /** Puts a deleted year back. */
    public void restore(Evaluation gone) throws ProblemException {
        insert(gone, Texts.get("edit.restoreYear"));
    }

    /** The year in a package, nothing imported yet. */
    public Evaluation read(Path file) throws ProblemException {
        return PackageReader.read(file);
    }

    /** What would change here if the packed year were taken in; empty where it is not here yet. */
    public Optional<Edit> difference(Evaluation packed) throws ProblemException {
        return has(packed.id())
                ? Optional.of(store().read(packed.id()).difference(packed, Texts.get("edit.import")))
                : Optional.empty();
    }

    /** Takes a packed year in; one that is here already is changed by what differs. */
    public void take(Evaluation packed) throws ProblemException {
        Optional<Edit> difference = difference(packed);
        if (difference.isEmpty()) {
            insert(packed, Texts.get("edit.import"));
        } else if (!difference.get().isEmpty()) {
            workspace.write(packed.id(), difference.get());
        }
    }

    /** Writes a year package; a file of this name is replaced, for the clerk was asked when he chose it. */
    public void pack(String id, Path file) throws ProblemException {
        Evaluation year = store().read(id);
        SafeFile.write(file, SafeFile.IfExists.REPLACE, out -> YearPackage.write(year, out));
    }

    private boolean has(String id) throws ProblemException {
        return store().list().stream().anyMatch(line -> line.id().equals(id));
    }

    private void insert(Evaluation year, String label) throws ProblemException {
        workspace.write(year.id(), Edit.insert(label, year.rows()));
    }

    private Store store() {
        return workspace.store();
    }

    /** Finishes what was handed over, and gives the folder free. */
    @Override
    public void close() throws ProblemException {
        workspace.close();
    }
}
