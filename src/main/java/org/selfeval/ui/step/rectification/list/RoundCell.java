package org.selfeval.ui.step.rectification.list;

import javafx.scene.control.OverrunStyle;
import javafx.scene.control.TableCell;
import org.selfeval.model.InspectedUnit;
import org.selfeval.ui.fxml.Tip;
import org.selfeval.ui.table.Line;

/**
 * The round of a line. A long name takes two lines; one that is longer still is cut at its beginning,
 * since the rounds of a year differ only further on (二届区委第十三轮, 二届区委第十四轮), and stands in full in the tooltip.
 */
final class RoundCell extends TableCell<Line<InspectedUnit>, String> {

    RoundCell() {
        getStyleClass().add("round-cell");
        setWrapText(true);
        setTextOverrun(OverrunStyle.LEADING_ELLIPSIS);
    }

    @Override
    protected void updateItem(String text, boolean empty) {
        super.updateItem(text, empty);
        setText(text);
        Tip.set(this, empty ? null : text);
    }
}
