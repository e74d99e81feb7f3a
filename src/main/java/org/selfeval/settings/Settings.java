package org.selfeval.settings;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.selfeval.check.WizardStep;

/**
 * What the window remembers.
 *
 * @param lockAfter where a password is set
 * @param offered whether a password was offered, which is done once
 * @param year the id of the year that was open last
 * @param steps for years by their id: the step that was shown last
 * @param folder where the clerk last chose a file
 * @param second where backups are copied to besides
 */
public record Settings(Theme theme, LetterSize letters, Optional<WindowBounds> window, LockAfter lockAfter,
        boolean offered, Optional<String> year, Map<String, WizardStep> steps, Optional<Path> folder,
        Optional<BackupPlace> second) {

    /** What holds until something is chosen. */
    public static final Settings DEFAULT = new Settings(Theme.SYSTEM, LetterSize.USUAL, Optional.empty(),
            LockAfter.FIFTEEN, false, Optional.empty(), Map.of(), Optional.empty(), Optional.empty());

    public Settings {
        steps = Map.copyOf(steps);
    }

    public Settings withTheme(Theme other) {
        return new Settings(other, letters, window, lockAfter, offered, year, steps, folder, second);
    }

    public Settings withLetters(LetterSize other) {
        return new Settings(theme, other, window, lockAfter, offered, year, steps, folder, second);
    }

    public Settings withWindow(WindowBounds other) {
        return new Settings(theme, letters, Optional.of(other), lockAfter, offered, year, steps, folder, second);
    }

    public Settings withLockAfter(LockAfter other) {
        return new Settings(theme, letters, window, other, offered, year, steps, folder, second);
    }

    /** A password has been offered. */
    public Settings withOffered() {
        return new Settings(theme, letters, window, lockAfter, true, year, steps, folder, second);
    }

    public Settings withFolder(Path other) {
        return new Settings(theme, letters, window, lockAfter, offered, year, steps, Optional.of(other), second);
    }

    /** Where backups are copied to besides; empty for nowhere. */
    public Settings withSecond(Optional<BackupPlace> other) {
        return new Settings(theme, letters, window, lockAfter, offered, year, steps, folder, other);
    }

    /** The year was open last, and showed this step. */
    public Settings withPlace(String openYear, WizardStep step) {
        Map<String, WizardStep> more = new TreeMap<>(steps);
        more.put(openYear, step);
        return new Settings(theme, letters, window, lockAfter, offered, Optional.of(openYear), more, folder, second);
    }

    /** Where to go on in a year. */
    public WizardStep step(String id) {
        return steps.getOrDefault(id, WizardStep.OVERVIEW);
    }
}
