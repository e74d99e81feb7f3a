package org.selfeval.ui.field;

import java.util.List;
import org.selfeval.intake.RowNames;
import org.selfeval.model.Evaluation;
import org.selfeval.model.Expenditure;
import org.selfeval.model.FundSource;
import org.selfeval.model.Group;
import org.selfeval.model.InspectedUnit;
import org.selfeval.model.tree.Field;
import org.selfeval.model.tree.Node;
import org.selfeval.model.tree.Row;

/** The rows that a field may link to. */
public final class Links {

    private Links() {}

    /** By number and name, in the order of the year; none for fields that are no links. */
    public static List<Editors.Choice> of(Evaluation year, long row, Field<?, ?> field) {
        if (field == Expenditure.SOURCE) {
            return choices(year.root().rows(FundSource.TYPE));
        }
        if (field == InspectedUnit.GROUP) {
            return choices(year.find(row)
                .map(unit -> year.root().find(unit.parent()))
                .map(Links::groups)
                .orElse(List.of()));
        }
        return List.of();
    }

    private static List<Group> groups(Node<?> round) {
        return round.rows(Group.TYPE);
    }

    private static List<Editors.Choice> choices(List<? extends Row> rows) {
        return rows.stream().map(row -> new Editors.Choice(Long.toString(row.id()), RowNames.of(row))).toList();
    }
}
