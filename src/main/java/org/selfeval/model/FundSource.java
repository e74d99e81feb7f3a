package org.selfeval.model;

import java.math.BigDecimal;
import java.util.List;

import org.selfeval.model.kind.SourceKind;
import org.selfeval.model.tree.Field;
import org.selfeval.model.tree.Row;
import org.selfeval.model.tree.RowType;

/**
 * Money from one source in the year. The total row of the form is always the sum of these.
 *
 * @param kind which row of the funds block (资金来源)
 * @param name the source's own name (来源名称)
 * @param applied applied for (申报数)
 * @param budget budget at the start of the year (年初预算数)
 * @param adjusted budget of the whole year (全年预算数)
 * @param appropriated paid out by the finance bureau (财政拨付数)
 * @param executed spent in the year (全年执行数)
 * @param adjustReason why the budget was adjusted (预算调整原因)
 * @param note remark (备注)
 */
public record FundSource(long id, long parent, int position, SourceKind kind, String name, BigDecimal applied,
        BigDecimal budget, BigDecimal adjusted, BigDecimal appropriated, BigDecimal executed, String adjustReason,
        String note) implements Row {

    private static final RowType.Builder<FundSource> FIELDS = RowType.builder("fundSource", FundSource.class);

    public static final Field<FundSource, SourceKind> KIND = FIELDS.choice("kind", SourceKind.class, FundSource::kind);
    public static final Field<FundSource, String> NAME = FIELDS.name("name", FundSource::name);
    public static final Field<FundSource, BigDecimal> APPLIED = FIELDS.money("applied", FundSource::applied);
    public static final Field<FundSource, BigDecimal> BUDGET = FIELDS.money("budget", FundSource::budget);
    public static final Field<FundSource, BigDecimal> ADJUSTED = FIELDS.money("adjusted", FundSource::adjusted);
    public static final Field<FundSource, BigDecimal> APPROPRIATED = FIELDS.money("appropriated",
            FundSource::appropriated);
    public static final Field<FundSource, BigDecimal> EXECUTED = FIELDS.money("executed", FundSource::executed);
    public static final Field<FundSource, String> ADJUST_REASON = FIELDS.text("adjustReason", FundSource::adjustReason);
    public static final Field<FundSource, String> NOTE = FIELDS.text("note", FundSource::note);

    public static final RowType<FundSource> TYPE = FIELDS
        .build((id, parent, position, v) -> new FundSource(id, parent, position,
                v.get(KIND), v.get(NAME), v.get(APPLIED), v.get(BUDGET), v.get(ADJUSTED),
                v.get(APPROPRIATED), v.get(EXECUTED), v.get(ADJUST_REASON), v.get(NOTE)));

    /** The five amounts, in the order of the year. */
    public static final List<Field<FundSource, BigDecimal>> AMOUNTS = List.of(APPLIED, BUDGET, ADJUSTED, APPROPRIATED,
            EXECUTED);

    /** Whether any amount is known; a source without any counts as not there. */
    public boolean hasAmount() {
        return AMOUNTS.stream().anyMatch(amount -> amount.get(this) != null);
    }

    @Override
    public RowType<FundSource> type() {
        return TYPE;
    }
}
