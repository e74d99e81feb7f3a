package org.selfeval.safety.backup;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.selfeval.exchange.PackageHeading;
import org.selfeval.problem.ProblemException;

/**
 * Backups with what they say of themselves.
 *
 * @param all the newest first
 * @param unreadable how many there are besides that cannot be read
 */
public record FoundBackups(List<Found> all, int unreadable) {

    /**
     * One of them.
     *
     * @param from the folder where it lies, with its contents
     */
    public record Found(Backup backup, PackageHeading heading, Backups from) {}

    /** What lies in a folder. */
    static FoundBackups in(Backups folder) throws ProblemException {
        List<Found> found = new ArrayList<>();
        int unreadable = 0;
        for (Backup backup : folder.list()) {
            try {
                found.add(new Found(backup, folder.heading(backup), folder));
            } catch (ProblemException e) {
                unreadable++;
            }
        }
        return new FoundBackups(List.copyOf(found), unreadable);
    }

    /** These and those of another folder that are not copies of these. */
    FoundBackups and(FoundBackups other) {
        List<Path> here = all.stream().map(found -> found.backup().file().getFileName()).toList();
        List<Found> more = other.all.stream()
            .filter(found -> !here.contains(found.backup().file().getFileName()))
            .toList();
        return new FoundBackups(Stream.concat(all.stream(), more.stream())
            .sorted(Comparator.comparing(Found::backup, Backup.BY_AGE.reversed()))
            .toList(), unreadable + other.unreadable);
    }
}
