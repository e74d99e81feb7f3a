package org.selfeval.ui.shell;

import java.nio.file.Path;
import javafx.scene.Scene;
import org.selfeval.settings.SettingsFile;
import org.selfeval.settings.Theme;
import org.selfeval.ui.settings.Preferences;
import org.selfeval.ui.tasks.SameThreadTasks;

/** The product's look for scenes of tests, with settings that nobody keeps. */
public final class Looks {

    private Looks() {}

    public static Look on(Scene scene) {
        return on(scene, Theme.LIGHT);
    }

    public static Look on(Scene scene, Theme theme) {
        Preferences preferences = new Preferences(new SettingsFile(Path.of("none")), new SameThreadTasks());
        preferences.change(settings -> settings.withTheme(theme));
        return on(scene, preferences);
    }

    /** As the settings have it, and follows them. */
    public static Look on(Scene scene, Preferences preferences) {
        return new Look(scene, "", preferences);
    }
}
