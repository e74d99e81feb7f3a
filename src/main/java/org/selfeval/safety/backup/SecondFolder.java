package org.selfeval.safety.backup;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import org.selfeval.cover.Cover;
import org.selfeval.exchange.PackageReader;
import org.selfeval.exchange.PackedYear;
import org.selfeval.files.OwnerOnly;
import org.selfeval.files.SafeFile;
import org.selfeval.pool.Content;
import org.selfeval.problem.BackupProblem;
import org.selfeval.problem.FileProblem;
import org.selfeval.problem.ProblemException;
import org.selfeval.problem.TargetFault;
import org.selfeval.safety.DataFolder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A second place for the backups, such as a USB stick that is there at times. It has a folder there of its own, so that
 * two computers can share a stick though their keys differ.
 */
public final class SecondFolder {

    /** After so long a time without the folder the clerk is reminded of it. */
    private static final Duration MISSED = Duration.ofDays(7);

    private static final Logger LOG = LoggerFactory.getLogger(SecondFolder.class);

    /** With which the names of the folders begin. */
    private static final String NAME = "selfeval-backup-";

    private SecondFolder() {}

    /**
     * Makes a folder for backups at a place that was chosen.
     *
     * @throws ProblemException {@link FileProblem.TargetUnfit} if the place is no folder, or lies in the data folder;
     *         {@link BackupProblem.PlaceNotWritable}
     */
    public static Path create(Path dataFolder, Path chosen) throws ProblemException {
        Path folder = chosen.toAbsolutePath()
            .normalize()
            .resolve(NAME + HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextInt()));
        guard(dataFolder, chosen);
        if (!isThere(chosen)) {
            throw new ProblemException(new FileProblem.TargetUnfit(chosen, TargetFault.FOLDER_MISSING));
        }
        try {
            OwnerOnly.createFolder(folder);
        } catch (IOException e) {
            throw new ProblemException(new BackupProblem.PlaceNotWritable(chosen), e);
        }
        return folder;
    }

    /** Whether the folder can be reached just now. It is never made again: another stick may have its letter. */
    public static boolean isThere(Path folder) {
        return Files.isDirectory(folder);
    }

    /**
     * Refuses what backups must not be written to.
     *
     * @throws ProblemException {@link FileProblem.TargetUnfit} where it is a file, or leads to the data folder by now
     */
    static void guard(Path dataFolder, Path folder) throws ProblemException {
        if (Files.isRegularFile(folder)) {
            throw new ProblemException(new FileProblem.TargetUnfit(folder, TargetFault.FILE_AS_FOLDER));
        }
        DataFolder.guard(dataFolder, folder);
    }

    /** Where backups may lie at a place that was chosen for looking: there itself, and in the folders that were made there. */
    public static List<Path> within(Path chosen) {
        List<Path> places = new ArrayList<>(List.of(chosen));
        try (DirectoryStream<Path> made = Files.newDirectoryStream(chosen, NAME + "*")) {
            made.forEach(places::add);
        } catch (IOException | DirectoryIteratorException e) {
            LOG.warn("a place for backups not looked through: {}", e.getClass().getName());
        }
        return places;
    }

    /**
     * Whether the folder has not been seen for a week. A last time that lies far in the future was told by a clock that
     * was wrong, and counts for nothing.
     *
     * @param seen when the folder was last there
     */
    public static boolean isMissed(Instant seen, Instant now) {
        return Duration.between(seen, now).abs().compareTo(MISSED) >= 0;
    }

    /**
     * Copies the backups that are not there yet, each verified, and thins out the older ones there, as far as that can be
     * done. The password of those that are there is changed with that of the folder.
     *
     * @param cover how the backups lie in both folders
     * @param key the data folder's key file
     * @throws ProblemException if one could not be copied; those written after it have been
     */
    public static void mirror(Backups from, Path folder, Cover cover, Path key, Instant now, ZoneId zone)
            throws ProblemException {
        Backups to = new Backups(folder, cover);
        to.clear();
        to.renewKeys(key);
        try {
            List<Backup> newestFirst = from.list();
            Set<Backup> kept = Thinning.kept(newestFirst, now, zone);
            for (Backup backup : newestFirst) {
                Path target = folder.resolve(backup.file().getFileName());
                if (kept.contains(backup) && !Backups.isSame(backup.file(), target)) {
                    copy(from, backup, to, backup.copiedTo(folder), cover);
                }
            }
        } catch (IOException e) {
            throw new ProblemException(new FileProblem.FileNotWritten(folder), e);
        }
        to.thinIfPossible(now, zone);
    }

    private static void copy(Backups from, Backup backup, Backups to, Backup target, Cover cover)
            throws IOException, ProblemException {
        PackedYear year = from.read(backup);
        for (Content content : year.contents()) {
            if (!to.holdsCovered(content)) {
                try (InputStream in = from.open(content)) {
                    to.putBeside(content, in);
                }
            }
        }
        if (Files.exists(backup.key())) {
            SafeFile.writeOwn(target.key(), out -> Files.copy(backup.key(), out));
        }
        SafeFile.writeOwn(target.file(), out -> Files.copy(backup.file(), out), written -> {
            if (!new PackageReader(written, cover).readApart().equals(year)) {
                throw new ProblemException(new BackupProblem.BackupUnfaithful(to.folder()));
            }
        });
        if (!Files.exists(backup.key())) {
            Files.deleteIfExists(target.key());
        }
    }
}
