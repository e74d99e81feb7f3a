package org.selfeval.ui.step.rectification.list;

import javafx.scene.control.OverrunStyle;
import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;
import org.selfeval.model.InspectedUnit;
import org.selfeval.ui.table.Line;

/**
 * The round of a line. A long name takes two lines; one that is longer still is cut at its beginning,
 * since the rounds of a year differ only further on (二届区委第十三轮, 二届区委第十四轮), and stands in full in the tooltip.
 */
final class RoundCell extends TableCell<Line<InspectedUnit>, String> {

    private final Tooltip tooltip = new Tooltip();

    RoundCell() {
        getStyleClass().add("round-cell");
        setWrapText(true);
        setTextOverrun(OverrunStyle.LEADING_ELLIPSIS);
    }

    @Override
    protected void updateItem(String text, boolean empty) {
        super.updateItem(text, empty);
        setText(text);
        tooltip.setText(text);
        setTooltip(empty ? null : tooltip);
    }
}
