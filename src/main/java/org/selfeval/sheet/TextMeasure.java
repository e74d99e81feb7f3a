package org.selfeval.sheet;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * How much room text takes, without a font: an East Asian character is one em wide, others a little over half. Generous by
 * design, since fonts differ from computer to computer and a cut line is worse than a little air.
 */
final class TextMeasure {

    private static final double NARROW_EM = 0.55;
    /** Digits of Song, of the usual substitutes, of the widest of them. */
    private static final double[] NARROW_EMS = {0.5, NARROW_EM, 0.64};
    /** One step in from the line, in the widest of the usual renderers. */
    private static final double INDENT_MM = 3;
    private static final double MM_PER_POINT = 25.4 / 72;
    /** Left and right together, lines included. */
    private static final double PADDING_MM = 1.8;
    /** Song of Linux needs 1.44, that of Windows 1.2. */
    private static final double LINE_EM = 1.45;
    private static final double PADDING_POINTS = 5;
    /** Signs that do not begin a line and take the character before them along. */
    private static final String NEVER_FIRST = "，。；：、！？）》」』】〉”’…—";
    private static final String SENTENCE_ENDS = "\n。；！？";

    private TextMeasure() {}

    /** Height in points that a text needs, wrapped where its style says so. */
    static double height(String text, double widthMm, Style style) {
        return height(style.wraps() ? lines(text, em(widthMm, style)) : 1, style);
    }

    private static double height(int lines, Style style) {
        return lines * style.points() * LINE_EM + PADDING_POINTS;
    }

    private static double em(double widthMm, Style style) {
        return (widthMm - PADDING_MM - style.indent() * INDENT_MM) / (style.points() * MM_PER_POINT);
    }

    /**
     * Whether the last line would hold nothing but a punctuation mark where marks may begin a line, for the widths that
     * digits and letters have in the usual fonts.
     */
    static boolean endsInALoneMark(String text, double widthMm, Style style) {
        String plain = text.stripTrailing();
        if (plain.isEmpty() || NEVER_FIRST.indexOf(plain.codePointBefore(plain.length())) < 0) {
            return false;
        }
        return Arrays.stream(NARROW_EMS).anyMatch(narrow -> isLastAlone(plain, em(widthMm, style), narrow));
    }

    private static boolean isLastAlone(String text, double em, double narrowEm) {
        double used = 0;
        double last = 0;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int c = text.codePointAt(i);
            last = c < 0x80 ? narrowEm : width(c);
            used = c == '\n' ? 0 : used + last > em ? last : used + last;
        }
        return used == last;
    }

    /** Lines of a text in so many em; words stay whole where they fit into a line. */
    static int lines(String text, double em) {
        Line line = new Line(em);
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            line.add(text.codePointAt(i));
        }
        return line.number;
    }

    /**
     * The text in parts none of which needs more than this height, cut after a sentence where there is one in the second
     * half of the part.
     */
    static List<String> split(String text, double widthMm, Style style, double points) {
        List<String> parts = new ArrayList<>();
        Line line = new Line(em(widthMm, style));
        int start = 0;
        int sentence = 0;
        for (int i = 0; i < text.length();) {
            line.add(text.codePointAt(i));
            if (height(line.number, style) > points && i > start) {
                int end = sentence > (start + i) / 2 ? sentence : i;
                parts.add(text.substring(start, end));
                start = end;
                i = end;
                line = new Line(em(widthMm, style));
            } else {
                i += Character.charCount(text.codePointAt(i));
                if (SENTENCE_ENDS.indexOf(text.codePointBefore(i)) >= 0) {
                    sentence = i;
                }
            }
        }
        parts.add(text.substring(start));
        return parts;
    }

    private static double width(int c) {
        if (c < 0x80) {
            return NARROW_EM;
        }
        return switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
            default -> 1;
        };
    }

    /** A text on its way into lines. */
    private static final class Line {

        private final double em;
        private int number = 1;
        private double used;
        private double word;

        Line(double em) {
            this.em = em;
        }

        void add(int c) {
            if (c == '\n') {
                number++;
                used = 0;
                word = 0;
                return;
            }
            double width = width(c);
            word = c < 0x80 && c != ' ' && word + width <= em ? word + width : 0;
            used += width;
            if (used > em) {
                number++;
                used = Math.max(word, NEVER_FIRST.indexOf(c) < 0 ? width : width + 1);
            }
        }
    }
}
