package org.selfeval.safety.recovery;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.selfeval.model.Overview;
import org.selfeval.model.Replacement;

/**
 * What can be had of one year.
 *
 * @param id of the evaluation
 * @param store as it could be read from the damaged store
 * @param whole whether that is all of it
 * @param rows how many rows could be read
 * @param registered how many there were; 0 where the store tells nothing of the year
 * @param filesLost how many files exported from it could not be read
 * @param deleted when it was deleted, where the store tells that it was
 * @param backup as its newest good backup has it
 * @param differing in how many rows the two differ; 0 where there is only one
 */
public record YearFinding(String id, Optional<YearCopy> store, boolean whole, long rows, long registered, int filesLost,
        Optional<Instant> deleted, Optional<YearCopy> backup, int differing) {

    /** A year of which the store has nothing. */
    static YearFinding ofBackup(String id, Optional<Instant> deleted, Optional<YearCopy> backup) {
        return new YearFinding(id, Optional.empty(), false, 0, 0, 0, deleted, backup, 0);
    }

    static int differing(Optional<YearCopy> store, Optional<YearCopy> backup) {
        if (store.isEmpty() || backup.isEmpty()) {
            return 0;
        }
        return Replacement
            .edit(backup.get().evaluation(), store.get().evaluation(), store.get().evaluation().lastRowId(), "")
            .changes()
            .size();
    }

    /** Year and project; those of the better copy. */
    public Optional<Overview> overview() {
        return (whole ? store.or(() -> backup) : backup.or(() -> store)).map(copy -> copy.evaluation().overview());
    }

    /** What can be chosen. */
    public List<Choice> choices() {
        List<Choice> choices = new ArrayList<>();
        store.ifPresent(copy -> choices.add(Choice.STORE));
        backup.ifPresent(copy -> choices.add(Choice.BACKUP));
        if (differing > 0) {
            choices.add(Choice.BOTH);
        }
        choices.add(Choice.NONE);
        return choices;
    }

    /** Which of two copies is the later one; empty where there is one, or where a clock that was ahead leaves it open. */
    public Optional<Choice> later() {
        if (store.isEmpty() || backup.isEmpty()) {
            return Optional.empty();
        }
        if (store.get().as().isAfter(backup.get().latest())) {
            return Optional.of(Choice.STORE);
        }
        return store.get().latest().isAfter(backup.get().as()) ? Optional.empty() : Optional.of(Choice.BACKUP);
    }

    /**
     * What loses least: the whole copy, of two the later, or both where that is open; beside a part of it the backup too.
     * What the clerk has deleted does not come back by itself.
     */
    public Choice suggested() {
        if (store.isEmpty()) {
            return backup.filter(copy -> deleted.isEmpty() || copy.as().isAfter(deleted.get())).isEmpty()
                    ? Choice.NONE
                    : Choice.BACKUP;
        }
        if (backup.isEmpty() || differing == 0) {
            return Choice.STORE;
        }
        return later().filter(copy -> whole || copy == Choice.BACKUP).orElse(Choice.BOTH);
    }
}
