package org.selfeval.safety.backup;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.selfeval.cover.Cover;
import org.selfeval.exchange.ContentSource;
import org.selfeval.exchange.PackageHeading;
import org.selfeval.exchange.PackageReader;
import org.selfeval.exchange.PackedYear;
import org.selfeval.exchange.YearPackage;
import org.selfeval.files.Leftovers;
import org.selfeval.files.OwnerOnly;
import org.selfeval.files.SafeFile;
import org.selfeval.pool.Content;
import org.selfeval.pool.ContentPool;
import org.selfeval.problem.BackupProblem;
import org.selfeval.problem.FileProblem;
import org.selfeval.problem.ProblemException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The backups of one folder, which needs no store to be read. What is listed is whole: a backup gets its name when it has
 * been read back and found equal. All methods wait for the disk; one thread at a time may write.
 */
public final class Backups implements ContentSource {

    private static final Logger LOG = LoggerFactory.getLogger(Backups.class);

    private static final String CONTENTS = "contents";

    private final Path folder;
    private final Cover cover;
    private final ContentPool pool;
    /** Known to several threads: one may write, while another looks at what could be brought back. */
    private final Set<Content> verified = ConcurrentHashMap.newKeySet();

    /**
     * @param folder need not be there
     * @param cover how the backups lie there
     */
    public Backups(Path folder, Cover cover) {
        this.folder = folder;
        this.cover = cover;
        pool = new ContentPool(folder.resolve(CONTENTS), cover);
    }

    /** Where the backups of a data folder lie. */
    public static Path folder(Path dataFolder) {
        return dataFolder.resolve("backups");
    }

    /** Where these lie. */
    public Path folder() {
        return folder;
    }

    /**
     * The backups of all years, the one written last first.
     *
     * @throws ProblemException {@link FileProblem.FileUnreadable} where the folder cannot be read
     */
    public List<Backup> list() throws ProblemException {
        List<Backup> list = new ArrayList<>();
        for (Path file : files("*" + Backup.ENDING)) {
            Backup.of(file).filter(backup -> Files.isRegularFile(backup.file())).ifPresent(list::add);
        }
        list.sort(Backup.BY_AGE.reversed());
        return list;
    }

    /** The last backup of a year that was made. */
    public Optional<Backup> latest(String evaluation) throws ProblemException {
        return list().stream().filter(backup -> backup.evaluation().equals(evaluation)).findFirst();
    }

    /**
     * What a backup says of itself, without reading it whole.
     *
     * @throws ProblemException as {@link PackageReader#heading}
     */
    public PackageHeading heading(Backup backup) throws ProblemException {
        return new PackageReader(backup.file(), cover).heading();
    }

    /**
     * The year in a backup; its contents are opened by {@link #open}.
     *
     * @throws ProblemException as {@link PackageReader#readApart}
     */
    public PackedYear read(Backup backup) throws ProblemException {
        return new PackageReader(backup.file(), cover).readApart();
    }

    @Override
    public InputStream open(Content content) throws IOException {
        return pool.open(content.sha256());
    }

    /** Whether a content is here, and was read to its end since the folder was opened. */
    public boolean holds(Content content) throws IOException {
        if (!pool.has(content)) {
            // It may have been thinned out since, or taken away by somebody else.
            verified.remove(content);
        } else if (!verified.contains(content) && pool.state(content) == ContentPool.State.WHOLE) {
            verified.add(content);
        }
        return verified.contains(content);
    }

    /** Whether a content is here whole and lies as the cover wants it, which in a second folder no sweep sees to. */
    boolean holdsCovered(Content content) throws IOException {
        return holds(content) && pool.isCovered(content);
    }

    /** Takes a content in, unless it is here as it should be; the folder is made where it is not there yet. */
    void put(Content content, InputStream in) throws IOException, ProblemException {
        make(folder);
        putBeside(content, in);
    }

    /** As {@link #put}, of a folder that must be there. */
    void putBeside(Content content, InputStream in) throws IOException, ProblemException {
        if (!holdsCovered(content)) {
            make(folder.resolve(CONTENTS));
            pool.put(content, in);
            if (!holds(content)) {
                throw new ProblemException(new BackupProblem.BackupUnfaithful(folder));
            }
        }
    }

    /**
     * Writes a backup and reads it back.
     *
     * @param contents where those come from that are not here yet
     * @param key the folder's key file, of which a sealed backup has a copy beside it
     * @throws ProblemException if it could not be written, or is not what was written; there is none then
     */
    Backup write(PackedYear year, ContentSource contents, Instant at, Path key) throws ProblemException {
        make(folder);
        Backup backup = free(year.evaluation().id(), at);
        try {
            for (Content content : year.contents()) {
                if (!holds(content)) {
                    try (InputStream in = contents.open(content)) {
                        put(content, in);
                    }
                }
            }
        } catch (IOException e) {
            throw new ProblemException(new BackupProblem.BackupUnfaithful(folder), e);
        }
        if (cover.seals() && Files.exists(key)) {
            SafeFile.writeOwn(backup.key(), out -> Files.copy(key, out));
        }
        SafeFile.writeOwn(backup.file(), out -> {
            try (OutputStream covered = cover.over(out)) {
                YearPackage.writeApart(year, covered);
            }
        }, written -> verify(written, year));
        return backup;
    }

    /**
     * Brings the copies of the key file up to date, so that an earlier password opens none of them: each backup of this key
     * has the file as it is now, and one that lies plainly has none. What another key sealed keeps what opens it.
     *
     * @param key the folder's key file
     */
    public void renewKeys(Path key) throws ProblemException {
        for (Backup backup : list()) {
            try {
                if (!Cover.isSealed(backup.file())) {
                    Files.deleteIfExists(backup.key());
                } else if (Files.exists(key) && cover.opens(backup.file()) && !isSame(key, backup.key())) {
                    SafeFile.writeOwn(backup.key(), out -> Files.copy(key, out));
                }
            } catch (IOException e) {
                throw new ProblemException(new FileProblem.FileNotWritten(backup.key()), e);
            }
        }
    }

    /** Whether a file is there and holds the same. */
    static boolean isSame(Path file, Path other) throws IOException {
        return Files.exists(other) && Files.mismatch(file, other) < 0;
    }

    private void verify(Path written, PackedYear year) throws ProblemException {
        Optional<PackedYear> read;
        try {
            read = Optional.of(new PackageReader(written, cover).readApart());
        } catch (ProblemException e) {
            throw new ProblemException(new BackupProblem.BackupUnfaithful(folder), e);
        }
        if (read.filter(year::equals).isEmpty()) {
            throw new ProblemException(new BackupProblem.BackupUnfaithful(folder));
        }
    }

    /** After the one written last, whatever the clock says. Where the numbers are at their end, time tells two apart. */
    private Backup free(String evaluation, Instant at) throws ProblemException {
        long last = list().stream().findFirst().map(Backup::number).orElse(0L);
        Backup backup = Backup.in(folder, evaluation, at, last + 1);
        while (Files.exists(backup.file())) {
            backup = Backup.in(folder, evaluation, backup.at().plusMillis(1), last + 1);
        }
        return backup;
    }

    /**
     * Takes away what is not to be kept for its age, and contents that no backup needs any more; none of these as long as
     * a backup cannot be read.
     */
    void thin(Instant now, ZoneId zone) throws ProblemException {
        List<Backup> all = list();
        Set<Backup> kept = Thinning.kept(all, now, zone);
        try {
            for (Backup backup : all) {
                if (!kept.contains(backup)) {
                    Files.deleteIfExists(backup.file());
                    Files.deleteIfExists(backup.key());
                }
            }
            Set<String> needed = new HashSet<>();
            for (Backup backup : kept) {
                heading(backup).contents().forEach(content -> needed.add(content.sha256()));
            }
            pool.retain(needed);
        } catch (IOException e) {
            throw new ProblemException(new BackupProblem.PlaceNotWritable(folder), e);
        }
    }

    /** As {@link #thin}; where it cannot be done the log says why, for more backups than need be are no harm. */
    void thinIfPossible(Instant now, ZoneId zone) {
        try {
            thin(now, zone);
        } catch (ProblemException e) {
            LOG.warn("backups not thinned: {}", e.problem().getClass().getSimpleName());
        }
    }

    /** Takes away what a process that was ended left half done. */
    public void clear() throws ProblemException {
        if (Files.isDirectory(folder)) {
            Leftovers.removeBelow(folder);
        }
        try {
            for (Path key : files("*" + Backup.KEY_ENDING)) {
                String name = key.getFileName().toString();
                String backup = name.substring(0, name.length() - Backup.KEY_ENDING.length()) + Backup.ENDING;
                if (Files.notExists(key.resolveSibling(backup))) {
                    Files.deleteIfExists(key);
                }
            }
        } catch (IOException e) {
            throw new ProblemException(new BackupProblem.PlaceNotWritable(folder), e);
        }
    }

    private List<Path> files(String which) throws ProblemException {
        List<Path> found = new ArrayList<>();
        if (Files.isDirectory(folder)) {
            try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, which)) {
                files.forEach(found::add);
            } catch (IOException | DirectoryIteratorException e) {
                throw new ProblemException(new FileProblem.FileUnreadable(folder), e);
            }
        }
        return found;
    }

    private void make(Path part) throws ProblemException {
        try {
            OwnerOnly.createFolder(part);
        } catch (IOException e) {
            throw new ProblemException(new BackupProblem.PlaceNotWritable(folder), e);
        }
    }
}
