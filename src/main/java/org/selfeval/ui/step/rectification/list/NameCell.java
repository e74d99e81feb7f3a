package org.selfeval.ui.step.rectification.list;

import javafx.beans.binding.Bindings;
import javafx.css.PseudoClass;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import org.selfeval.model.InspectedUnit;
import org.selfeval.text.Texts;
import org.selfeval.ui.fxml.Tip;
import org.selfeval.ui.table.Line;

/**
 * The name of a line; how the line is opened is said where one points at it. One that is longer than its column takes two
 * lines of smaller letters.
 */
final class NameCell extends TableCell<Line<InspectedUnit>, String> {

    private static final PseudoClass LONG = PseudoClass.getPseudoClass("long");

    /** What the edges of the cell take, in letters. */
    private static final double EDGES = 1.5;

    private final Label name = new Label();

    NameCell() {
        name.getStyleClass().add("line-name");
        name.setWrapText(true);
        name.prefWidthProperty()
            .bind(Bindings.createDoubleBinding(() -> getWidth() - snappedLeftInset() - snappedRightInset(),
                    widthProperty(), insetsProperty()));
        widthProperty().subscribe(width -> fit());
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    }

    @Override
    protected void updateItem(String text, boolean empty) {
        super.updateItem(text, empty);
        setText(text);
        setGraphic(empty ? null : name);
        Tip.set(this, empty ? null : Texts.get("rectify.openTip", text));
        name.setText(text);
        fit();
    }

    private void fit() {
        double letters = getText() == null ? 0 : getText().length() + EDGES;
        pseudoClassStateChanged(LONG, getWidth() > 0 && letters * getFont().getSize() > getWidth());
    }
}
