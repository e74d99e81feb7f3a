package org.selfeval.ui.backup;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import org.selfeval.problem.ProblemException;
import org.selfeval.safety.backup.SecondFolder;
import org.selfeval.safety.backup.YearBackups;
import org.selfeval.settings.BackupPlace;
import org.selfeval.settings.Settings;
import org.selfeval.text.Texts;
import org.selfeval.ui.dialogs.Toasts;
import org.selfeval.ui.settings.Preferences;
import org.selfeval.ui.tasks.Tasks;

/** Copies backups to the second folder, whenever that is there; their password goes with the folder's. */
public final class SecondCopies {

    private final YearBackups backups;
    private final Preferences preferences;
    private final Tasks tasks;
    private final Clock clock;
    private final Toasts toasts;
    private final ReadOnlyBooleanWrapper missed = new ReadOnlyBooleanWrapper();
    private boolean told;

    public SecondCopies(YearBackups backups, Preferences preferences, Tasks tasks, Clock clock, Toasts toasts) {
        this.backups = backups;
        this.preferences = preferences;
        this.tasks = tasks;
        this.clock = clock;
        this.toasts = toasts;
        backups.whenKeyChanged(() -> tasks.onUi(this::bring));
    }

    /** Where the copies go. */
    public Optional<BackupPlace> place() {
        return preferences.get().second();
    }

    /** Whether there is a second folder that has not been there for a week. */
    public ReadOnlyBooleanProperty missedProperty() {
        return missed.getReadOnlyProperty();
    }

    /** From now on copies go to this folder. */
    public void use(Path folder) {
        preferences.change(settings -> settings.withSecond(Optional.of(new BackupPlace(folder, clock.instant()))));
        told = false;
        bring();
    }

    /** From now on no copies are made; those that are there stay. */
    public void stop() {
        preferences.change(settings -> settings.withSecond(Optional.empty()));
        look();
    }

    private void look() {
        missed.set(place().filter(second -> SecondFolder.isMissed(second.seen(), clock.instant())).isPresent());
    }

    /** Copies what is not there yet, if the folder can be reached. */
    public void bring() {
        look();
        place().map(BackupPlace::folder)
            .ifPresent(folder -> tasks.aside(() -> backups.copyTo(folder), there -> seen(folder, there), this::failed));
    }

    private void seen(Path folder, boolean there) {
        if (there && place().map(BackupPlace::folder).filter(folder::equals).isPresent()) {
            told = false;
            Instant now = clock.instant();
            preferences.change((Settings settings) -> settings.withSecond(Optional.of(new BackupPlace(folder, now))));
        }
        look();
    }

    private void failed(Exception failure) {
        if (!(failure instanceof ProblemException expected)) {
            throw new IllegalStateException("a defect behind the copies of backups", failure);
        }
        if (!told) {
            told = true;
            toasts.show(Texts.get("backup.copyFailed", expected.problem().sentence()));
        }
    }
}
