package org.selfeval.ui.step.texts;

import java.util.Locale;
import java.util.function.Function;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.selfeval.report.SectionState;
import org.selfeval.text.Texts;
import org.selfeval.ui.fxml.Tip;

/** A section's number and name, and how far its text has come. */
final class PartCell extends ListCell<Part> {

    private static final PseudoClass FOLLOW_UP = PseudoClass.getPseudoClass("follow-up");

    /** What the edges of cell and list take, so that nothing scrolls sideways. */
    private static final double EDGES = 28;

    private final Function<Part, SectionState> states;
    private final Label number = new Label();
    private final Label name = new Label();
    private final Label state = new Label();
    private final HBox line = new HBox(number, name, state);

    PartCell(ListView<Part> list, Function<Part, SectionState> states) {
        this.states = states;
        line.getStyleClass().add("part-line");
        number.getStyleClass().add("part-number");
        number.setMinWidth(Region.USE_PREF_SIZE);
        name.setMaxWidth(Double.MAX_VALUE);
        name.setMinWidth(0);
        name.setWrapText(true);
        line.setMinWidth(0);
        line.prefWidthProperty().bind(list.widthProperty().subtract(EDGES));
        HBox.setHgrow(name, Priority.ALWAYS);
        state.setMinWidth(Region.USE_PREF_SIZE);
    }

    /** A cell asks what it shows for its height at no width, at which no name has a second line. */
    @Override
    protected double computePrefHeight(double width) {
        return getGraphic() == null
                ? super.computePrefHeight(width)
                : snappedTopInset() + line.prefHeight(line.getPrefWidth()) + snappedBottomInset();
    }

    @Override
    protected void updateItem(Part part, boolean empty) {
        super.updateItem(part, empty);
        pseudoClassStateChanged(FOLLOW_UP, !empty && part != null && part.section().isEmpty());
        if (empty || part == null) {
            setGraphic(null);
            Tip.set(this, null);
            return;
        }
        number.setText(part.number());
        name.setText(part.name());
        show(state, part.section().isPresent() ? states.apply(part) : null);
        setAccessibleText(Texts.get("texts.partSpoken", part.number(), part.name(), state.getText()));
        setGraphic(line);
        Tip.set(this, part.name());
    }

    /** A state as a chip; nothing for null. */
    static void show(Label chip, SectionState state) {
        chip.setVisible(state != null);
        chip.setText(state == null ? "" : Texts.label(state));
        chip.getStyleClass()
            .setAll("label", "chip", state == null ? "none" : "text-" + state.name().toLowerCase(Locale.ROOT));
    }
}
