package org.selfeval.screens;

import java.util.function.Function;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Control;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableView;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.text.Text;

/** Texts that have not the room they need. In a cell, what a tooltip tells in full may be cut. */
final class Room {

    private Room() {}

    /** Cut off with an ellipsis, beyond the edge of the window, under a scroll bar, or in a list that scrolls sideways. */
    static Stream<String> offenders(Scene scene) {
        return Stream.of(cut(scene), sideways(scene), covered(scene)).flatMap(Function.identity());
    }

    private static Stream<String> covered(Scene scene) {
        return Nodes.seen(scene)
            .stream()
            .filter(node -> node instanceof ScrollBar bar && bar.getOrientation() == Orientation.VERTICAL
                    && bar.getParent() instanceof ScrollPane pane && pane.getStyleClass().contains("form-scroll")
                    && left(bar) < right(pane.getContent()) - 1)
            .map(bar -> "under its scroll bar: " + Nodes.name(((ScrollPane) bar.getParent()).getContent()));
    }

    private static double left(Node node) {
        return node.localToScene(node.getLayoutBounds()).getMinX();
    }

    private static double right(Node node) {
        return node.localToScene(node.getLayoutBounds()).getMaxX();
    }

    private static Stream<String> sideways(Scene scene) {
        return Nodes.seen(scene)
            .stream()
            .filter(node -> node instanceof ScrollBar bar && bar.getOrientation() == Orientation.HORIZONTAL
                    && Nodes.within(bar, ListView.class))
            .map(bar -> "scrolls sideways: " + Nodes.name(bar));
    }

    private static Stream<String> cut(Scene scene) {
        Bounds window = scene.getRoot().getLayoutBounds();
        return Nodes.seen(scene)
            .stream()
            .filter(Labeled.class::isInstance)
            .map(Labeled.class::cast)
            .filter(labeled -> labeled.getText() != null && !labeled.getText().isBlank())
            .flatMap(labeled -> {
                if (isCut(labeled) && !explained(labeled)) {
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

    /** By what is drawn: {@code isTextTruncated} also tells of wrapped lines that are drawn in full. */
    private static boolean isCut(Labeled labeled) {
        return labeled.getChildrenUnmodifiable()
            .stream()
            .filter(Text.class::isInstance)
            .map(Text.class::cast)
            .anyMatch(drawn -> drawn.isVisible() && drawn.getText().endsWith(labeled.getEllipsisString())
                    && !labeled.getText().endsWith(labeled.getEllipsisString()));
    }

    /** As the mouse would see it, for some cells make their tooltip when it comes. */
    private static boolean explained(Labeled labeled) {
        return Stream.concat(Stream.of(labeled), Nodes.ancestors(labeled))
            .filter(node -> node.equals(labeled) || node instanceof IndexedCell<?>)
            .map(Control.class::cast)
            .anyMatch(control -> {
                Event.fireEvent(control, mouse(MouseEvent.MOUSE_ENTERED));
                boolean told = control.getTooltip() != null;
                Event.fireEvent(control, mouse(MouseEvent.MOUSE_EXITED));
                return told;
            });
    }

    private static MouseEvent mouse(javafx.event.EventType<MouseEvent> type) {
        return new MouseEvent(type, 1, 1, 1, 1, MouseButton.NONE, 0, false, false, false, false, false, false, false,
                false, false, true, null);
    }

    private static boolean scrolls(Labeled labeled) {
        return Nodes.within(labeled, ScrollPane.class) || Nodes.within(labeled, IndexedCell.class)
                || Nodes.within(labeled, TableView.class) || labeled instanceof IndexedCell<?>;
    }
}
