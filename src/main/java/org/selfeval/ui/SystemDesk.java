package org.selfeval.ui;

import java.nio.file.Path;
import java.util.Optional;
import javafx.application.HostServices;
import org.selfeval.safety.LogFiles;
import org.selfeval.ui.dialogs.Surroundings;
import org.selfeval.ui.settings.Preferences;

/** The computer the window runs on, for the dialogs. */
record SystemDesk(HostServices services, Path dataFolder, Preferences preferences) implements Surroundings {

    @Override
    public void show(Path file) {
        services.showDocument(file.toUri().toString());
    }

    @Override
    public Path logs() {
        return LogFiles.folder(dataFolder);
    }

    @Override
    public Optional<Path> lastFolder() {
        return preferences.get().folder();
    }

    @Override
    public void chosen(Path folder) {
        preferences.change(settings -> settings.withFolder(folder));
    }
}
