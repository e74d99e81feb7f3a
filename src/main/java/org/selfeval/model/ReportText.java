package org.selfeval.model;

import org.selfeval.model.kind.Section;
import org.selfeval.model.tree.Field;
import org.selfeval.model.tree.Row;
import org.selfeval.model.tree.RowType;

/**
 * The text of one section of the written report.
 *
 * @param section which section (报告章节)
 * @param body its text (正文)
 */
public record ReportText(long id, long parent, int position, Section section, String body) implements Row {

    private static final RowType.Builder<ReportText> FIELDS = RowType.builder("reportText", ReportText.class);

    public static final Field<ReportText, Section> SECTION = FIELDS.choice("section", Section.class,
            ReportText::section);
    public static final Field<ReportText, String> BODY = FIELDS.text("body", ReportText::body);

    public static final RowType<ReportText> TYPE = FIELDS
        .build((id, parent, position, v) -> new ReportText(id, parent, position,
                v.get(SECTION), v.get(BODY)));

    @Override
    public RowType<ReportText> type() {
        return TYPE;
    }
}
