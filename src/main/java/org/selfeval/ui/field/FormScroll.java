package org.selfeval.ui.field;

import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableView;

/**
 * A page of fields that can be scrolled. What one is typing in, a field or a table, stays where it is on the screen, though
 * what the checks say above it comes and goes.
 */
public final class FormScroll extends ScrollPane {

    private final Runnable steady = this::steady;
    private Node anchor;
    /** The anchor's place from the beginning of the page, in pixels. */
    private double place;
    /** How much of the page lies above what is seen, in pixels. */
    private double top;

    public FormScroll() {
        getStyleClass().add("form-scroll");
        sceneProperty().subscribe((was, is) -> {
            if (was != null) {
                was.removePostLayoutPulseListener(steady);
            }
            if (is != null) {
                is.addPostLayoutPulseListener(steady);
            }
        });
    }

    /** Once all is laid out, and before it is painted. */
    private void steady() {
        Node now = focused();
        if (now != null && getContent() != null) {
            double hidden = getContent().getLayoutBounds().getHeight() - getViewportBounds().getHeight();
            double there = getContent().sceneToLocal(now.localToScene(0, 0)).getY();
            if (now.equals(anchor) && there != place && hidden > 0) {
                setVvalue(Math.clamp((top + there - place) / hidden, 0, 1));
            }
            place = there;
            top = getVvalue() * Math.max(0, hidden);
        }
        anchor = now;
    }

    /** The table in which, or else the control on which the focus is; null where it is not on this page. */
    private Node focused() {
        Node owner = getScene().getFocusOwner();
        boolean here = above(owner).anyMatch(this::equals);
        return here ? above(owner).filter(TableView.class::isInstance).findFirst().orElse(owner) : null;
    }

    private static Stream<Node> above(Node node) {
        return Stream.iterate(node, at -> at != null, Node::getParent);
    }
}
