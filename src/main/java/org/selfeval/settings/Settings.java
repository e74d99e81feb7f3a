package org.selfeval.settings;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.selfeval.check.WizardStep;

/**
 * What the window remembers.
 *
 * @param year the id of the year that was open last
 * @param steps for years by their id: the step that was shown last
 * @param folder where the clerk last chose a file
 * @param second where backups are copied to besides
 */
public record Settings(Theme theme, LetterSize letters, Optional<WindowBounds> window, Optional<String> year,
        Map<String, WizardStep> steps, Optional<Path> folder,
        Optional<BackupPlace> second) {

    /** What holds until something is chosen. */
    public static final Settings DEFAULT = new Settings(Theme.SYSTEM, LetterSize.USUAL, Optional.empty(),
            Optional.empty(), Map.of(), Optional.empty(), Optional.empty());

    public Settings {
        steps = Map.copyOf(steps);
    }

    public Settings withTheme(Theme other) {
        return new Settings(other, letters, window, year, steps, folder, second);
    }

    public Settings withLetters(LetterSize other) {
        return new Settings(theme, other, window, year, steps, folder, second);
    }

    public Settings withWindow(WindowBounds other) {
        return new Settings(theme, letters, Optional.of(other), year, steps, folder, second);
    }

    public Settings withFolder(Path other) {
        return new Settings(theme, letters, window, year, steps, Optional.of(other), second);
    }

    /** Where backups are copied to besides; empty for nowhere. */
    public Settings withSecond(Optional<BackupPlace> other) {
        return new Settings(theme, letters, window, year, steps, folder, other);
    }

    /** The year was open last, and showed this step. */
    public Settings withPlace(String openYear, WizardStep step) {
        Map<String, WizardStep> more = new TreeMap<>(steps);
        more.put(openYear, step);
        return new Settings(theme, letters, window, Optional.of(openYear), more, folder, second);
    }

    /** Where to go on in a year. */
    public WizardStep step(String id) {
        return steps.getOrDefault(id, WizardStep.OVERVIEW);
    }
}
