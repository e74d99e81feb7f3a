package org.selfeval.model;

import java.math.BigDecimal;

import org.selfeval.model.kind.StatementSubject;
import org.selfeval.model.tree.Field;
import org.selfeval.model.tree.Row;
import org.selfeval.model.tree.RowType;

/**
 * A fact by the clerk's word, with its source, about the row it hangs on.
 *
 * @param subject what it vouches for (说明事项)
 * @param affirmed whether it is so (情况属实); null: not said yet
 * @param value in numbers (说明的数值); where the source gives one
 * @param text in words (情况说明)
 * @param source where it is taken from (说明来源)
 */
public record Statement(long id, long parent, int position, StatementSubject subject, Boolean affirmed,
        BigDecimal value, String text, String source) implements Row {

    private static final RowType.Builder<Statement> FIELDS = RowType.builder("statement", Statement.class);

    public static final Field<Statement, StatementSubject> SUBJECT = FIELDS.choice("subject", StatementSubject.class,
            Statement::subject);
    public static final Field<Statement, Boolean> AFFIRMED = FIELDS.flag("affirmed", Statement::affirmed);
    public static final Field<Statement, BigDecimal> VALUE = FIELDS.decimal("value", Statement::value);
    public static final Field<Statement, String> TEXT = FIELDS.text("text", Statement::text);
    public static final Field<Statement, String> SOURCE = FIELDS.name("source", Statement::source);

    public static final RowType<Statement> TYPE = FIELDS
        .build((id, parent, position, v) -> new Statement(id, parent, position,
                v.get(SUBJECT), v.get(AFFIRMED), v.get(VALUE), v.get(TEXT), v.get(SOURCE)));

    /** Whether this word goes before another on the same subject: a denial, else the lower value. */
    boolean outweighs(Statement other) {
        if (!affirmed.equals(other.affirmed)) {
            return !affirmed;
        }
        return value != null && (other.value == null || value.compareTo(other.value) < 0);
    }

    @Override
    public RowType<Statement> type() {
        return TYPE;
    }
}
