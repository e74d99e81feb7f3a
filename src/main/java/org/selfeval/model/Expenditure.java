package org.selfeval.model;

import java.math.BigDecimal;

import org.selfeval.model.tree.Field;
import org.selfeval.model.tree.Row;
import org.selfeval.model.tree.RowType;

/**
 * One line of what the money was spent on.
 *
 * @param category what it was spent on (支出类别)
 * @param amount how much (支出金额)
 * @param source what it was paid from (资金来源); the FundSource it was paid from
 * @param note remark (支出说明)
 */
public record Expenditure(long id, long parent, int position, String category, BigDecimal amount, Long source,
        String note) implements Row {

    private static final RowType.Builder<Expenditure> FIELDS = RowType.builder("expenditure", Expenditure.class);

    public static final Field<Expenditure, String> CATEGORY = FIELDS.name("category", Expenditure::category);
    public static final Field<Expenditure, BigDecimal> AMOUNT = FIELDS.money("amount", Expenditure::amount);
    public static final Field<Expenditure, Long> SOURCE = FIELDS.link("source", Expenditure::source);
    public static final Field<Expenditure, String> NOTE = FIELDS.text("note", Expenditure::note);

    public static final RowType<Expenditure> TYPE = FIELDS
        .build((id, parent, position, v) -> new Expenditure(id, parent, position,
                v.get(CATEGORY), v.get(AMOUNT), v.get(SOURCE), v.get(NOTE)));

    @Override
    public RowType<Expenditure> type() {
        return TYPE;
    }
}
