package org.selfeval.model;

import java.util.List;

import org.selfeval.model.kind.RoundKind;
import org.selfeval.model.kind.UnitLevel;
import org.selfeval.model.kind.UnitNature;
import org.selfeval.model.tree.Field;
import org.selfeval.model.tree.Row;
import org.selfeval.model.tree.RowType;

/**
 * One line of the year's plan: so many rounds of one kind, at such organisations.
 *
 * @param kind kind of inspection (计划巡察类型)
 * @param count rounds of this kind (计划轮数)
 * @param atLeast whether more are welcome (至少); the count is a lower bound
 * @param levels levels of the organisations to be inspected (计划巡察单位级别)
 * @param natures their natures (计划巡察单位性质)
 * @param note the plan in words (计划说明)
 * @param deviation why it was not carried out as planned (未按计划开展的原因)
 */
public record PlannedRound(long id, long parent, int position, RoundKind kind, Integer count, Boolean atLeast,
        List<UnitLevel> levels, List<UnitNature> natures, String note, String deviation) implements Row {

    private static final RowType.Builder<PlannedRound> FIELDS = RowType.builder("plannedRound", PlannedRound.class);

    public static final Field<PlannedRound, RoundKind> KIND = FIELDS.choice("kind", RoundKind.class,
            PlannedRound::kind);
    public static final Field<PlannedRound, Integer> COUNT = FIELDS.whole("count", PlannedRound::count);
    public static final Field<PlannedRound, Boolean> AT_LEAST = FIELDS.flag("atLeast", PlannedRound::atLeast);
    public static final Field<PlannedRound, List<UnitLevel>> LEVELS = FIELDS.choices("levels", UnitLevel.class,
            PlannedRound::levels);
    public static final Field<PlannedRound, List<UnitNature>> NATURES = FIELDS.choices("natures", UnitNature.class,
            PlannedRound::natures);
    public static final Field<PlannedRound, String> NOTE = FIELDS.text("note", PlannedRound::note);
    public static final Field<PlannedRound, String> DEVIATION = FIELDS.text("deviation", PlannedRound::deviation);

    public static final RowType<PlannedRound> TYPE = FIELDS
        .build((id, parent, position, v) -> new PlannedRound(id, parent, position,
                v.get(KIND), v.get(COUNT), v.get(AT_LEAST), v.get(LEVELS), v.get(NATURES), v.get(NOTE),
                v.get(DEVIATION)));

    @Override
    public RowType<PlannedRound> type() {
        return TYPE;
    }
}
