package org.selfeval.ui.step.rectification.list;

import javafx.css.PseudoClass;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.TableCell;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.selfeval.model.InspectedUnit;
import org.selfeval.rectification.Standing;
import org.selfeval.rectification.UnitProgress;
import org.selfeval.ui.step.rectification.line.FollowUpWatch;
import org.selfeval.ui.table.Line;

/** The closed findings as a bar; words where it is not known how many there were. */
final class ProgressCell extends TableCell<Line<InspectedUnit>, String> {

    private static final PseudoClass LATE = PseudoClass.getPseudoClass("late");
    private static final PseudoClass UNKNOWN = PseudoClass.getPseudoClass("unknown");

    private final FollowUpWatch watch;
    private final Region filled = new Region();
    private final StackPane track = new StackPane(filled);
    private double share;

    ProgressCell(FollowUpWatch watch) {
        this.watch = watch;
        track.getStyleClass().addAll("bar-track", "progress-track");
        filled.getStyleClass().add("bar-filled");
        filled.setMinWidth(0);
        track.widthProperty().subscribe(this::fill);
    }

    private void fill() {
        filled.setMaxWidth(track.getWidth() * share);
    }

    @Override
    protected void updateItem(String text, boolean empty) {
        super.updateItem(text, empty);
        Line<InspectedUnit> line = empty || getTableRow() == null ? null : getTableRow().getItem();
        UnitProgress progress = line == null ? null : watch.line(line.id()).getValue();
        Double known = progress == null ? null : progress.findings().share();
        setText(text);
        setGraphic(known == null ? null : track);
        setContentDisplay(known == null ? ContentDisplay.TEXT_ONLY : ContentDisplay.GRAPHIC_ONLY);
        pseudoClassStateChanged(UNKNOWN, progress != null && known == null);
        if (known != null) {
            share = known;
            pseudoClassStateChanged(LATE, progress.standing() == Standing.OVERDUE
                    || progress.standing() == Standing.DUE_SOON);
            fill();
        }
    }
}
