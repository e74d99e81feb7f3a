package org.selfeval.check.facts;

import java.util.regex.Pattern;

import org.selfeval.model.ReportText;
import org.selfeval.model.tree.Field;
import org.selfeval.model.tree.Row;
import org.selfeval.text.Phrase;

/** What a text amounts to, whatever its spaces, widths and punctuation. */
public final class Wording {

    private static final Pattern HOLLOW = Pattern
        .compile("(无|没有|暂无|不涉及|不适用|无偏差|无原因|无措施|略|同上|正常|0+|[-—–－/、]+|N/?A|none)[。.]?", Pattern.CASE_INSENSITIVE);
    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{N}%]+");
    private static final Pattern GROUPING = Pattern.compile("(?<=\\d),(?=\\d{3}(?!\\d))");
    private static final Pattern SPACES = Pattern.compile("[\\s\\u3000]+");
    private static final int FULL_WIDTH = '０' - '0';

    private Wording() {}

    /** Whether nothing is written. */
    public static boolean empty(String text) {
        return text == null || text.isBlank();
    }

    /** Whether something is written that says nothing: 无, 0, —, 同上. */
    public static boolean hollow(String text) {
        return !empty(text) && HOLLOW.matcher(text.strip()).matches();
    }

    /** Whether a reason or measure is not given, by silence or by 无. */
    public static boolean absent(String text) {
        return empty(text) || hollow(text);
    }

    /** Letters and digits only, so that two texts that differ in spaces and punctuation are the same. */
    public static String core(String text) {
        return text == null ? "" : NO_LETTER.matcher(halfWidth(text)).replaceAll("");
    }

    /** Without spaces, with half-width digits and without thousands separators, ready for reading numbers. */
    public static String plain(String text) {
        return text == null
                ? ""
                : GROUPING.matcher(SPACES.matcher(halfWidth(text)).replaceAll("")).replaceAll("");
    }

    private static String halfWidth(String text) {
        StringBuilder half = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            half.append(switch (c) {
                case '％', '﹪' -> '%';
                case '．' -> '.';
                default -> c >= '０' && c <= '９' ? (char) (c - FULL_WIDTH) : c;
            });
        }
        return half.toString();
    }

    /** The official name of a field, to stand inside a sentence. */
    public static Phrase label(Field<?, ?> field) {
        return Phrase.of(field.labelKey());
    }

    /** Where a text stands: the section of the report, else the official name of its field. */
    public static Object place(Row row, Field<?, ?> field) {
        return row instanceof ReportText text && text.section() != null ? text.section() : label(field);
    }

    /** What a row is called inside a sentence: its own name, else what the field is called. */
    public static Object nameOr(String name, Field<?, ?> field) {
        return empty(name) ? label(field) : beginning(name);
    }

    /** The beginning of a text, to be recognised by inside a sentence. */
    public static String beginning(String text) {
        String line = SPACES.matcher(text.strip()).replaceAll(" ");
        int shown = 40;
        return line.codePointCount(0, line.length()) <= shown
                ? line
                : line.substring(0, line.offsetByCodePoints(0, shown)) + "…";
    }
}
