package org.selfeval.library;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

import org.selfeval.archive.KeptFiles;
import org.selfeval.cover.Cover;
import org.selfeval.evidence.EvidenceFolder;
import org.selfeval.model.Evaluation;
import org.selfeval.model.Overview;
import org.selfeval.model.tree.Edit;
import org.selfeval.model.tree.RowChange;
import org.selfeval.problem.ProblemException;
import org.selfeval.problem.StoreProblem;
import org.selfeval.safety.Entrance;
import org.selfeval.safety.Protection;
import org.selfeval.safety.Workspace;
import org.selfeval.safety.backup.YearBackups;
import org.selfeval.safety.key.Secret;
import org.selfeval.safety.recovery.Recovery;
import org.selfeval.session.Owner;
import org.selfeval.session.Session;
import org.selfeval.store.Store;
import org.selfeval.text.Texts;

/**
 * The years of one data folder, which nobody else can open meanwhile. All methods that can fail wait for the disk: the
 * window calls them off its thread.
 */
public final class Library implements AutoCloseable {

    private final Workspace workspace;
    private final Clock clock;
    private final Templates templates;
    private final Summaries summaries;
    private final YearBackups backups;

    private Library(Workspace workspace, Clock clock, Templates templates) {
        this.workspace = workspace;
        this.clock = clock;
        this.templates = templates;
        summaries = new Summaries(workspace.store(), clock);
        backups = new YearBackups(workspace, templates.dataFolder(), clock);
    }

    /**
     * Opens the folder's years; makes the store where there has never been one.
     *
     * @throws ProblemException if the folder is in use, cannot be written, or its store is not what was written
     */
    public static Library open(Path folder, Clock clock) throws ProblemException {
        return of(Workspace.openOrCreate(folder, clock), folder, clock);
    }

    /** The years behind an entrance, which may ask for a password; makes the store where there has never been one. */
    public static Library open(Entrance entrance, Optional<Secret> secret, Path folder, Clock clock)
            throws ProblemException {
        return of(entrance.open(secret, true), folder, clock);
    }

    private static Library of(Workspace workspace, Path folder, Clock clock) {
        return new Library(workspace, clock, new Templates(folder, workspace::cover));
    }

    /** The password of the folder, where one is set or to be set. */
    public Protection protection() {
        return workspace.protection();
    }

    /**
     * Takes a folder whose store is damaged, for seeing what can be had of its years.
     *
     * @param elsewhere folders of more backups, as far as they are known under a cover
     * @throws ProblemException if the folder is in use, or its password is not known yet
     */
    public static Recovery recovery(Entrance entrance, Optional<Secret> secret, StoreProblem.StoreDamaged damage,
            Function<Cover, List<Path>> elsewhere) throws ProblemException {
        return entrance.recovery(secret, damage.found(), elsewhere);
    }

    /** The schemes a year can be scored by. */
    public Templates templates() {
        return templates;
    }

    /** By which changes are dated. */
    public Clock clock() {
        return clock;
    }

    /** Today by the clock the library was opened with; scores never look at it. */
    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /** All years, the newest first, without reading any of them. */
    public List<YearLine> years() throws ProblemException {
        return store().list()
            .stream()
            .map(line -> new YearLine(line.id(), line.overview(), line.changed()))
            .sorted(Comparator.comparing((YearLine line) -> Objects.requireNonNullElse(line.overview().year(), 0))
                .reversed())
            .toList();
    }

    /** What the list shows of a year besides, for which all of it is read, scored and checked. */
    public YearSummary summary(YearLine line) throws ProblemException {
        return summaries.of(line);
    }

    /** Years as they stand, for comparing them, in the order asked for. */
    public List<Evaluation> read(List<String> ids) throws ProblemException {
        List<Evaluation> years = new ArrayList<>();
        for (String id : ids) {
            years.add(store().read(id));
        }
        return years;
    }

    /**
     * Opens a year for work.
     *
     * @param owner the thread the session is to belong to
     * @param defects told of everything that is no expected problem
     */
    public Session session(String id, Owner owner, Consumer<Throwable> defects) throws ProblemException {
        return new Session(store().read(id), store().lastRowId(id), store(), owner, defects);
    }

    /** The files attached to the years as evidence. */
    public EvidenceFolder evidence() {
        return workspace.evidence();
    }

    /** The files kept with a year. */
    public KeptFiles files(String id) {
        return store().files(id);
    }

    /** The ways to begin a year. */
    public NewYears beginnings() {
        return new NewYears(workspace);
    }

    /** Years carried in and out. */
    public Packages packages() {
        return new Packages(workspace, templates.dataFolder(), backups);
    }

    /** The years' backups. */
    public YearBackups backups() {
        return backups;
    }

    /**
     * Gives a project another name.
     *
     * @throws ProblemException {@link org.selfeval.problem.YearProblem.YearArchived}
     */
    public void rename(String id, String project) throws ProblemException {
        Overview before = store().read(id).overview();
        workspace.write(id, new Edit(Texts.get("edit.renameYear"),
                List.of(RowChange.update(before, Overview.PROJECT.set(before, project)))));
    }

    /**
     * Takes a year out of the list; its audit trail stays.
     *
     * @return what was there, for {@link #restore}
     * @throws ProblemException {@link org.selfeval.problem.YearProblem.YearArchived}
     */
    public Evaluation delete(String id) throws ProblemException {
        Evaluation gone = store().read(id);
        workspace.write(id, new Edit(Texts.get("edit.deleteYear"),
                gone.rows().reversed().stream().map(RowChange::delete).toList()));
        return gone;
    }

    /**
     * Puts a deleted year back.
     *
     * @return false where it is there again, and was left as it is
     */
    public boolean restore(Evaluation gone) throws ProblemException {
        if (store().list().stream().anyMatch(line -> line.id().equals(gone.id()))) {
            return false;
        }
        workspace.write(gone.id(), Edit.insert(Texts.get("edit.restoreYear"), gone.rows()));
        return true;
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
