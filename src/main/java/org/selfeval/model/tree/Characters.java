package org.selfeval.model.tree;

import java.util.List;

/** Which characters a text may hold, so that every store, file and table gives back what was put in. */
public final class Characters {

    /** Stands where a character is broken beyond repair. */
    public static final char REPLACEMENT = 0xFFFD;

    private Characters() {}

    /**
     * The text with all kinds of line ends as {@code \n} and tabs as spaces, without control characters (pasted from PDF
     * files they come along unseen); halves of a character and what is no character become the replacement character.
     */
    public static String clean(String text) {
        if (isPlain(text)) {
            return text;
        }
        StringBuilder clean = new StringBuilder(text.length());
        text.replace("\r\n", "\n").codePoints().forEach(point -> {
            if (isPlain(point)) {
                clean.appendCodePoint(point);
            } else if (isLineEnd(point)) {
                clean.append('\n');
            } else if (point == '\t') {
                clean.append(' ');
            } else if (isNone(point)) {
                clean.append(REPLACEMENT);
            }
        });
        return clean.toString();
    }

    /** Short names as they are kept: each on one line, none empty. */
    static List<String> cleanNames(List<String> names) {
        return names.stream()
            .map(Characters::clean)
            .flatMap(String::lines)
            .map(String::strip)
            .filter(name -> !name.isEmpty())
            .toList();
    }

    /** Whether the text is not too long and holds no half of a character that takes two. */
    static boolean fit(String text, int limit) {
        return text.codePointCount(0, text.length()) <= limit
                && text.codePoints().noneMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
    }

    /** No stream: this runs for each text of a year that is opened. */
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length();) {
            int point = text.codePointAt(i);
            if (!isPlain(point)) {
                return false;
            }
            i += Character.charCount(point);
        }
        return true;
    }

    private static boolean isPlain(int point) {
        return point == '\n' || (point >= ' ' && point < 0x7F) || (point > 0x9F && !isLineEnd(point) && !isNone(point));
    }

    private static boolean isLineEnd(int point) {
        return point == '\r' || point == 0x0B || point == 0x0C || point == 0x85 || point == 0x2028 || point == 0x2029;
    }

    private static boolean isNone(int point) {
        return (point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE) || (point & 0xFFFE) == 0xFFFE;
    }
}
