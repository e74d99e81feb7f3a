package org.selfeval.ui.year;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.selfeval.model.Evaluation;
import org.selfeval.model.tree.Edit;
import org.selfeval.model.tree.Row;
import org.selfeval.model.tree.RowChange;
import org.selfeval.model.tree.RowType;
import org.selfeval.text.Phrase;
import org.selfeval.text.Texts;

/** Edits of whole rows. */
final class RowEdits {

    private RowEdits() {}

    /** The place of the last row of a kind below a row; 0 where there is none. */
    static int lastPosition(Evaluation year, RowType<?> type, long parent) {
        return Optional.ofNullable(year.root().find(parent))
            .stream()
            .flatMap(above -> above.rows(type).stream())
            .mapToInt(Row::position)
            .max()
            .orElse(0);
    }

    /** Takes rows away, each with all that stands below it. */
    static Edit deletion(Evaluation year, List<? extends Row> rows) {
        Set<Long> ids = new HashSet<>();
        List<RowChange> changes = new ArrayList<>();
        Set<Long> asked = rows.stream().map(Row::id).collect(Collectors.toSet());
        for (Row row : year.rows()) {
            if (asked.contains(row.id()) || ids.contains(row.parent())) {
                ids.add(row.id());
                changes.add(RowChange.delete(row));
            }
        }
        String label = Texts.get("edit.deleteRows", Phrase.of("rowtype." + rows.getFirst().type()), rows.size());
        return new Edit(label, changes.reversed());
    }
}
