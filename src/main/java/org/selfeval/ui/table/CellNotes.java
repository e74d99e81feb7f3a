package org.selfeval.ui.table;

import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** Below a table: why a text is not taken, and what the checks found in the cell one is in. */
final class CellNotes extends VBox {

    private final Label refusal = label("field-refusal");
    private final Label finding = label("cell-note");

    private final BooleanProperty waiting = new SimpleBooleanProperty();
    private Optional<String> found = Optional.empty();

    CellNotes() {
        getChildren().setAll(refusal, finding);
        managedProperty().bind(refusal.visibleProperty().or(finding.visibleProperty()));
    }

    private static Label label(String styleClass) {
        Label label = new Label();
        label.getStyleClass().add(styleClass);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        label.managedProperty().bind(label.visibleProperty());
        label.setVisible(false);
        return label;
    }

    /** Empty where everything typed is taken. */
    void refuse(Optional<String> why) {
        say(refusal, why);
    }

    /** @param typing whether the cell may hold half of what is meant: then nothing is said where nothing was said before */
    void waitFor(ObservableBooleanValue typing) {
        waiting.bind(typing);
        waiting.subscribe(this::showFound);
    }

    /** Empty where nothing was found. */
    void found(Optional<String> sentence) {
        found = sentence;
        showFound();
    }

    private void showFound() {
        if (!waiting.get() || found.isEmpty() || finding.isVisible()) {
            say(finding, found);
        }
    }

    private static void say(Label label, Optional<String> text) {
        label.setText(text.orElse(""));
        label.setVisible(text.isPresent());
    }
}
