package org.selfeval.ui.shell;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Window;

/** The room of the window: one place, at most a line above it, and the notes over both. */
final class Frame {

    private final VBox shown = new VBox();
    private final VBox notes;
    private final StackPane root;

    Frame(Node... notes) {
        this.notes = new VBox(notes);
        this.notes.getStyleClass().add("messages");
        this.notes.setPickOnBounds(false);
        root = new StackPane(shown, this.notes);
    }

    StackPane root() {
        return root;
    }

    Window window() {
        return root.getScene().getWindow();
    }

    /** Shows a place, with the notes. */
    void show(Optional<Node> line, Place place) {
        notes.setVisible(true);
        shown.getChildren().setAll(line.stream().toList());
        VBox.setVgrow(place.node(), Priority.ALWAYS);
        shown.getChildren().add(place.node());
        // Else the first button has the focus, and Enter would press it before the place has loaded what it shows.
        shown.requestFocus();
        place.shown();
    }

    /** Shows a place and nothing else. */
    void showAlone(Place place) {
        show(Optional.empty(), place);
        notes.setVisible(false);
    }
}
