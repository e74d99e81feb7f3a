package org.selfeval.sheet;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.selfeval.model.Evaluation;
import org.selfeval.model.FundSource;
import org.selfeval.model.Indicator;
import org.selfeval.model.Scheme;
import org.selfeval.model.kind.FormFamily;
import org.selfeval.model.kind.MoneyUnit;
import org.selfeval.model.kind.RateBase;
import org.selfeval.model.kind.SourceKind;
import org.selfeval.model.tree.Field;
import org.selfeval.model.tree.FieldRef;
import org.selfeval.scoring.Funds;
import org.selfeval.scoring.IndicatorScore;
import org.selfeval.scoring.Origin;
import org.selfeval.scoring.fact.Parameters;
import org.selfeval.sheet.Content.Format;
import org.selfeval.sheet.FormLayout.FundColumn;
import org.selfeval.sheet.FormLayout.FundPart;
import org.selfeval.sheet.Grid.Place;
import org.selfeval.text.Texts;

/**
 * The funds of the form: a total row over rows by kind of source, with the execution rate and its score. A column of which
 * no amount is known prints nothing; in a column of which something is known, a row without money prints 0.00. A row with
 * money of which this amount is unknown prints nothing, nor do then the total and the rate.
 */
final class FundsBlock {

    private static final int WAN_DIGITS = 4;

    private final Grid grid;
    private final FormLayout layout;
    private final List<FundSource> sources;
    private final Scheme scheme;
    private final Funds funds;
    private final Optional<IndicatorScore> rate;
    private final Format format;
    private final Format points;
    private final int headRow;
    private final int totalRow;
    private final Map<FundPart, FundColumn> columns = new EnumMap<>(FundPart.class);

    /**
     * @param rate the line of the execution rate, empty where the scheme has none
     * @param points how scores are printed
     */
    FundsBlock(Grid grid, FormLayout layout, Evaluation evaluation, Funds funds,
            Optional<IndicatorScore> rate, Format points) {
        this.grid = grid;
        this.layout = layout;
        this.sources = evaluation.sources();
        this.scheme = evaluation.scheme().row();
        this.funds = funds;
        this.rate = rate;
        this.points = points;
        this.format = scheme.moneyUnit() == MoneyUnit.YUAN ? Format.YUAN : Format.WAN;
        this.headRow = grid.addRow();
        this.totalRow = grid.addRow();
        layout.funds().forEach(column -> columns.put(column.part(), column));
    }

    /** Lays out the block. */
    void lay() {
        grid.at(headRow, layout.fundLabel().from(), layout.fundLabel().to()).text(Style.HEAD, "");
        columns.values().forEach(column -> place(headRow, column.part()).text(Style.HEAD, head(column.part())));
        List<SourceKind> kinds = kinds();
        List<Integer> partRows = kinds.stream().map(kind -> grid.addRow()).toList();
        for (int i = 0; i < kinds.size(); i++) {
            label(partRows.get(i), kinds.get(i).name());
            layPart(partRows.get(i), of(kinds.get(i)));
        }
        label(totalRow, "TOTAL");
        layTotal(partRows);
        grid.at(headRow, 0, layout.fundLabel().from() - 1)
            .downTo(grid.rows() - 1)
            .text(Style.LABEL, Texts.get("form.funds", unit()), FieldRef.of(scheme, Scheme.MONEY_UNIT));
    }

    /** Where the points of the rate stand, for the sum of the weights; absent where the family has no such column. */
    Optional<Place> weight() {
        return Optional.ofNullable(columns.get(FundPart.WEIGHT)).map(column -> place(totalRow, FundPart.WEIGHT));
    }

    /** Where the score of the rate stands. */
    Place score() {
        return place(totalRow, FundPart.SCORE);
    }

    private MoneyUnit unit() {
        return format == Format.YUAN ? MoneyUnit.YUAN : MoneyUnit.WAN;
    }

    private Place place(int row, FundPart part) {
        FundColumn column = columns.get(part);
        return grid.at(row, column.span().from(), column.span().to());
    }

    private String head(FundPart part) {
        if (part == FundPart.SCORE && layout.family() == FormFamily.D && rate.isPresent()) {
            return Texts.get("form.fund.scoreOfRate", rate.get().weight());
        }
        String key = part == FundPart.BASE && scheme.rateBase() == RateBase.INITIAL ? "BASE_INITIAL" : part.name();
        return layout.text("form.fund", key);
    }

    private void label(int row, String key) {
        grid.at(row, layout.fundLabel().from(), layout.fundLabel().to())
            .text(Style.LABEL, layout.text("form.source", key));
    }

    /** The rows of the family; one more where there is carried-over money that it has no row for. */
    private List<SourceKind> kinds() {
        List<SourceKind> kinds = new ArrayList<>();
        if (layout.family() != FormFamily.D) {
            kinds.addAll(List.of(SourceKind.values()));
        }
        if (layout.family() == FormFamily.B && !hasMoney(of(SourceKind.CARRY_OVER))) {
            kinds.remove(SourceKind.CARRY_OVER);
        }
        return kinds;
    }

    private boolean hasMoney(List<FundSource> part) {
        return Stream.of(base(), FundPart.EXECUTED).anyMatch(column -> sum(column, part).signum() != 0);
    }

    private List<FundSource> of(SourceKind kind) {
        return sources.stream()
            .filter(source -> kind == source.kind() || kind == SourceKind.OTHER && source.kind() == null)
            .toList();
    }

    private void layPart(int row, List<FundSource> part) {
        for (FundPart column : columns.keySet()) {
            Place place = place(row, column);
            switch (column) {
                case WEIGHT, SCORE -> place.text(Style.VALUE, Texts.get("form.none"));
                case RATE -> layRate(row, sum(base(), part), sum(FundPart.EXECUTED, part),
                        known(base(), part) && known(FundPart.EXECUTED, part));
                default -> place.put(Style.NUMBER, amount(known(column, part), sum(column, part)),
                        fields(column, part));
            }
        }
    }

    private void layTotal(List<Integer> partRows) {
        for (FundPart column : columns.keySet()) {
            switch (column) {
                case WEIGHT -> layWeight();
                case SCORE -> new RateScore(rate, Parameters.of(scheme), total(base()), total(FundPart.EXECUTED),
                        rateKnown(), points)
                    .lay(place(totalRow, column), weight(), place(totalRow, FundPart.RATE));
                case RATE -> layTotalRate();
                default -> layTotalAmount(column, partRows);
            }
        }
    }

    private void layWeight() {
        Place place = place(totalRow, FundPart.WEIGHT);
        rate.ifPresentOrElse(
                line -> place.number(Format.POINTS, line.weight(),
                        List.of(FieldRef.of(line.indicator(), Indicator.WEIGHT))),
                () -> place.text(Style.VALUE, Texts.get("form.none")));
    }

    private void layTotalRate() {
        Optional<Indicator> overridden = rate.filter(line -> line.actual().origin() == Origin.OVERRIDDEN)
            .map(IndicatorScore::indicator)
            .filter(indicator -> indicator.overrideActual() != null);
        overridden.ifPresentOrElse(
                indicator -> place(totalRow, FundPart.RATE).number(Format.PERCENT,
                        indicator.overrideActual().movePointLeft(2),
                        List.of(FieldRef.of(indicator, Indicator.OVERRIDE_ACTUAL))),
                () -> layRate(totalRow, total(base()), total(FundPart.EXECUTED), rateKnown()));
    }

    private void layTotalAmount(FundPart column, List<Integer> partRows) {
        Place place = place(totalRow, column);
        boolean known = known(column, sources);
        Content total = amount(known, total(column));
        if (partRows.isEmpty()) {
            place.put(Style.NUMBER, total, fields(column, sources));
            return;
        }
        Place first = place(partRows.getFirst(), column);
        Place last = place(partRows.getLast(), column);
        place.formula(format, total, fields(column, sources), refs -> {
            String range = refs.range(first, last);
            String sum = "SUM(" + range + ")";
            String wanting = anyAmount(column) ? "<" + partRows.size() : "=0";
            return known ? sum : "IF(COUNT(" + range + ")" + wanting + ",\"\"," + sum + ")";
        });
    }

    private boolean rateKnown() {
        return known(base(), sources) && known(FundPart.EXECUTED, sources);
    }

    private void layRate(int row, BigDecimal base, BigDecimal executed, boolean known) {
        String none = Texts.get("form.none");
        Content cached = !known ? Content.NOTHING : base.signum() == 0 ? Content.text(none) : quotient(executed, base);
        Place basePlace = place(row, base());
        Place executedPlace = place(row, FundPart.EXECUTED);
        place(row, FundPart.RATE).formula(Format.PERCENT, cached, List.of(), refs -> {
            String b = refs.of(basePlace);
            String e = refs.of(executedPlace);
            String quotient = "IF(" + b + "=0,\"" + none + "\"," + e + "/" + b + ")";
            return known ? quotient : "IF(COUNT(" + b + "," + e + ")<2,\"\"," + quotient + ")";
        });
    }

    /** As a spreadsheet divides, so that the cached value is the one it finds again. */
    private Content quotient(BigDecimal executed, BigDecimal base) {
        double value = printed(executed).doubleValue() / printed(base).doubleValue();
        return new Content.Amount(BigDecimal.valueOf(value), Format.PERCENT);
    }

    /** The column the rate is computed from. */
    private FundPart base() {
        if (columns.containsKey(FundPart.BASE)) {
            return FundPart.BASE;
        }
        return scheme.rateBase() == RateBase.INITIAL ? FundPart.BUDGET : FundPart.ADJUSTED;
    }

    private Field<FundSource, BigDecimal> field(FundPart column) {
        return switch (column) {
            case BUDGET -> FundSource.BUDGET;
            case EXECUTED -> FundSource.EXECUTED;
            case BASE -> scheme.rateBase() == RateBase.INITIAL ? FundSource.BUDGET : FundSource.ADJUSTED;
            default -> FundSource.ADJUSTED;
        };
    }

    private boolean anyAmount(FundPart column) {
        return sources.stream().anyMatch(source -> field(column).get(source) != null);
    }

    private boolean known(FundPart column, List<FundSource> part) {
        return anyAmount(column) && part.stream().noneMatch(source -> isWanting(column, source));
    }

    /** Money was carried over on top of the first budget: that it has none is no gap unless the rate stands on it. */
    private boolean isWanting(FundPart column, FundSource source) {
        boolean needed = source.kind() != SourceKind.CARRY_OVER || field(column) != FundSource.BUDGET
                || column == base();
        return needed && source.hasAmount() && field(column).get(source) == null;
    }

    /** The sum of the scores' own counting; 0 where no source has the amount. */
    private BigDecimal total(FundPart column) {
        Optional<BigDecimal> sum = switch (column) {
            case EXECUTED -> funds.executed();
            default -> field(column) == FundSource.BUDGET ? funds.budget() : funds.adjusted();
        };
        return sum.orElse(BigDecimal.ZERO);
    }

    private BigDecimal sum(FundPart column, List<FundSource> part) {
        return part.stream()
            .map(field(column)::get)
            .filter(amount -> amount != null)
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private List<FieldRef> fields(FundPart column, List<FundSource> part) {
        return part.stream().map(source -> FieldRef.of(source, field(column))).toList();
    }

    private Content amount(boolean known, BigDecimal yuan) {
        return known ? new Content.Amount(printed(yuan), format) : Content.NOTHING;
    }

    private BigDecimal printed(BigDecimal yuan) {
        return format == Format.WAN ? yuan.movePointLeft(WAN_DIGITS) : yuan;
    }
}
