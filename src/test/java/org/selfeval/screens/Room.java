package org.selfeval.screens;

import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Control;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;

/** Texts that have not the room they need. In a cell, what a tooltip tells in full may be cut. */
final class Room {

    private Room() {}

    /** Cut off with an ellipsis, or beyond the edge of the window. */
    static Stream<String> offenders(Scene scene) {
        Bounds window = scene.getRoot().getLayoutBounds();
        return Nodes.seen(scene)
            .stream()
            .filter(Labeled.class::isInstance)
            .map(Labeled.class::cast)
            .filter(labeled -> labeled.getText() != null && !labeled.getText().isBlank())
            .flatMap(labeled -> {
                if (labeled.isTextTruncated() && !explained(labeled)) {
                    return Stream.of("cut off: " + Nodes.name(labeled));
                }
                Bounds place = labeled.localToScene(labeled.getLayoutBounds());
                boolean beyond = place.getMaxX() > window.getMaxX() + 1 || place.getMaxY() > window.getMaxY() + 1
                        || place.getMinX() < -1 || place.getMinY() < -1;
                return beyond && !scrolls(labeled)
                        ? Stream.of("beyond the edge: " + Nodes.name(labeled))
                        : Stream.empty();
            });
    }

    private static boolean explained(Labeled labeled) {
        return Stream.concat(Stream.of(labeled), Nodes.ancestors(labeled))
            .takeWhile(node -> labeled.equals(node) || Nodes.within(node, IndexedCell.class)
                    || node instanceof IndexedCell<?>)
            .anyMatch(node -> node instanceof IndexedCell<?> || labeled.equals(node)
                    ? ((Control) node).getTooltip() != null
                    : false);
    }

    private static boolean scrolls(Node node) {
        return Nodes.within(node, ScrollPane.class) || Nodes.within(node, IndexedCell.class)
                || node instanceof IndexedCell<?>;
    }
}
