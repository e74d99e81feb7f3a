package org.selfeval.ui.dialogs;

import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.DialogPane;
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
        ScrollPane scroll = new Wrapping(content);
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

    /** As high as its content is at the width it gets, where a plain one takes no sentence to have more than one line. */
    private static final class Wrapping extends ScrollPane {

        Wrapping(Node content) {
            super(content);
        }

        @Override
        public Orientation getContentBias() {
            return Orientation.HORIZONTAL;
        }

        @Override
        protected double computePrefHeight(double width) {
            double usual = super.computePrefHeight(width);
            double room = width < 0 ? dialog() : width;
            return room < 0
                    ? usual
                    : Math.max(usual, getContent().prefHeight(room) + snappedTopInset() + snappedBottomInset());
        }

        /** What a dialog of a given width leaves for this, when it asks for a height without saying so; else -1. */
        private double dialog() {
            double edges = 0;
            for (Parent above = getParent(); above instanceof Region region; above = above.getParent()) {
                edges += region.getInsets().getLeft() + region.getInsets().getRight();
                if (above instanceof DialogPane pane && pane.getPrefWidth() > edges) {
                    return pane.getPrefWidth() - edges;
                }
            }
            return -1;
        }
    }
}
