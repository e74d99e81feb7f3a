package org.selfeval.ui.step.rounds;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.selfeval.text.Texts;

/** A round in the list: its name, what is to be looked at, and the main facts below. */
final class RoundCell extends ListCell<RoundLine> {

    private static final double INSETS = 22;

    private final ListView<RoundLine> list;
    private final Label name = new Label();
    private final Label open = new Label();
    private final Label mark = new Label();
    private final Label summary = new Label();
    private final FlowPane chips = new FlowPane(mark, open);
    private final VBox box = new VBox(name, summary, chips);

    RoundCell(ListView<RoundLine> list) {
        getStyleClass().add("round-cell");
        name.getStyleClass().add("round-name");
        name.setWrapText(true);
        summary.getStyleClass().add("quiet");
        summary.setWrapText(true);
        open.getStyleClass().addAll("chip", "warning");
        mark.getStyleClass().add("chip");
        chips.getStyleClass().add("chips");
        chips.managedProperty().bind(chips.visibleProperty());
        for (Label chip : new Label[]{open, mark}) {
            chip.managedProperty().bind(chip.visibleProperty());
        }
        setPrefWidth(0);
        for (Label line : new Label[]{name, summary}) {
            line.setMinHeight(USE_PREF_SIZE);
            line.prefWidthProperty().bind(widthProperty().subtract(INSETS));
        }
        this.list = list;
    }

    /** A cell is asked for its height before it has a width, at which a name would take many lines. */
    @Override
    protected double computePrefHeight(double width) {
        if (getGraphic() == null) {
            return super.computePrefHeight(width);
        }
        double room = (getWidth() > 0 ? getWidth() : list.getWidth()) - snappedLeftInset() - snappedRightInset();
        return snappedTopInset() + box.prefHeight(room) + snappedBottomInset();
    }

    @Override
    protected void updateItem(RoundLine line, boolean empty) {
        super.updateItem(line, empty);
        if (empty || line == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        name.setText(line.name());
        summary.setText(line.summary());
        mark.setText(line.mark());
        mark.setVisible(!line.mark().isEmpty());
        open.setText(Texts.get("rounds.open", line.open()));
        open.setVisible(line.open() > 0);
        chips.setVisible(mark.isVisible() || open.isVisible());
        setAccessibleText(Texts.get("rounds.cellSpoken", line.name(), line.summary(), line.mark(), line.open()));
        setGraphic(box);
    }
}
