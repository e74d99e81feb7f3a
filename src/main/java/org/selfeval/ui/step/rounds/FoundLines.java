package org.selfeval.ui.step.rounds;

import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.selfeval.ui.field.FieldRow;

/** What the checks found in a row of narrow fields, below them over the whole width, a line for each field. */
final class FoundLines {

    private FoundLines() {}

    static void show(Pane fields, Pane below) {
        below.getChildren()
            .setAll(fields.getChildren()
                .stream()
                .filter(FieldRow.class::isInstance)
                .map(field -> line((FieldRow) field))
                .toList());
    }

    private static Label line(FieldRow field) {
        Label line = new Label();
        line.getStyleClass().add("field-check");
        line.setWrapText(true);
        line.setMinHeight(Region.USE_PREF_SIZE);
        line.textProperty().bind(field.foundProperty());
        line.visibleProperty().bind(line.textProperty().isNotEmpty());
        line.managedProperty().bind(line.visibleProperty());
        return line;
    }
}
