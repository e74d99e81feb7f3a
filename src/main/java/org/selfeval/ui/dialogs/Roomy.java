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
     * @param most so high the whole dialog may be, in pixels
     */
    static Region of(Node content, double most) {
        ScrollPane scroll = new Wrapping(content, most);
        scroll.getStyleClass().add("form-scroll");
        scroll.setFocusTraversable(false);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFitToWidth(true);
        // Grows with the window as far as it can, but is squeezed only where something in it may be.
        scroll.viewportBoundsProperty()
            .subscribe(port -> scroll.setFitToHeight(least(content, port.getWidth()) <= port.getHeight()));
        VBox.setVgrow(scroll, Priority.ALWAYS);
        return scroll;
    }

    /** What grows with the window, as a table does, says also how low it may be. */
    private static double least(Node content, double width) {
        boolean grows = content instanceof VBox box
                && box.getChildren().stream().anyMatch(part -> VBox.getVgrow(part) == Priority.ALWAYS);
        return grows ? content.minHeight(width) : content.prefHeight(width);
    }

    /** As high as its content is at the width it gets, where a plain one takes no sentence to have more than one line. */
    private static final class Wrapping extends ScrollPane {

        /** A bar that came once would take the room without which it is needed. */
        private static final double BAR = 14;

        private final double most;

        Wrapping(Node content, double most) {
            super(content);
            this.most = most;
        }

        @Override
        public Orientation getContentBias() {
            return Orientation.HORIZONTAL;
        }

        @Override
        protected double computePrefHeight(double width) {
            double usual = super.computePrefHeight(width);
            double room = (width < 0 ? dialog() : width) - BAR;
            return room < 0
                    ? usual
                    : Math.max(usual, getContent().prefHeight(room) + snappedTopInset() + snappedBottomInset());
        }

        @Override
        protected double computeMaxHeight(double width) {
            return Math.max(most - rest(), 0);
        }

        /** What the dialog has besides this, from its title to its buttons. */
        private double rest() {
            double rest = 0;
            Node part = this;
            for (Parent above = getParent(); above instanceof Region region; above = above.getParent()) {
                rest += region.getInsets().getTop() + region.getInsets().getBottom();
                for (Node beside : region.getChildrenUnmodifiable()) {
                    if (!beside.equals(part) && beside.isManaged()) {
                        rest += beside.prefHeight(-1) + (region instanceof VBox box ? box.getSpacing() : 0);
                    }
                }
                if (region instanceof DialogPane) {
                    return rest;
                }
                part = region;
            }
            return rest;
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
