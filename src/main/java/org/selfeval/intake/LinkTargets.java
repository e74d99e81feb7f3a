package org.selfeval.intake;

import java.util.List;
import java.util.Optional;
import org.selfeval.model.Evaluation;
import org.selfeval.model.Expenditure;
import org.selfeval.model.FundSource;
import org.selfeval.model.Group;
import org.selfeval.model.InspectedUnit;
import org.selfeval.model.tree.Field;
import org.selfeval.model.tree.Row;

/** The rows that a field may link to. */
public final class LinkTargets {

    private LinkTargets() {}

    /**
     * In the order of the year; none for fields that are no links.
     *
     * @param parent the row under which the linking row stands
     */
    public static List<? extends Row> of(Evaluation year, long parent, Field<?, ?> field) {
        if (field == Expenditure.SOURCE) {
            return year.root().rows(FundSource.TYPE);
        }
        if (field == InspectedUnit.GROUP) {
            return Optional.ofNullable(year.root().find(parent)).map(round -> round.rows(Group.TYPE)).orElse(List.of());
        }
        return List.of();
    }
}
