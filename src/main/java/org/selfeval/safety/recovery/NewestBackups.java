package org.selfeval.safety.recovery;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.selfeval.archive.KeptFile;
import org.selfeval.exchange.PackedYear;
import org.selfeval.problem.ProblemException;
import org.selfeval.safety.backup.Backup;
import org.selfeval.safety.backup.Backups;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The newest backup of each year that can be read whole; of one that cannot, the one before it. */
public final class NewestBackups implements BackupYears {

    private static final Logger LOG = LoggerFactory.getLogger(NewestBackups.class);

    private final List<Backups> places;

    /** A backup and where it lies. */
    private record Placed(Backup backup, Backups place) {}

    /**
     * @param places the data folder's own backups first; one of the others that cannot be read keeps nobody from the rest
     */
    public NewestBackups(List<Backups> places) {
        this.places = List.copyOf(places);
    }

    @Override
    public Map<String, YearCopy> newest() throws ProblemException {
        Map<String, YearCopy> newest = new LinkedHashMap<>();
        for (Placed placed : list()) {
            Backup backup = placed.backup();
            if (newest.containsKey(backup.evaluation())) {
                continue;
            }
            try {
                PackedYear year = placed.place().read(backup);
                newest.put(backup.evaluation(), new YearCopy(year.evaluation(), backup.at(),
                        Instant.ofEpochMilli(backup.number()), whole(year.kept(), placed.place()), placed.place()));
            } catch (ProblemException e) {
                LOG.warn("backup not read: {}", e.problem().getClass().getSimpleName());
            }
        }
        return newest;
    }

    private List<Placed> list() throws ProblemException {
        List<Placed> list = new ArrayList<>();
        for (Backups place : places) {
            try {
                place.list().forEach(backup -> list.add(new Placed(backup, place)));
            } catch (ProblemException e) {
                if (place.equals(places.getFirst())) {
                    throw e;
                }
                LOG.warn("backups elsewhere not read: {}", e.problem().getClass().getSimpleName());
            }
        }
        // Stable: of two that are alike in age the nearer.
        list.sort(Comparator.comparing((Placed placed) -> placed.backup().number()).reversed());
        return list;
    }

    private static List<KeptFile> whole(List<KeptFile> kept, Backups place) {
        List<KeptFile> whole = new ArrayList<>();
        for (KeptFile file : kept) {
            try {
                if (place.holds(PackedYear.content(file))) {
                    whole.add(file);
                }
            } catch (IOException e) {
                LOG.warn("kept file not read: {}", e.getClass().getSimpleName());
            }
        }
        return whole;
    }
}
