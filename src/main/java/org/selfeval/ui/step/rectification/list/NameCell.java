package org.selfeval.ui.step.rectification.list;

import java.util.function.LongConsumer;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.TableCell;
import org.selfeval.model.InspectedUnit;
import org.selfeval.text.Texts;
import org.selfeval.ui.fxml.Tip;
import org.selfeval.ui.table.Line;

/** The name of a line, which opens it. */
final class NameCell extends TableCell<Line<InspectedUnit>, String> {

    private final Hyperlink link = new Hyperlink();

    NameCell(LongConsumer open) {
        link.setFocusTraversable(false);
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
    }
}
