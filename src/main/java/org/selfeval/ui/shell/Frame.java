package org.selfeval.ui.shell;

import java.util.Optional;
import java.util.function.Function;
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
    private Function<Place, Optional<Node>> lines = place -> Optional.empty();

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

    /** What stands above a place, if anything does. */
    void setLines(Function<Place, Optional<Node>> above) {
        lines = above;
    }

    /** Shows a place, with its line and the notes. */
    void show(Place place) {
        notes.setVisible(true);
        show(lines.apply(place), place);
    }

    private void show(Optional<Node> line, Place place) {
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
