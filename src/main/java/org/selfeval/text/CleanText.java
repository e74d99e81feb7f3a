package org.selfeval.text;

/** Brings pasted text to what spreadsheets and documents can hold, and leaves every character that they can. */
public final class CleanText {

    private CleanText() {}

    /**
     * All line ends (also Word's vertical tab and form feed) become a newline, tabs and other control characters a space,
     * halves of a character and what is no character the replacement character; a blank end goes.
     */
    public static String of(String text) {
        if (isClean(text)) {
            return text.stripTrailing();
        }
        StringBuilder clean = new StringBuilder(text.length());
        text.replace("\r\n", "\n").codePoints().forEach(c -> clean.appendCodePoint(kept(c) ? c : instead(c)));
        return clean.toString().stripTrailing();
    }

    private static boolean isClean(String text) {
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            if (!kept(text.codePointAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean kept(int c) {
        return c == '\n' || c >= ' ' && c < 0x7f || c > 0x9f && !isLineEnd(c) && !isNone(c);
    }

    private static int instead(int c) {
        return isLineEnd(c) ? '\n' : isNone(c) ? 0xfffd : ' ';
    }

    private static boolean isLineEnd(int c) {
        return c == '\r' || c == 0x0b || c == 0x0c || c == 0x85 || c == 0x2028 || c == 0x2029;
    }

    private static boolean isNone(int c) {
        return c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE || (c & 0xfffe) == 0xfffe;
    }
}
