package org.selfeval.ui.year;

import java.util.Optional;
import org.selfeval.intake.RowNames;
import org.selfeval.model.Evaluation;
import org.selfeval.model.Evidence;
import org.selfeval.model.Finding;
import org.selfeval.model.Group;
import org.selfeval.model.InspectedUnit;
import org.selfeval.model.RowTypes;
import org.selfeval.model.SpecialCheck;
import org.selfeval.model.Statement;
import org.selfeval.model.tree.FieldRef;
import org.selfeval.model.tree.Row;
import org.selfeval.text.Phrase;
import org.selfeval.text.Texts;

/** What a field and its row are called where they stand alone, such as in a link. Pure. */
public final class FieldNames {

    private FieldNames() {}

    /**
     * The row, with the row it stands in where that helps to tell it apart (第十八轮 · 东棘坨镇); of a row that is there only
     * once its field. Empty where the row is gone.
     */
    public static Optional<String> row(Evaluation year, FieldRef field) {
        return year.find(field.row())
            .map(row -> RowTypes.SINGLE.contains(row.type()) ? Texts.get(field.field().labelKey()) : placed(year, row));
    }

    /** The row and the field (第十八轮 · 东棘坨镇：已形成巡察报告数). Empty where the row is gone. */
    public static Optional<String> field(Evaluation year, FieldRef field) {
        return year.find(field.row())
            .map(row -> Texts.get("year.link",
                    RowTypes.SINGLE.contains(row.type()) ? RowNames.of(row) : placed(year, row),
                    Phrase.of(field.field().labelKey())));
    }

    private static String placed(Evaluation year, Row row) {
        boolean inside = row instanceof InspectedUnit || row instanceof Group || row instanceof Finding
                || row instanceof SpecialCheck || row instanceof Statement || row instanceof Evidence;
        return year.find(row.parent())
            .filter(above -> inside && !RowTypes.SINGLE.contains(above.type()))
            .map(above -> Texts.get("year.placed", RowNames.of(above), RowNames.of(row)))
            .orElseGet(() -> RowNames.of(row));
    }
}
