package org.selfeval.ui.fxml;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.Objects;
import javafx.fxml.FXMLLoader;
import javafx.scene.Parent;
import org.selfeval.text.Texts;

/** All FXML files. A controller is made by whoever owns what it needs, never by the loader. */
public enum FxmlFile {
    HOME("home/home.fxml"), YEAR("year/year.fxml"), OVERVIEW("step/overview/overview.fxml"), FUNDS(
            "step/funds/funds.fxml"), PLAIN(
                    "step/plain/plain.fxml"), EXPORT("step/export/export.fxml"), PREVIEW("preview/preview.fxml");

    private final String path;

    FxmlFile(String path) {
        this.path = path;
    }

    /** The file on the class path. */
    public URL url() {
        return Objects.requireNonNull(FxmlFile.class.getResource("/org/selfeval/ui/" + path), path);
    }

    /** Loads the file for a controller, whose {@code @FXML} fields are set then. */
    public Parent load(Object controller) {
        FXMLLoader loader = new FXMLLoader(url(), Texts.bundle());
        loader.setController(controller);
        try {
            return loader.load();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
