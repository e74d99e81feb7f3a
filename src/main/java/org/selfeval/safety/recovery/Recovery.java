package org.selfeval.safety.recovery;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.selfeval.cover.Cover;
import org.selfeval.files.SafeFile;
import org.selfeval.pool.Content;
import org.selfeval.problem.ProblemException;
import org.selfeval.problem.StoreProblem;
import org.selfeval.problem.WriteFailure;
import org.selfeval.safety.DataFolder;
import org.selfeval.safety.FolderLock;
import org.selfeval.safety.key.KeyFile;
import org.selfeval.store.Adoption;
import org.selfeval.store.file.StorePaths;
import org.selfeval.store.salvage.Salvage;
import org.selfeval.store.salvage.SalvagedYear;
import org.selfeval.text.Phrase;
import org.selfeval.text.Texts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A data folder with a damaged store, locked while the clerk looks at what can be had and chooses. The damaged files stay as
 * they are until there is a whole new store, and then go to a folder of their own, which the program never deletes.
 */
public final class Recovery implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Recovery.class);

    /** For reading what can be read: longer than any whole store takes. */
    private static final Duration LIMIT = Duration.ofMinutes(2);

    private final Path folder;
    private final List<Phrase> damage;
    private final Cover cover;
    private final Clock clock;
    private final BackupYears backups;
    private final RecoveryDisk disk;
    private final FolderLock lock;
    private Findings findings;
    private Optional<KeyFile> key = Optional.empty();

    /**
     * Takes a locked folder over.
     *
     * @param damage what was found when the store was to be opened
     * @param cover with the key of an encrypted store; what replaces it lies as it did
     * @param lock given free when this is closed
     */
    public Recovery(Path folder, List<Phrase> damage, Cover cover, Clock clock, BackupYears backups, FolderLock lock) {
        this(folder, damage, cover, clock, backups, lock, new RecoveryDisk());
    }

    Recovery(Path folder, List<Phrase> damage, Cover cover, Clock clock, BackupYears backups, FolderLock lock,
            RecoveryDisk disk) {
        this.folder = folder;
        this.damage = List.copyOf(damage);
        this.cover = cover;
        this.clock = clock;
        this.backups = backups;
        this.disk = disk;
        this.lock = lock;
    }

    /** Has the new store come with a key file, where the folder's own is lost or damaged. */
    public void bring(KeyFile file) {
        key = Optional.of(file);
    }

    /** Whether a chosen new store waits to be put in its place, so that what the folder says of its store is not all. */
    public static boolean pending(Path folder) {
        return new Exchange(folder, new RecoveryDisk()).pending();
    }

    /**
     * Finishes what an earlier run was not given the time for. Called by whoever has locked the folder, before anything else.
     *
     * @throws ProblemException {@link StoreProblem.StoreNotCreated}, {@link StoreProblem.RecoveryUnfit}
     */
    public static void finish(Path folder) throws ProblemException {
        try {
            new Exchange(folder, new RecoveryDisk()).finish();
        } catch (IOException e) {
            throw notMade(folder, e);
        }
    }

    /**
     * Looks at what there is. Takes its time.
     *
     * @throws ProblemException if there is no room for the copy that is read, or the backups cannot be listed
     */
    public Findings examine() throws ProblemException {
        Exchange exchange = new Exchange(folder, disk);
        try {
            Path work = exchange.begin();
            boolean complete = Adoption.run(folder, cover, work);
            List<SalvagedYear> salvaged = Salvage.read(folder, cover, exchange.begin(), LIMIT);
            exchange.finish();
            findings = new Findings(complete, years(salvaged, backups.newest()));
            return findings;
        } catch (IOException e) {
            throw notMade(folder, e);
        }
    }

    /** Goes on with what was found before. */
    void examined(Findings found) {
        findings = found;
    }

    private static List<YearFinding> years(List<SalvagedYear> salvaged, Map<String, YearCopy> backups) {
        Map<String, SalvagedYear> stored = new LinkedHashMap<>();
        salvaged.forEach(year -> stored.put(year.id(), year));
        Set<String> ids = new LinkedHashSet<>(stored.keySet());
        ids.addAll(backups.keySet());
        return ids.stream()
            .map(id -> finding(id, stored.get(id), Optional.ofNullable(backups.get(id))))
            .filter(year -> year.deleted().isEmpty() || year.backup().isPresent())
            .toList();
    }

    private static YearFinding finding(String id, SalvagedYear year, Optional<YearCopy> backup) {
        if (year == null) {
            return YearFinding.ofBackup(id, Optional.empty(), backup);
        }
        if (year.deleted()) {
            return YearFinding.ofBackup(id, Optional.of(year.changed()), backup);
        }
        Optional<YearCopy> store = Optional.ofNullable(year.evaluation())
            .map(evaluation -> new YearCopy(evaluation, year.changed(), year.files().reversed(),
                    content -> kept(year, content)));
        return new YearFinding(id, store, year.whole(), year.rows(), year.registered(), year.filesLost(),
                Optional.empty(), backup, YearFinding.differing(store, backup));
    }

    private static InputStream kept(SalvagedYear year, Content content) throws IOException {
        byte[] bytes = year.bytes().get(content.sha256());
        if (bytes == null) {
            throw new IOException("not kept in the store");
        }
        return new ByteArrayInputStream(bytes);
    }

    /**
     * Makes a new store of what was chosen, verifies it, and puts it in the damaged one's place. Whatever fails, or ends
     * the program: either everything is as it was before, or the new store is there.
     *
     * @param choices of each year found
     * @return where the damaged files are now
     */
    public Path restore(Map<String, Choice> choices) throws ProblemException {
        Exchange exchange = new Exchange(folder, disk);
        String aside = Aside.free(folder, LocalDateTime.ofInstant(clock.instant(), clock.getZone()));
        try {
            Path work = exchange.begin();
            NewStore.make(folder, cover, work, clock, findings, choices);
            if (key.isPresent()) {
                key.get().write(work);
            }
            exchange.decide(aside, Texts.get("recovery.explanation", aside, damage));
            LOG.info("store replaced, damaged files in {}", aside);
            return folder.resolve(aside);
        } catch (IOException e) {
            throw notMade(folder, e);
        } catch (UncheckedIOException e) {
            // What a file of a backup holds is read while the store is written.
            throw notMade(folder, e.getCause());
        }
    }

    /** Writes the damaged files, as they are, into a file for support; one of this name is replaced. */
    public void saveDamaged(Path target) throws ProblemException {
        DataFolder.guard(folder, target);
        StorePaths paths = new StorePaths(folder);
        SafeFile.write(target, SafeFile.IfExists.REPLACE, out -> {
            try (ZipOutputStream zip = new ZipOutputStream(out)) {
                for (Path file : List.of(paths.database(), paths.mark())) {
                    if (Files.isRegularFile(file)) {
                        zip.putNextEntry(new ZipEntry(file.getFileName().toString()));
                        Files.copy(file, zip);
                    }
                }
            }
        });
    }

    private static ProblemException notMade(Path folder, IOException cause) {
        return new ProblemException(new StoreProblem.StoreNotCreated(folder,
                folder.toFile().getUsableSpace() < 1 << 20 ? WriteFailure.DISK_FULL : WriteFailure.FILE_ERROR), cause);
    }

    /** Gives the folder free. */
    @Override
    public void close() {
        lock.close();
    }
}
