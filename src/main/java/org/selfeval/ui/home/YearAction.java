package org.selfeval.ui.home;

import java.util.Locale;
import javafx.scene.control.Button;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.selfeval.text.Texts;
import org.selfeval.ui.fxml.Tip;

/** What can be done with the chosen years: the same by button, by context menu and by key. */
enum YearAction {
    OPEN(Feather.FOLDER, new KeyCodeCombination(KeyCode.O, KeyCombination.SHORTCUT_DOWN)), NEXT_YEAR(Feather.COPY,
            new KeyCodeCombination(KeyCode.D, KeyCombination.SHORTCUT_DOWN)), COMPARE(Feather.COLUMNS,
                    new KeyCodeCombination(KeyCode.K, KeyCombination.SHORTCUT_DOWN)), RENAME(Feather.EDIT_2,
                            new KeyCodeCombination(KeyCode.F2)), PACK(Feather.UPLOAD,
                                    new KeyCodeCombination(KeyCode.E, KeyCombination.SHORTCUT_DOWN)), DELETE(
                                            Feather.TRASH_2,
                                            new KeyCodeCombination(KeyCode.DELETE));

    private final Feather icon;
    private final KeyCombination key;

    YearAction(Feather icon, KeyCombination key) {
        this.icon = icon;
        this.key = key;
    }

    KeyCombination key() {
        return key;
    }

    /** Whether it can be done with so many years at once. */
    boolean takes(int years) {
        return switch (this) {
            case DELETE -> years >= 1;
            case COMPARE -> years > 1;
            default -> years == 1;
        };
    }

    Button button() {
        Button button = new Button(Texts.label(this), new FontIcon(icon));
        button.setId(name().toLowerCase(Locale.ROOT));
        button.getStyleClass().add("flat");
        Tip.set(button, Texts.get("home.actionTip", this, key.getDisplayText()));
        return button;
    }

    MenuItem menuItem() {
        return new MenuItem(Texts.label(this), new FontIcon(icon));
    }
}
