package org.selfeval.ui.backup;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.selfeval.model.Evaluation;
import org.selfeval.problem.ProblemException;
import org.selfeval.safety.backup.Backup;
import org.selfeval.safety.backup.YearBackups;
import org.selfeval.session.Session;
import org.selfeval.text.Texts;
import org.selfeval.ui.dialogs.Toasts;
import org.selfeval.ui.tasks.Tasks;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Backs up the open year without being asked: as it was before its first change since it was opened, before the first of
 * each day and of each hour after that, and when it is left. Nothing of it keeps the clerk waiting or from working; that a
 * backup failed is said once, until one succeeds.
 */
public final class AutoBackup {

    private static final Logger LOG = LoggerFactory.getLogger(AutoBackup.class);
    private static final Duration PAUSE = Duration.ofHours(1);

    private final YearBackups backups;
    private final SecondCopies copies;
    private final Tasks tasks;
    private final Clock clock;
    private final Toasts toasts;
    private Optional<Session> session = Optional.empty();
    private Optional<Instant> last = Optional.empty();
    private boolean changed;
    private boolean told;

    /**
     * @param copies get each backup as well
     */
    public AutoBackup(YearBackups backups, SecondCopies copies, Tasks tasks, Clock clock, Toasts toasts) {
        this.backups = backups;
        this.copies = copies;
        this.tasks = tasks;
        this.clock = clock;
        this.toasts = toasts;
    }

    /** Begins with the year that was opened. */
    public void watch(Session opened) {
        session = Optional.of(opened);
        last = Optional.empty();
        changed = false;
        opened.onChange(change -> {
            if (isDue()) {
                last = Optional.of(clock.instant());
                make(change.before());
            }
            changed = true;
        });
    }

    private boolean isDue() {
        Instant now = clock.instant();
        return last.isEmpty() || !day(last.get()).equals(day(now))
                || Duration.between(last.get(), now).abs().compareTo(PAUSE) >= 0;
    }

    private LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, clock.getZone());
    }

    private void make(Evaluation year) {
        tasks.aside(() -> backups.backUp(year), this::made, this::failed);
    }

    private void made(Optional<Backup> backup) {
        told = false;
        if (backup.isPresent()) {
            copies.bring();
        }
    }

    private void failed(Exception failure) {
        if (!(failure instanceof ProblemException expected)) {
            throw new IllegalStateException("a defect behind a backup", failure);
        }
        if (!told) {
            told = true;
            toasts.show(Texts.get("backup.failed", expected.problem().sentence()));
        }
    }

    /** Backs up the year that is left, if it was changed. */
    public void leave() {
        if (session.isPresent() && changed) {
            make(session.get().evaluation());
        }
        session = Optional.empty();
    }

    /** As {@link #leave}, when the window has gone: waits for the disk, and tells the log alone. */
    public void close() {
        if (session.isPresent() && changed) {
            try {
                backups.backUp(session.get().evaluation());
            } catch (ProblemException e) {
                LOG.warn("not backed up at the end: {}", e.problem().getClass().getSimpleName());
            }
        }
        session = Optional.empty();
    }
}
