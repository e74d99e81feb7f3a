package org.selfeval.screens;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.text.Text;

/** What is seen in a scene, and how to say which node is meant. */
final class Nodes {

    private Nodes() {}

    /** All that is visible, from the root on. */
    static List<Node> seen(Scene scene) {
        List<Node> all = new ArrayList<>();
        collect(scene.getRoot(), all);
        return all;
    }

    private static void collect(Node node, List<Node> all) {
        if (node.isVisible()) {
            all.add(node);
            if (node instanceof Parent parent) {
                parent.getChildrenUnmodifiable().forEach(child -> collect(child, all));
            }
        }
    }

    /** All that is there, seen or not. */
    static List<Node> all(Scene scene) {
        return below(scene.getRoot()).toList();
    }

    private static Stream<Node> below(Node node) {
        Stream<Node> children = node instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream().flatMap(Nodes::below)
                : Stream.of();
        return Stream.concat(Stream.of(node), children);
    }

    static Stream<Node> ancestors(Node node) {
        return Stream.iterate(node.getParent(), Objects::nonNull, Node::getParent).map(Node.class::cast);
    }

    static boolean within(Node node, Class<?> kind) {
        return ancestors(node).anyMatch(kind::isInstance);
    }

    /** Kind, id or style, text, and the nearest that has an id. */
    static String name(Node node) {
        String text = switch (node) {
            case Labeled labeled -> labeled.getText();
            case Text shown -> shown.getText();
            case TextInputControl input -> input.getPromptText();
            default -> null;
        };
        String place = ancestors(node).filter(one -> one.getId() != null)
            .limit(2)
            .map(one -> "#" + one.getId())
            .collect(Collectors.joining(" in "));
        return node.getClass().getSimpleName() + (node.getId() == null ? "" : "#" + node.getId())
                + node.getStyleClass().stream().map(style -> "." + style).collect(Collectors.joining())
                + (text == null || text.isEmpty() ? "" : " “" + text.lines().findFirst().orElse("") + "”")
                + (place.isEmpty() ? "" : " in " + place);
    }
}
