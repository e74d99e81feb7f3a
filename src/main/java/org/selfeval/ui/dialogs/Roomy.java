package org.selfeval.ui.dialogs;

import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** What a dialog shows, scrolling where the screen is too low for it, so that its buttons stay in reach. */
final class Roomy {

    private Roomy() {}

    /**
     * @param most so high it may be, in pixels
     */
    static Region of(Node content, double most) {
        ScrollPane scroll = new Pane(content);
        scroll.getStyleClass().add("form-scroll");
        scroll.setFocusTraversable(false);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFitToWidth(true);
        scroll.setMaxHeight(most);
        // Grows with the window as far as it can, but is never squeezed.
        scroll.viewportBoundsProperty()
            .subscribe(port -> scroll.setFitToHeight(content.prefHeight(port.getWidth()) <= port.getHeight()));
        VBox.setVgrow(scroll, Priority.ALWAYS);
        return scroll;
    }

    /** As high as its content is at the width it gets: a sentence that wraps needs more than one of its lines. */
    private static final class Pane extends ScrollPane {

        Pane(Node content) {
            super(content);
        }

        @Override
        public Orientation getContentBias() {
            return Orientation.HORIZONTAL;
        }

        @Override
        protected double computePrefHeight(double width) {
            double edges = snappedTopInset() + snappedBottomInset();
            double room = width < 0 ? getContent().prefWidth(-1) : width - snappedLeftInset() - snappedRightInset();
            return Math.max(super.computePrefHeight(width), snapSizeY(getContent().prefHeight(room)) + edges);
        }
    }
}
