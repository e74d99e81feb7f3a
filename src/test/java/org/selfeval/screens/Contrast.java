package org.selfeval.screens;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.paint.LinearGradient;
import javafx.scene.paint.Paint;
import javafx.scene.text.Text;

/** Text against what it stands on, by the formula of WCAG 2. What is disabled is exempt, there as here. */
final class Contrast {

    private static final double LEAST = 4.5;

    private Contrast() {}

    /** Texts that are too pale for where they stand. */
    static Stream<String> offenders(Scene scene) {
        return Nodes.seen(scene)
            .stream()
            .filter(Text.class::isInstance)
            .map(Text.class::cast)
            .filter(text -> !text.getText().isBlank() && !text.isDisabled())
            .flatMap(text -> {
                Color behind = behind(text, scene);
                Color letters = over(faded(paint(text.getFill()), text), behind);
                double contrast = ratio(letters, behind);
                return contrast >= LEAST
                        ? Stream.empty()
                        : Stream.of(String.format(Locale.ROOT, "contrast %.1f, %s on %s: %s", contrast, letters, behind,
                                Nodes.name(text)));
            });
    }

    /** What the fills behind a node amount to, from the window's own on. */
    private static Color behind(Node node, Scene scene) {
        List<Node> outwards = Nodes.ancestors(node).toList();
        Color colour = paint(scene.getFill());
        for (Node each : outwards.reversed()) {
            if (each instanceof Region region && region.getBackground() != null) {
                for (BackgroundFill fill : region.getBackground().getFills()) {
                    colour = over(faded(paint(fill.getFill()), region), colour);
                }
            }
        }
        return colour;
    }

    private static Color faded(Color colour, Node node) {
        double opacity = Stream.concat(Stream.of(node), Nodes.ancestors(node))
            .mapToDouble(Node::getOpacity)
            .reduce(1, (one, other) -> one * other);
        return colour.deriveColor(0, 1, 1, opacity);
    }

    /** Of a gradient the end, which is where it is strongest. */
    private static Color paint(Paint paint) {
        return switch (paint) {
            case Color colour -> colour;
            case LinearGradient gradient -> gradient.getStops().getLast().getColor();
            case null, default -> Color.TRANSPARENT;
        };
    }

    private static Color over(Color upper, Color lower) {
        double share = upper.getOpacity();
        return Color.color(upper.getRed() * share + lower.getRed() * (1 - share),
                upper.getGreen() * share + lower.getGreen() * (1 - share),
                upper.getBlue() * share + lower.getBlue() * (1 - share));
    }

    /** From 1 to 21. */
    static double ratio(Color one, Color other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(Color colour) {
        return 0.2126 * linear(colour.getRed()) + 0.7152 * linear(colour.getGreen())
                + 0.0722 * linear(colour.getBlue());
    }

    private static double linear(double part) {
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }
}
