package org.selfeval.safety.backup;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.selfeval.archive.KeptFile;
import org.selfeval.archive.KeptFiles;
import org.selfeval.cover.Cover;
import org.selfeval.evidence.Needed;
import org.selfeval.exchange.PackageReader;
import org.selfeval.exchange.PackedYear;
import org.selfeval.model.Evaluation;
import org.selfeval.pool.Content;
import org.selfeval.pool.ContentPool;
import org.selfeval.problem.BackupProblem;
import org.selfeval.problem.EvidenceProblem;
import org.selfeval.problem.FileProblem;
import org.selfeval.problem.KeyProblem;
import org.selfeval.problem.PackageProblem;
import org.selfeval.problem.ProblemException;
import org.selfeval.safety.Workspace;
import org.selfeval.safety.key.KeyFile;
import org.selfeval.store.EvaluationLine;
import org.selfeval.text.Texts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Backs up the years of a data folder. All methods wait for the disk, and those that write in the data folder for one another:
 * copying to a second folder, which may be a slow one, keeps nobody waiting.
 */
public final class YearBackups {

    private static final Logger LOG = LoggerFactory.getLogger(YearBackups.class);

    private final Workspace workspace;
    private final Path dataFolder;
    private final Clock clock;
    private Backups backups;
    private Cover cover;

    public YearBackups(Workspace workspace, Path dataFolder, Clock clock) {
        this.workspace = workspace;
        this.dataFolder = dataFolder;
        this.clock = clock;
    }

    /** The backups that are there. */
    public synchronized Backups folder() {
        Cover now = workspace.cover();
        if (!now.equals(cover)) {
            // A password was set or removed meanwhile.
            backups = new Backups(Backups.folder(dataFolder), now);
            cover = now;
        }
        return backups;
    }

    /**
     * Backs up a year, and thins out the older backups; empty where the last backup is equal.
     *
     * @param year as it is now, or was a moment ago
     */
    public synchronized Optional<Backup> backUp(Evaluation year) throws ProblemException {
        return backUp(packed(year));
    }

    private Optional<Backup> backUp(PackedYear year) throws ProblemException {
        Optional<Backup> made = make(year);
        folder().thinIfPossible(clock.instant(), clock.getZone());
        return made;
    }

    private Optional<Backup> make(PackedYear year) throws ProblemException {
        return lastEquals(year)
                ? Optional.empty()
                : Optional.of(folder().write(year, folder(), clock.instant(), KeyFile.in(dataFolder)));
    }

    /**
     * Backs up all years.
     *
     * @return those that were made; years whose last backup is equal have none
     * @throws ProblemException {@link EvidenceProblem.NotPacked} where all but some evidence is there
     */
    public synchronized List<Backup> backUpAll() throws ProblemException {
        List<Backup> made = new ArrayList<>();
        Lack lack = new Lack();
        for (EvaluationLine line : workspace.store().list()) {
            PackedYear year = packed(workspace.store().read(line.id()));
            backUp(year).ifPresent(made::add);
            lack.note(year);
        }
        lack.refuse(folder().folder());
        return made;
    }

    /**
     * Copies the backups to a second folder, as far as they are not there yet.
     *
     * @return whether the folder is there at all
     * @throws ProblemException also where the folder, which is looked at each time anew, has come to be in the data folder
     */
    public boolean copyTo(Path second) throws ProblemException {
        SecondFolder.guard(dataFolder, second);
        if (!SecondFolder.isThere(second)) {
            return false;
        }
        SecondFolder.mirror(folder(), second, workspace.cover(), KeyFile.in(dataFolder), clock.instant(),
                clock.getZone());
        return true;
    }

    /**
     * Backs up all years to a new folder at a place of choice.
     *
     * @return that folder
     * @throws ProblemException also if the place lies in the data folder; as {@link #backUpAll} where evidence is lacking
     */
    public synchronized Path backUpTo(Path place) throws ProblemException {
        Path made = SecondFolder.create(dataFolder, place);
        Backups there = new Backups(made, workspace.cover());
        Lack lack = new Lack();
        for (EvaluationLine line : workspace.store().list()) {
            PackedYear packed = packed(workspace.store().read(line.id()));
            there.write(packed, folder(), clock.instant(), KeyFile.in(dataFolder));
            lack.note(packed);
        }
        lack.refuse(made);
        return made;
    }

    /**
     * What there is to be brought back, the newest first; of two that are alike in name the nearer.
     *
     * @param second the second folder, which may be away
     */
    public FoundBackups find(Optional<Path> second) throws ProblemException {
        FoundBackups found = FoundBackups.in(folder());
        return second.isPresent() && SecondFolder.isThere(second.get())
                ? found.and(FoundBackups.in(new Backups(second.get(), workspace.cover())))
                : found;
    }

    /**
     * A backup that was chosen as a file.
     *
     * @param secret opens it where it is sealed with another key than this folder's; empty to try without
     * @throws ProblemException {@link PackageProblem.PackageSealed} where it needs one; {@link BackupProblem.SecretWrong},
     *         {@link KeyProblem.TooEarly}
     */
    public FoundBackups.Found open(Path file, Optional<String> secret) throws ProblemException {
        Backup backup = Backup.of(file).orElseGet(() -> new Backup(file, "", clock.instant(), 0));
        Cover key = secret.isPresent()
                ? BackupKey.unlock(backup.key(), secret.get(), workspace.protection().tries())
                : workspace.cover();
        Backups from = new Backups(file.toAbsolutePath().getParent(), key);
        return new FoundBackups.Found(backup, from.heading(backup), from);
    }

    /** What bringing a backup back would do, without the files of which no content can be had any more. */
    public YearTaking.Plan plan(FoundBackups.Found found) throws ProblemException {
        return new YearTaking(workspace).plan(read(found), Texts.get("edit.restoreBackup"));
    }

    /** As {@link #plan}, but the year comes back as another one beside what is here. */
    public YearTaking.Plan planCopy(FoundBackups.Found found) throws ProblemException {
        return new YearTaking(workspace).planCopy(read(found), Texts.get("edit.restoreBackup"));
    }

    private PackedYear read(FoundBackups.Found found) throws ProblemException {
        PackedYear year = found.from().read(found.backup());
        List<Content> there = new ArrayList<>();
        try {
            for (Content content : year.contents()) {
                if (found.from().holds(content) || isHere(content)) {
                    there.add(content);
                }
            }
        } catch (IOException e) {
            throw new ProblemException(new FileProblem.FileUnreadable(found.from().folder()), e);
        }
        return new PackedYear(year.evaluation(),
                year.kept().stream().filter(file -> there.contains(PackedYear.content(file))).toList(), there);
    }

    /** Whether a content that a backup lacks is among the evidence or the backups of this folder. */
    private boolean isHere(Content content) throws IOException {
        return folder().holds(content) || workspace.evidence().pool().state(content) == ContentPool.State.WHOLE;
    }

    /** Has somebody told, on whichever thread, that copies elsewhere are to follow the password. */
    public void whenKeyChanged(Runnable told) {
        workspace.protection().whenChanged(told);
    }

    /** Whether backups are sealed, and need the password elsewhere. */
    public boolean isSealed() {
        return workspace.cover().seals();
    }

    /** A year with its files; the contents are in {@link #folder} then. */
    public synchronized PackedYear packed(Evaluation year) throws ProblemException {
        KeptFiles files = workspace.store().files(year.id());
        List<KeptFile> kept = files.list();
        try {
            for (KeptFile file : kept) {
                Content content = PackedYear.content(file);
                if (!folder().holds(content)) {
                    folder().put(content, new ByteArrayInputStream(files.bytes(file)));
                }
            }
            List<Content> attached = new ArrayList<>();
            ContentPool evidence = workspace.evidence().pool();
            for (Content content : Needed.by(year)) {
                if (!folder().holds(content) && evidence.state(content) == ContentPool.State.WHOLE) {
                    try (InputStream in = evidence.open(content.sha256())) {
                        folder().put(content, in);
                    }
                }
                if (folder().holds(content)) {
                    attached.add(content);
                }
            }
            return PackedYear.of(year, kept, attached);
        } catch (IOException e) {
            throw new ProblemException(new FileProblem.FileUnreadable(folder().folder()), e);
        }
    }

    /**
     * Brings in a year that was carried here. What is here of it is backed up first.
     *
     * @param plan made of the package
     * @param file the package, read again
     * @throws ProblemException if it could not be read, is another by now, or could not be written; the year is as it was then
     */
    public synchronized void take(YearTaking.Plan plan, Path file) throws ProblemException {
        PackedYear read = new PackageReader(file, workspace.cover()).read(folder()::put);
        if (!read.equals(plan.year())) {
            throw new ProblemException(new PackageProblem.PackageDamaged(file));
        }
        restore(plan, folder());
    }

    /**
     * Brings a year back. What is here of it is backed up first.
     *
     * @param from holds the contents of the year
     * @throws ProblemException if it could not be backed up, read or written; the year is as it was then
     */
    public synchronized void restore(YearTaking.Plan plan, Backups from) throws ProblemException {
        if (plan.isSame()) {
            return;
        }
        if (plan.here().isPresent()) {
            // Nothing is thinned out meanwhile: it could be the very backup that is to come back.
            make(packed(plan.here().get()));
        }
        try {
            for (Content content : plan.year().contents()) {
                if (!folder().holds(content)) {
                    try (InputStream in = from.holds(content)
                            ? from.open(content)
                            : workspace.evidence().pool().open(content.sha256())) {
                        folder().put(content, in);
                    }
                }
            }
        } catch (IOException e) {
            throw new ProblemException(new FileProblem.FileUnreadable(from.folder()), e);
        }
        new YearTaking(workspace).carryOut(plan, folder());
    }

    private boolean lastEquals(PackedYear packed) throws ProblemException {
        Optional<Backup> last = folder().latest(packed.evaluation().id());
        try {
            return last.isPresent() && folder().read(last.get()).equals(packed);
        } catch (ProblemException e) {
            // A backup that cannot be read is none.
            LOG.warn("last backup not read: {}", e.problem().getClass().getSimpleName());
            return false;
        }
    }
}
