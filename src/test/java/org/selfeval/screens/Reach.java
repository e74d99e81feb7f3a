package org.selfeval.screens;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Spinner;
import javafx.scene.control.Toggle;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** What can have the focus: whether it has a name to be called by, and whether the Tab key comes there. */
final class Reach {

    private static final int MOST_STEPS = 1000;

    private Reach() {}

    private static List<Node> focusable(Scene scene) {
        return Nodes.seen(scene)
            .stream()
            .filter(node -> node.isFocusTraversable() && !node.isDisabled())
            // In a group Tab comes to the chosen one, and arrows lead on.
            .filter(node -> !(node instanceof Toggle choice) || choice.getToggleGroup() == null || choice.isSelected())
            // Parts of a control that stands for them.
            .filter(node -> !Nodes.within(node, ComboBoxBase.class) && !Nodes.within(node, Spinner.class))
            .toList();
    }

    /** Controls that a screen reader could not name. A page that scrolls has the names of what is on it. */
    static Stream<String> nameless(Scene scene) {
        Set<Node> labelled = Collections.newSetFromMap(new IdentityHashMap<>());
        Nodes.seen(scene)
            .stream()
            .filter(Label.class::isInstance)
            .map(node -> ((Label) node).getLabelFor())
            .forEach(labelled::add);
        return focusable(scene).stream()
            .filter(node -> !(node instanceof ScrollPane) && !labelled.contains(node))
            .filter(node -> !said(node.getAccessibleText()) && !(node instanceof Labeled own && said(own.getText())))
            .map(node -> "no name: " + Nodes.name(node));
    }

    private static boolean said(String text) {
        return text != null && !text.isBlank();
    }

    /** Controls that neither Tab nor, where text or a table takes that for itself, Ctrl+Tab comes to. */
    static Stream<String> unreached(Scene scene) {
        Set<Node> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        List<Node> wanted = focusable(scene);
        if (wanted.isEmpty()) {
            return Stream.empty();
        }
        Node before = scene.getFocusOwner();
        wanted.getFirst().requestFocus();
        Node first = scene.getFocusOwner();
        seen.add(first);
        for (int step = 0; step < MOST_STEPS; step++) {
            Node here = scene.getFocusOwner();
            press(here, false);
            if (seen.contains(scene.getFocusOwner()) && !first.equals(scene.getFocusOwner())) {
                press(scene.getFocusOwner(), true);
            }
            // A table that is left with Tab may have opened a cell in it, which goes when the focus does.
            if (first.equals(scene.getFocusOwner()) || !seen.add(scene.getFocusOwner())) {
                break;
            }
        }
        List<String> lost = new ArrayList<>();
        for (Node node : wanted) {
            if (!seen.contains(node) && Nodes.seen(scene).contains(node)) {
                lost.add("not reached by Tab: " + Nodes.name(node));
            }
        }
        if (before != null) {
            before.requestFocus();
        }
        return lost.stream();
    }

    private static void press(Node node, boolean control) {
        Event.fireEvent(node, new KeyEvent(KeyEvent.KEY_PRESSED, "\t", "\t", KeyCode.TAB, false, control, false,
                false));
    }
}
