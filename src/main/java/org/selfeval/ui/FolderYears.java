package org.selfeval.ui;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.selfeval.cover.Cover;
import org.selfeval.library.Library;
import org.selfeval.problem.ProblemException;
import org.selfeval.problem.StoreProblem;
import org.selfeval.safety.Entrance;
import org.selfeval.safety.backup.SecondFolder;
import org.selfeval.safety.handover.Doorbell;
import org.selfeval.safety.key.Secret;
import org.selfeval.safety.recovery.Recovery;
import org.selfeval.settings.BackupPlace;
import org.selfeval.settings.Settings;
import org.selfeval.settings.SettingsFile;
import org.selfeval.ui.shell.Shell;

/** The years of a data folder, for the shell. */
record FolderYears(Path folder, Clock clock, Doorbell bell, Entrance entrance) implements Shell.Opener {

    static FolderYears of(Path folder, Clock clock, Doorbell bell) {
        return new FolderYears(folder, clock, bell, new Entrance(folder, clock));
    }

    @Override
    public Library open(Optional<Secret> secret) throws ProblemException {
        // Another window may have been in the way before, and be gone now: then this one is to be found.
        bell.hang();
        return Library.open(entrance, secret, folder, clock);
    }

    @Override
    public Recovery recover(StoreProblem.StoreDamaged damage, Optional<Secret> secret, Optional<Path> chosen)
            throws ProblemException {
        return Library.recovery(entrance, secret, damage,
                cover -> chosen.map(SecondFolder::within).orElseGet(() -> second(cover)));
    }

    private List<Path> second(Cover cover) {
        return new SettingsFile(folder).readPlaces(Settings.DEFAULT, cover)
            .second()
            .map(BackupPlace::folder)
            .stream()
            .toList();
    }
}
