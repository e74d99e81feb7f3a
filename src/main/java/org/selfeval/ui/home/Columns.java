package org.selfeval.ui.home;

import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;

/** A wide part and a narrow one beside it; below it where the letters are too large for the window. */
public final class Columns extends GridPane {

    /** From so many times the size of the letters on there is room for both. */
    private static final double ROOM = 88;
    private static final double WIDE = 71;
    private static final double USUAL = 14;

    private final Label ruler = new Label();
    private final ReadOnlyDoubleWrapper letters = new ReadOnlyDoubleWrapper(this, "letters", USUAL);

    public Columns() {
        ruler.setVisible(false);
        ruler.setManaged(false);
        ruler.fontProperty().subscribe(font -> letters.set(font.getSize()));
        letters.subscribe(this::arrange);
        widthProperty().subscribe(this::arrange);
        getChildren().add(ruler);
    }

    /** The size of the letters in pixels. */
    ReadOnlyDoubleProperty lettersProperty() {
        return letters.getReadOnlyProperty();
    }

    private void arrange() {
        boolean beside = getWidth() >= ROOM * letters.get();
        if (beside != getColumnConstraints().size() > 1 || getColumnConstraints().isEmpty()) {
            getColumnConstraints().setAll(beside
                    ? new ColumnConstraints[]{share(WIDE), share(100 - WIDE)}
                    : new ColumnConstraints[]{share(100)});
            for (Node part : getChildren()) {
                if (GridPane.getColumnIndex(part) != null) {
                    boolean second = part.getStyleClass().contains("side");
                    GridPane.setColumnIndex(part, second && beside ? 1 : 0);
                    GridPane.setRowIndex(part, second && !beside ? 1 : 0);
                }
            }
        }
    }

    private static ColumnConstraints share(double percent) {
        ColumnConstraints column = new ColumnConstraints();
        column.setPercentWidth(percent);
        column.setHgrow(Priority.ALWAYS);
        return column;
    }
}
