package org.selfeval.ui.step.satisfaction;

import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.selfeval.text.Phrase;

/** A computed rate, large, with how it comes about below. */
final class RateTile extends VBox {

    private final Label rate = new Label();
    private final Label derivation = new Label();

    RateTile(String name) {
        getStyleClass().addAll("card", "tile", "rate");
        Label title = new Label(name);
        title.getStyleClass().add("quiet");
        rate.getStyleClass().add("figure-large");
        derivation.getStyleClass().add("field-help");
        derivation.setWrapText(true);
        derivation.setMinHeight(USE_PREF_SIZE);
        getChildren().setAll(title, rate, derivation);
    }

    void show(Phrase value, Phrase from) {
        rate.setText(value.toString());
        derivation.setText(from.toString());
    }
}
