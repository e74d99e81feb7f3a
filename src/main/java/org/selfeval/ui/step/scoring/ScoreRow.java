package org.selfeval.ui.step.scoring;

import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.control.TableRow;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DragEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.TransferMode;
import org.selfeval.intake.RowNames;
import org.selfeval.model.Indicator;

/** A row of the table that can be dragged to another place. */
final class ScoreRow extends TableRow<ScoreTable.Place> {

    /** Puts an indicator before or after another line. */
    @FunctionalInterface
    interface Drop {
        void put(Indicator moved, SchemeLine target, boolean after);
    }

    private static final PseudoClass ABOVE = PseudoClass.getPseudoClass("drop-above");
    private static final PseudoClass BELOW = PseudoClass.getPseudoClass("drop-below");
    private static final PseudoClass LEVEL = PseudoClass.getPseudoClass("level-begins");

    private final Drop drop;

    ScoreRow(Drop drop) {
        this.drop = drop;
        setOnDragDetected(this::begin);
        setOnDragOver(this::over);
        setOnDragExited(event -> mark(false, false));
        setOnDragDropped(this::dropped);
    }

    @Override
    protected void updateItem(ScoreTable.Place place, boolean empty) {
        super.updateItem(place, empty);
        pseudoClassStateChanged(LEVEL, !empty && place != null && place.line().levelBegins() && getIndex() > 0);
    }

    private Optional<SchemeLine> line() {
        return Optional.ofNullable(getItem()).map(ScoreTable.Place::line);
    }

    private void begin(MouseEvent mouse) {
        line().flatMap(SchemeLine::indicator).ifPresent(moved -> {
            ClipboardContent content = new ClipboardContent();
            content.putString(RowNames.of(moved));
            startDragAndDrop(TransferMode.MOVE).setContent(content);
            mouse.consume();
        });
    }

    /** The indicator that is dragged, where it comes from this table and is not dropped on itself. */
    private Optional<Indicator> dragged(DragEvent event) {
        return event.getGestureSource() instanceof ScoreRow row && !row.equals(this)
                ? row.line().flatMap(SchemeLine::indicator)
                : Optional.empty();
    }

    private boolean below(DragEvent event) {
        return event.getY() > getHeight() / 2;
    }

    private void over(DragEvent event) {
        if (line().isPresent() && dragged(event).isPresent()) {
            event.acceptTransferModes(TransferMode.MOVE);
            mark(!below(event), below(event));
            event.consume();
        }
    }

    private void dropped(DragEvent event) {
        Optional<Indicator> moved = dragged(event);
        Optional<SchemeLine> target = line();
        mark(false, false);
        event.setDropCompleted(moved.isPresent() && target.isPresent());
        event.consume();
        if (event.isDropCompleted()) {
            drop.put(moved.orElseThrow(), target.orElseThrow(), below(event));
        }
    }

    private void mark(boolean above, boolean below) {
        pseudoClassStateChanged(ABOVE, above);
        pseudoClassStateChanged(BELOW, below);
    }
}
