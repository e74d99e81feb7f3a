package org.selfeval.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.selfeval.intake.RowNames;
import org.selfeval.model.Evaluation;
import org.selfeval.model.Overview;
import org.selfeval.model.tree.Edit;
import org.selfeval.model.tree.Field;
import org.selfeval.model.tree.Row;
import org.selfeval.model.tree.RowChange;
import org.selfeval.model.tree.ValueType;
import org.selfeval.text.Phrase;
import org.selfeval.text.Texts;

/** What two states of a year say differently, field by field, for somebody who must decide between them. */
public final class Differences {

    private static final int NAMED = 3;
    private static final int LONGEST = 20;

    private final Evaluation here;
    private final Evaluation there;
    private final Phrase other;

    private Differences(Evaluation here, Edit difference, Phrase other) {
        this.here = here;
        there = here.apply(difference);
        this.other = other;
    }

    /**
     * The first differences: so many as tell whether it is a slip or another year's work.
     *
     * @param difference what turns the year as it is here into the other state
     * @param other what the other state is called, such as 数据包
     */
    public static List<Phrase> named(Evaluation here, Edit difference, Phrase other) {
        Differences differences = new Differences(here, difference, other);
        return difference.changes().stream().flatMap(change -> differences.of(change).stream()).limit(NAMED).toList();
    }

    /** How many rows of each kind differ, in the order in which they come. */
    public static List<Phrase> counted(Edit difference) {
        Map<String, Long> kinds = difference.changes()
            .stream()
            .collect(Collectors.groupingBy(change -> change.type().toString(), LinkedHashMap::new,
                    Collectors.counting()));
        return kinds.entrySet()
            .stream()
            .map(kind -> Phrase.of("differs.count", Phrase.of("rowtype." + kind.getKey()), kind.getValue()))
            .toList();
    }

    private List<Phrase> of(RowChange change) {
        if (change.before() == null) {
            return List.of(Phrase.of("differs.onlyThere", RowNames.of(change.after()), other));
        }
        if (change.after() == null) {
            return List.of(Phrase.of("differs.onlyHere", RowNames.of(change.before())));
        }
        List<Phrase> fields = new ArrayList<>();
        for (Field<?, ?> field : change.type().fields()) {
            if (!Objects.equals(field.getFrom(change.before()), field.getFrom(change.after()))) {
                fields.add(Phrase.of("differs.field", name(change.before(), field),
                        shown(field, change.before(), here), other, shown(field, change.after(), there)));
            }
        }
        return fields.isEmpty() ? List.of(Phrase.of("differs.place", RowNames.of(change.before()))) : fields;
    }

    private static Phrase name(Row row, Field<?, ?> field) {
        Phrase label = Phrase.of(field.labelKey());
        return row.type() == Overview.TYPE ? label : Phrase.of("differs.of", RowNames.of(row), label);
    }

    private static <T> String shown(Field<?, T> field, Row row, Evaluation year) {
        T value = field.getFrom(row);
        return value == null ? Texts.get("differs.empty") : shortened(switch (field.valueType()) {
            case ValueType.Flag flag -> Texts.get(flag.cast(value) ? "field.yes" : "field.no");
            case ValueType.Link link -> year.find(link.cast(value)).map(RowNames::of).orElse("—");
            case ValueType.Steps steps -> steps.encode(steps.cast(value));
            default -> Texts.shown(value);
        });
    }

    /** The beginning is enough to know a text by. */
    private static String shortened(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        return line.codePointCount(0, line.length()) <= LONGEST
                ? line
                : line.substring(0, line.offsetByCodePoints(0, LONGEST)) + "……";
    }
}
