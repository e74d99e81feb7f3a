package org.selfeval.model;

import java.time.LocalDate;

import org.selfeval.model.kind.FindingState;
import org.selfeval.model.tree.Field;
import org.selfeval.model.tree.Row;
import org.selfeval.model.tree.RowType;

/**
 * One finding. Holds what counting and following up need, never informants, clues or persons under suspicion.
 *
 * @param title in a few words (问题摘要)
 * @param category category (问题类别)
 * @param state how far it has come (整改状态)
 * @param rectifiedOn when it was rectified (整改完成日期)
 * @param handedOverOn when it was handed over (移交日期)
 * @param document under which number (移交文号)
 * @param note remark (问题说明)
 */
public record Finding(long id, long parent, int position, String title, String category, FindingState state,
        LocalDate rectifiedOn, LocalDate handedOverOn, String document, String note) implements Row {

    private static final RowType.Builder<Finding> FIELDS = RowType.builder("finding", Finding.class);

    public static final Field<Finding, String> TITLE = FIELDS.name("title", Finding::title);
    public static final Field<Finding, String> CATEGORY = FIELDS.name("category", Finding::category);
    public static final Field<Finding, FindingState> STATE = FIELDS.choice("state", FindingState.class, Finding::state);
    public static final Field<Finding, LocalDate> RECTIFIED_ON = FIELDS.date("rectifiedOn", Finding::rectifiedOn);
    public static final Field<Finding, LocalDate> HANDED_OVER_ON = FIELDS.date("handedOverOn", Finding::handedOverOn);
    public static final Field<Finding, String> DOCUMENT = FIELDS.name("document", Finding::document);
    public static final Field<Finding, String> NOTE = FIELDS.text("note", Finding::note);

    public static final RowType<Finding> TYPE = FIELDS
        .build((id, parent, position, v) -> new Finding(id, parent, position,
                v.get(TITLE), v.get(CATEGORY), v.get(STATE), v.get(RECTIFIED_ON), v.get(HANDED_OVER_ON),
                v.get(DOCUMENT), v.get(NOTE)));

    @Override
    public RowType<Finding> type() {
        return TYPE;
    }
}
