package org.selfeval.ui.shell;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.util.Locale;
import java.util.Objects;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.util.Subscription;
import org.selfeval.settings.LetterSize;
import org.selfeval.settings.Settings;
import org.selfeval.ui.SelfEvalApp;
import org.selfeval.ui.settings.Preferences;

/** Light or dark and the size of the letters, as the settings say and, where they leave it open, the system. */
public final class Look {

    private static final String LETTERS = "letters-";

    private final Scene scene;
    private final String family;
    private final Preferences preferences;
    private final Subscription subscription;
    private boolean shown;
    private boolean dark;

    /**
     * @param family the font for Chinese, empty where none is known
     */
    public Look(Scene scene, String family, Preferences preferences) {
        this.scene = scene;
        this.family = family;
        this.preferences = preferences;
        subscription = Subscription.combine(
                preferences.settingsProperty().subscribe((Settings settings) -> show(settings)),
                Platform.getPreferences().colorSchemeProperty().subscribe((was, is) -> show(preferences.get())));
        scene.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private void show(Settings settings) {
        boolean night = switch (settings.theme()) {
            case LIGHT -> false;
            case DARK -> true;
            case SYSTEM -> Platform.getPreferences().getColorScheme() == ColorScheme.DARK;
        };
        if (!shown || night != dark) {
            shown = true;
            dark = night;
            Application.setUserAgentStylesheet(
                    (dark ? new PrimerDark() : new PrimerLight()).getUserAgentStylesheet());
            scene.getStylesheets().setAll(resource(dark ? "dark.css" : "light.css"), resource("selfeval.css"));
        }
        scene.getRoot().getStyleClass().removeIf(style -> style.startsWith(LETTERS));
        scene.getRoot().getStyleClass().add(LETTERS + settings.letters().name().toLowerCase(Locale.ROOT));
        String font = family.isEmpty() ? "" : "-fx-font-family: \"" + family + "\";";
        scene.getRoot().setStyle(font + "-fx-font-size: " + settings.letters().pixels() + "px;");
    }

    /** Ctrl with plus, minus and zero, as everywhere. */
    private void pressed(KeyEvent key) {
        if (!key.isShortcutDown()) {
            return;
        }
        KeyCode code = key.getCode();
        if (code == KeyCode.PLUS || code == KeyCode.EQUALS || code == KeyCode.ADD) {
            letters(preferences.get().letters().larger());
        } else if (code == KeyCode.MINUS || code == KeyCode.SUBTRACT) {
            letters(preferences.get().letters().smaller());
        } else if (code == KeyCode.DIGIT0 || code == KeyCode.NUMPAD0) {
            letters(LetterSize.USUAL);
        } else {
            return;
        }
        key.consume();
    }

    private void letters(LetterSize size) {
        preferences.change(settings -> settings.withLetters(size));
    }

    /** Follows neither the settings nor the system any more. */
    void close() {
        subscription.unsubscribe();
    }

    private static String resource(String name) {
        return Objects.requireNonNull(SelfEvalApp.class.getResource(name), name).toExternalForm();
    }
}
