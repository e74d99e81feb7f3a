package org.selfeval.ui.settings;

import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.selfeval.cover.Cover;
import org.selfeval.problem.ProblemException;
import org.selfeval.settings.Settings;
import org.selfeval.settings.SettingsFile;
import org.selfeval.ui.tasks.Tasks;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The settings while the window is open. They reach the file once the data folder is this window's to write in. */
public final class Preferences {

    private static final Logger LOG = LoggerFactory.getLogger(Preferences.class);

    private final SettingsFile file;
    private final Tasks tasks;
    private final ReadOnlyObjectWrapper<Settings> settings;
    private volatile Settings newest;
    private boolean owned;
    private Supplier<Cover> cover = () -> Cover.NONE;

    public Preferences(SettingsFile file, Tasks tasks) {
        this.file = file;
        this.tasks = tasks;
        newest = file.read();
        settings = new ReadOnlyObjectWrapper<>(newest);
    }

    public Settings get() {
        return settings.get();
    }

    public ReadOnlyObjectProperty<Settings> settingsProperty() {
        return settings.getReadOnlyProperty();
    }

    /** Changes a setting, for now and for the next time. */
    public void change(UnaryOperator<Settings> change) {
        settings.set(change.apply(get()));
        newest = get();
        if (owned) {
            tasks.run(() -> {
                write();
                return newest;
            }, written -> {}, failure -> LOG.error("settings: {}", failure.getClass().getName()));
        }
    }

    /** The data folder is open, and so nobody else writes there; what is covered can be read now. */
    public void own(Supplier<Cover> dataCover) {
        owned = true;
        cover = dataCover;
        settings.set(file.readPlaces(get(), cover.get()));
        newest = get();
    }

    /** Writes what is still to be written, and waits for it. */
    public void close() {
        if (owned) {
            write();
        }
    }

    /** Always the newest: two threads may come here, and the later must not bring the older settings. */
    private synchronized void write() {
        try {
            file.write(newest, cover.get());
        } catch (ProblemException e) {
            // Nothing is lost but how the window looked; the clerk is not to be stopped for it.
            LOG.warn("settings not written: {}", e.problem().getClass().getSimpleName());
        }
    }
}
