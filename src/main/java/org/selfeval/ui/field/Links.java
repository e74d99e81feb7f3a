package org.selfeval.ui.field;

import java.util.List;
import org.selfeval.intake.LinkTargets;
import org.selfeval.intake.RowNames;
import org.selfeval.model.Evaluation;
import org.selfeval.model.tree.Field;
import org.selfeval.model.tree.Row;

/** The rows that a field may link to, as choices. */
public final class Links {

    private Links() {}

    /** By number and name, in the order of the year; none for fields that are no links. */
    public static List<Editors.Choice> of(Evaluation year, long row, Field<?, ?> field) {
        return year.find(row).map(Row::parent).map(parent -> below(year, parent, field)).orElse(List.of());
    }

    /** As {@link #of}, for a row that stands, or would stand, under this parent. */
    public static List<Editors.Choice> below(Evaluation year, long parent, Field<?, ?> field) {
        return LinkTargets.of(year, parent, field)
            .stream()
            .map(row -> new Editors.Choice(Long.toString(row.id()), RowNames.of(row)))
            .toList();
    }
}
