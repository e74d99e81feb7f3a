package org.selfeval.ui.step.rectification.list;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.selfeval.ui.fxml.Tip;

/** One sum, large, with what belongs to it beside. */
final class Tile extends VBox {

    private final String title;
    private final Label figure = new Label();
    private final Label aside = new Label();

    Tile(String id, String title) {
        this.title = title;
        setId(id);
        getStyleClass().addAll("card", "tile");
        HBox.setHgrow(this, Priority.ALWAYS);
        Label name = new Label(title);
        name.getStyleClass().add("quiet");
        figure.getStyleClass().add("figure-large");
        figure.setMinWidth(USE_PREF_SIZE);
        aside.getStyleClass().add("quiet");
        HBox line = new HBox(figure, aside);
        line.getStyleClass().add("tile-line");
        getChildren().setAll(name, line);
    }

    void show(String number, String beside) {
        figure.setText(number);
        aside.setText(beside);
        Tip.set(aside, beside);
        setAccessibleText(title + " " + number + " " + beside);
    }
}
