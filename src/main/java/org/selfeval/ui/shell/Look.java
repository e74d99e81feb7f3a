package org.selfeval.ui.shell;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import atlantafx.base.theme.Theme;
import java.util.Objects;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.scene.Scene;
import org.selfeval.ui.SelfEvalApp;

/** Light or dark, as the system says, and the size of the letters. */
public final class Look {

    private static final int USUAL = 14;
    private static final int SMALLEST = 11;
    private static final int LARGEST = 24;

    private final Scene scene;
    private final String family;
    private int size = USUAL;

    /**
     * @param family the font for Chinese, empty where none is known
     */
    public Look(Scene scene, String family) {
        this.scene = scene;
        this.family = family;
        apply();
        Platform.getPreferences().colorSchemeProperty().subscribe(this::show);
    }

    /** Shows light or dark. */
    public void show(ColorScheme scheme) {
        boolean dark = scheme == ColorScheme.DARK;
        Theme theme = dark ? new PrimerDark() : new PrimerLight();
        Application.setUserAgentStylesheet(theme.getUserAgentStylesheet());
        scene.getStylesheets().setAll(resource(dark ? "dark.css" : "light.css"), resource("selfeval.css"));
    }

    /** Makes letters larger or smaller by so many pixels, within reason. */
    public void resize(int by) {
        size = Math.clamp(size + by, SMALLEST, LARGEST);
        apply();
    }

    /** Back to the usual size. */
    public void usualSize() {
        size = USUAL;
        apply();
    }

    private void apply() {
        String font = family.isEmpty() ? "" : "-fx-font-family: \"" + family + "\";";
        scene.getRoot().setStyle(font + "-fx-font-size: " + size + "px;");
    }

    private static String resource(String name) {
        return Objects.requireNonNull(SelfEvalApp.class.getResource(name), name).toExternalForm();
    }
}
