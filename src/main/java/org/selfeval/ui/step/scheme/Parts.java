package org.selfeval.ui.step.scheme;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** Pieces the dialogs share. */
final class Parts {

    private Parts() {}

    /** A sentence that wraps and is never cut off. */
    static Label sentence(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    static Label sentence(String text, String style) {
        Label label = sentence(text);
        label.getStyleClass().add(style);
        return label;
    }
}
