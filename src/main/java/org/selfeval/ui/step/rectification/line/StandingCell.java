package org.selfeval.ui.step.rectification.line;

import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import org.selfeval.model.InspectedUnit;
import org.selfeval.rectification.Standing;
import org.selfeval.rectification.UnitProgress;
import org.selfeval.ui.table.Line;

/** What is left of the period, in the colour of how urgent it is. */
public final class StandingCell extends TableCell<Line<InspectedUnit>, String> {

    private final FollowUpWatch watch;
    private final Label chip = new Label();

    public StandingCell(FollowUpWatch watch) {
        this.watch = watch;
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    }

    @Override
    protected void updateItem(String text, boolean empty) {
        super.updateItem(text, empty);
        Line<InspectedUnit> line = empty || getTableRow() == null ? null : getTableRow().getItem();
        UnitProgress progress = line == null ? null : watch.line(line.id()).getValue();
        setText(text);
        setGraphic(progress == null ? null : chip);
        if (progress != null) {
            chip.setText(text);
            dress(chip, progress.standing());
        }
    }

    /** Gives a label the look of a standing. */
    public static void dress(Label label, Standing standing) {
        String colour = switch (standing) {
            case OVERDUE -> "danger";
            case DUE_SOON -> "warning";
            case CLOSED -> "success";
            case ONGOING -> "going";
            case NOT_FED_BACK -> "unknown";
        };
        label.getStyleClass().setAll("label", "chip", "standing", colour);
    }
}
