package org.selfeval.intake;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.selfeval.model.Evaluation;
import org.selfeval.model.RowTypes;
import org.selfeval.model.tree.Field;
import org.selfeval.model.tree.Row;
import org.selfeval.model.tree.ValueType;

/** What a text is likely to become, by what the same field holds elsewhere in the year. */
public final class Suggestions {

    private static final String SEPARATORS = "、，,;；";

    private Suggestions() {}

    /** Whether the field is one whose words come again: a name, a short text, a list of names. */
    public static boolean suits(Field<?, ?> field) {
        return !RowTypes.SINGLE.contains(field.type()) && switch (field.valueType()) {
            case ValueType.Text(int limit) -> limit <= ValueType.NAME_LIMIT;
            case ValueType.Names() -> true;
            default -> false;
        };
    }

    /** All that the field holds in any row, the most frequent first; passes through the whole year. */
    public static List<String> entered(Evaluation year, Field<?, ?> field) {
        Map<String, Integer> times = new HashMap<>();
        year.root().walk(row -> {
            if (row.type() == field.type()) {
                count(row, field, times);
            }
        });
        return times.entrySet()
            .stream()
            .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
            .map(Map.Entry::getKey)
            .toList();
    }

    private static void count(Row row, Field<?, ?> field, Map<String, Integer> times) {
        switch (field.getFrom(row)) {
            case String text -> times.merge(text, 1, Integer::sum);
            case List<?> names -> names.forEach(name -> times.merge((String) name, 1, Integer::sum));
            case null, default -> {
                // Nothing is known.
            }
        }
    }

    /**
     * Those that begin with what was typed, then those that contain it, each in the order given; not the very text.
     *
     * @param most how many at most
     */
    public static List<String> matching(List<String> entered, String typed, int most) {
        String part = typed.strip().toLowerCase(Locale.ROOT);
        Predicate<String> begins = text -> text.toLowerCase(Locale.ROOT).startsWith(part);
        Predicate<String> contains = text -> text.toLowerCase(Locale.ROOT).contains(part);
        return Stream.concat(entered.stream().filter(begins), entered.stream().filter(contains.and(begins.negate())))
            .filter(text -> !text.equals(typed.strip()))
            .limit(most)
            .toList();
    }

    /** The part of a list of names that is being typed: behind the last separator. */
    public static String lastName(String typed) {
        return typed.substring(behindSeparator(typed)).strip();
    }

    /** The list of names with another name for the part that is being typed. */
    public static String withLastName(String typed, String name) {
        return typed.substring(0, behindSeparator(typed)) + name;
    }

    private static int behindSeparator(String typed) {
        int last = typed.length();
        while (last > 0 && SEPARATORS.indexOf(typed.charAt(last - 1)) < 0) {
            last--;
        }
        return last;
    }
}
