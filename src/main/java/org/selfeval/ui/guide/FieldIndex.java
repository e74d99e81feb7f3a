package org.selfeval.ui.guide;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.selfeval.check.WizardStep;
import org.selfeval.intake.RowNames;
import org.selfeval.model.Evaluation;
import org.selfeval.model.Evidence;
import org.selfeval.model.RowTypes;
import org.selfeval.model.tree.Field;
import org.selfeval.model.tree.FieldRef;
import org.selfeval.model.tree.Row;
import org.selfeval.model.tree.RowType;
import org.selfeval.text.Texts;
import org.selfeval.ui.year.FieldNames;

/** Fields by their official names and rows by their own, for who knows what but not where. Pure. */
public final class FieldIndex {

    /** So many are looked at before the best are chosen; more than anybody reads. */
    private static final int ENOUGH = 500;

    /**
     * One place.
     *
     * @param name what was found
     * @param kind what kind of row it is or belongs to
     * @param step where it is entered
     * @param at the field it leads to
     */
    public record Found(String name, String kind, WizardStep step, FieldRef at) {}

    private final Evaluation year;
    private final String[] words;
    private final List<Found> found = new ArrayList<>();

    private FieldIndex(Evaluation year, String query) {
        this.year = year;
        words = plain(query).strip().split("\\s+");
    }

    /**
     * The places whose name and kind hold every word of the query, whatever its letters' case; names that begin with it come
     * first, then fields before rows. Nothing for a blank query.
     */
    public static List<Found> search(Evaluation year, String query, int most) {
        return query.isBlank() ? List.of() : new FieldIndex(year, query).best(most);
    }

    private List<Found> best(int most) {
        Map<RowType<?>, Row> firsts = new HashMap<>();
        year.root().walk(row -> firsts.putIfAbsent(row.type(), row));
        for (RowType<?> type : RowTypes.ALL) {
            Row first = firsts.get(type);
            for (Field<?, ?> field : type == Evidence.TYPE ? List.<Field<?, ?>>of() : type.fields()) {
                Row at = first == null ? type.blank(0, 0, 0) : first;
                add(Texts.get(field.labelKey()), type, WizardStep.of(at, field),
                        new FieldRef(first == null ? year.overview().id() : first.id(), field));
            }
        }
        year.root().walk(row -> {
            if (!RowTypes.SINGLE.contains(row.type()) && found.size() < ENOUGH && holds(RowNames.of(row))) {
                named(row);
            }
        });
        String start = words[0];
        found.sort(Comparator.comparing((Found one) -> !plain(one.name()).startsWith(start)));
        return List.copyOf(found.subList(0, Math.min(most, found.size())));
    }

    /** An attached file is found where it is attached. */
    private void named(Row row) {
        Row place = row instanceof Evidence ? year.find(row.parent()).orElseThrow() : row;
        Field<?, ?> field = place.type().fields().getFirst();
        FieldRef own = FieldRef.of(row, row.type().fields().getFirst());
        String kind = Texts.get("rowtype." + row.type());
        if (!RowNames.of(row).equals(kind)) {
            found.add(new Found(FieldNames.row(year, own).orElse(kind), kind, WizardStep.of(place, field),
                    FieldRef.of(place, field)));
        }
    }

    private void add(String name, RowType<?> type, WizardStep step, FieldRef at) {
        String kind = Texts.get("rowtype." + type);
        if (holds(name + " " + kind + " " + Texts.label(step))) {
            found.add(new Found(name, kind, step, at));
        }
    }

    private boolean holds(String text) {
        String plain = plain(text);
        for (String word : words) {
            if (!plain.contains(word)) {
                return false;
            }
        }
        return true;
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
