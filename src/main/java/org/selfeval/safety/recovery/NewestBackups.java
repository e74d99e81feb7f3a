package org.selfeval.safety.recovery;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.selfeval.archive.KeptFile;
import org.selfeval.cover.Cover;
import org.selfeval.exchange.PackedYear;
import org.selfeval.problem.ProblemException;
import org.selfeval.safety.backup.Backup;
import org.selfeval.safety.backup.Backups;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The newest backup of each year in the data folder that can be read whole; of one that cannot, the one before it. */
public final class NewestBackups implements BackupYears {

    private static final Logger LOG = LoggerFactory.getLogger(NewestBackups.class);

    private final Backups backups;

    /**
     * @param cover how the backups lie there
     */
    public NewestBackups(Path dataFolder, Cover cover) {
        backups = new Backups(Backups.folder(dataFolder), cover);
    }

    @Override
    public Map<String, YearCopy> newest() throws ProblemException {
        Map<String, YearCopy> newest = new LinkedHashMap<>();
        for (Backup backup : backups.list()) {
            if (newest.containsKey(backup.evaluation())) {
                continue;
            }
            try {
                PackedYear year = backups.read(backup);
                newest.put(backup.evaluation(),
                        new YearCopy(year.evaluation(), backup.at(), whole(year.kept()), backups));
            } catch (ProblemException e) {
                LOG.warn("backup not read: {}", e.problem().getClass().getSimpleName());
            }
        }
        return newest;
    }

    private List<KeptFile> whole(List<KeptFile> kept) {
        List<KeptFile> whole = new ArrayList<>();
        for (KeptFile file : kept) {
            try {
                if (backups.holds(PackedYear.content(file))) {
                    whole.add(file);
                }
            } catch (IOException e) {
                LOG.warn("kept file not read: {}", e.getClass().getSimpleName());
            }
        }
        return whole;
    }
}
