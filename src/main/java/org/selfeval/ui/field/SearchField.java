package org.selfeval.ui.field;

import javafx.scene.Cursor;
import javafx.scene.control.Label;
import org.controlsfx.control.textfield.CustomTextField;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.selfeval.text.Texts;
import org.selfeval.ui.fxml.Tip;

/** A field to search by: told by its lens, and emptied by a click on its cross. */
public final class SearchField extends CustomTextField {

    public SearchField() {
        // Its own style is made for another theme; without it, it looks as every field does.
        getStyleClass().remove("custom-text-field");
        getStyleClass().add("search-field");
        setLeft(side(Feather.SEARCH));
        Label cross = side(Feather.X);
        cross.setCursor(Cursor.HAND);
        Tip.set(cross, Texts.get("search.clear"));
        cross.setOnMouseClicked(click -> {
            clear();
            requestFocus();
        });
        cross.visibleProperty().bind(textProperty().isNotEmpty());
        setRight(cross);
    }

    private static Label side(Feather icon) {
        Label side = new Label("", new FontIcon(icon));
        side.getStyleClass().add("search-side");
        return side;
    }
}
