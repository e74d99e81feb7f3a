package org.selfeval.ui.step.rectification.list;

import javafx.scene.control.TableCell;
import org.selfeval.model.InspectedUnit;
import org.selfeval.text.Texts;
import org.selfeval.ui.fxml.Tip;
import org.selfeval.ui.table.Line;

/** The name of a line; how the line is opened is said where one points at it. */
final class NameCell extends TableCell<Line<InspectedUnit>, String> {

    @Override
    protected void updateItem(String text, boolean empty) {
        super.updateItem(text, empty);
        setText(text);
        Tip.set(this, empty ? null : Texts.get("rectify.openTip", text));
    }
}
