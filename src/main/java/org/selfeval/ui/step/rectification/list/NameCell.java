package org.selfeval.ui.step.rectification.list;

import java.util.function.LongConsumer;
import javafx.beans.binding.Bindings;
import javafx.css.PseudoClass;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.TableCell;
import org.selfeval.model.InspectedUnit;
import org.selfeval.text.Texts;
import org.selfeval.ui.fxml.Tip;
import org.selfeval.ui.table.Line;

/** The name of a line, which opens it. One that is longer than its column takes two lines of smaller letters. */
final class NameCell extends TableCell<Line<InspectedUnit>, String> {

    private static final PseudoClass LONG = PseudoClass.getPseudoClass("long");

    /** What the edges of the cell take, in letters. */
    private static final double EDGES = 1.5;

    private final Hyperlink link = new Hyperlink();

    NameCell(LongConsumer open) {
        link.setFocusTraversable(false);
        link.setWrapText(true);
        link.prefWidthProperty()
            .bind(Bindings.createDoubleBinding(() -> getWidth() - snappedLeftInset() - snappedRightInset(),
                    widthProperty(), insetsProperty()));
        widthProperty().subscribe(width -> fit());
        link.setOnAction(event -> {
            link.setVisited(false);
            open.accept(getTableRow().getItem().id());
        });
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    }

    @Override
    protected void updateItem(String text, boolean empty) {
        super.updateItem(text, empty);
        setText(text);
        setGraphic(empty ? null : link);
        Tip.set(this, empty ? null : Texts.get("rectify.openTip", text));
        link.setText(text);
        fit();
    }

    private void fit() {
        double letters = getText() == null ? 0 : getText().length() + EDGES;
        pseudoClassStateChanged(LONG, getWidth() > 0 && letters * getFont().getSize() > getWidth());
    }
}
