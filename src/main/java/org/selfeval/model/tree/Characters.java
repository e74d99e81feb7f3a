package org.selfeval.model.tree;

import java.util.PrimitiveIterator;

/** Which characters a text may hold, so that every store, file and table gives back what was put in. */
final class Characters {

    private static final int REPLACEMENT = 0xFFFD;

    private Characters() {}

    /**
     * The text with line ends as {@code \n}, without control characters and other code points that XML cannot hold
     * (pasted from PDF files they come along unseen); half of a character pair is shown as a replacement character.
     */
    static String clean(String text) {
        if (text.chars().allMatch(Characters::isPlain)) {
            return text;
        }
        StringBuilder clean = new StringBuilder(text.length());
        PrimitiveIterator.OfInt points = text.replace("\r\n", "\n").codePoints().iterator();
        while (points.hasNext()) {
            int point = points.nextInt();
            if (point == '\r') {
                clean.append('\n');
            } else if (point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE) {
                clean.appendCodePoint(REPLACEMENT);
            } else if (isPlain(point) || point > Character.MAX_VALUE) {
                clean.appendCodePoint(point);
            }
        }
        return clean.toString();
    }

    private static boolean isPlain(int point) {
        return point == '\n' || point == '\t' || point >= ' ' && point < 0x7F
                || point > 0x9F && point < Character.MIN_SURROGATE
                || point > Character.MAX_SURROGATE && point < 0xFFFE;
    }
}
