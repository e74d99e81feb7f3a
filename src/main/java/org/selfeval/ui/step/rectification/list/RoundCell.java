package org.selfeval.ui.step.rectification.list;

import javafx.scene.control.OverrunStyle;
import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;
import org.selfeval.model.InspectedUnit;
import org.selfeval.ui.table.Line;

/**
 * The round of a line; its name is often longer than the column can be, and stands in full in the tooltip. It is cut at
 * its beginning, since the rounds of a year differ only further on (二届区委第十三轮, 二届区委第十四轮).
 */
final class RoundCell extends TableCell<Line<InspectedUnit>, String> {

    private final Tooltip tooltip = new Tooltip();

    RoundCell() {
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
