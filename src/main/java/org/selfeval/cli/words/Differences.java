package org.selfeval.cli.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
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

    private static final int LONGEST = 20;

    private final Evaluation here;
    private final Evaluation there;

    private Differences(Evaluation here, Evaluation there) {
        this.here = here;
        this.there = there;
    }

    /**
     * The first differences.
     *
     * @param difference what turns {@code here} into {@code there}
     * @param most no more than these
     */
    public static List<Phrase> between(Evaluation here, Evaluation there, Edit difference, int most) {
        Differences differences = new Differences(here, there);
        return difference.changes().stream().flatMap(change -> differences.of(change).stream()).limit(most).toList();
    }

    private List<Phrase> of(RowChange change) {
        if (change.before() == null) {
            return List.of(Phrase.of("cli.differs.onlyThere", RowNames.of(change.after())));
        }
        if (change.after() == null) {
            return List.of(Phrase.of("cli.differs.onlyHere", RowNames.of(change.before())));
        }
        List<Phrase> fields = new ArrayList<>();
        for (Field<?, ?> field : change.type().fields()) {
            String mine = shown(field, change.before(), here);
            String other = shown(field, change.after(), there);
            if (!Objects.equals(field.getFrom(change.before()), field.getFrom(change.after()))) {
                fields.add(Phrase.of("cli.differs.field", name(change.before(), field), mine, other));
            }
        }
        return fields.isEmpty() ? List.of(Phrase.of("cli.differs.place", RowNames.of(change.before()))) : fields;
    }

    private static Phrase name(Row row, Field<?, ?> field) {
        Phrase label = Phrase.of(field.labelKey());
        return row.type() == Overview.TYPE ? label : Phrase.of("cli.differs.of", RowNames.of(row), label);
    }

    private static <T> String shown(Field<?, T> field, Row row, Evaluation year) {
        T value = field.getFrom(row);
        return value == null ? Texts.get("cli.differs.empty") : shortened(switch (field.valueType()) {
            case ValueType.Flag flag -> Texts.get(flag.cast(value) ? "cli.yes" : "cli.no");
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
