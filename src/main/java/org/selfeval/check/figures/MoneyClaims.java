package org.selfeval.check.figures;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.selfeval.check.facts.Notes;
import org.selfeval.check.facts.Wording;
import org.selfeval.check.facts.Year;
import org.selfeval.model.Expenditure;
import org.selfeval.model.FundSource;
import org.selfeval.model.tree.Field;
import org.selfeval.model.tree.Row;
import org.selfeval.scoring.Funds;

/** What a text says was spent, budgeted or appropriated, against just that amount: of the year, or of one source. */
final class MoneyClaims {

    private static final String OF = "(?:资金|经费|金额|总额|数|额)?(?:共计|合计|共|为|是|计|达到|达)?$";

    /** Amounts of another year, of a part, or of a change are not the amount itself. */
    private static final Pattern OTHER = Pattern
        .compile("首批|首次|第.[批次]|分[\\d一二两三四五]|每|人均|其中|追加|调增|调减|压减|核减|增加|减少|结余|剩余|节约");

    private record Column(Field<FundSource, BigDecimal> field, Function<Funds, Optional<BigDecimal>> sum) {}

    private record Amount(Pattern words, List<Column> columns) {}

    private static final Column BUDGET = new Column(FundSource.BUDGET, Funds::budget);
    private static final Column ADJUSTED = new Column(FundSource.ADJUSTED, Funds::adjusted);
    private static final Column APPROPRIATED = new Column(FundSource.APPROPRIATED, Funds::appropriated);
    private static final Column EXECUTED = new Column(FundSource.EXECUTED, Funds::executed);

    private static final List<Amount> AMOUNTS = List.of(
            new Amount(Pattern.compile("(?:实际支出|项目支出|支出合计|共支出|累计支出|实际执行|全年执行)" + OF), List.of(EXECUTED)),
            new Amount(Pattern.compile("年初预算" + OF), List.of(BUDGET)),
            new Amount(Pattern.compile("(?:全年|调整后)(?:的)?预算" + OF), List.of(ADJUSTED)),
            new Amount(Pattern.compile("预算" + OF), List.of(BUDGET, ADJUSTED)),
            new Amount(Pattern.compile("拨付(?:到位)?" + OF), List.of(APPROPRIATED)));

    private final Year year;
    private final KnownFigures known;

    MoneyClaims(Year year, KnownFigures known) {
        this.year = year;
        this.known = known;
    }

    /** An amount in the other unit is left to its own check. */
    boolean settles(Figure figure, Row row, Field<?, String> field, Notes notes) {
        Optional<Amount> said = AMOUNTS.stream()
            .filter(amount -> amount.words().matcher(figure.clause()).find())
            .findFirst();
        if (said.isEmpty() || OTHER.matcher(figure.clause()).find()
                || FigureChecks.ELSEWHERE.matcher(figure.clause()).find()
                || known.inTheOtherUnit(figure).isPresent()) {
            return false;
        }
        Optional<BigDecimal> fact = sums(said.get()).findFirst();
        if (fact.isEmpty()) {
            return false;
        }
        if (amounts(said.get()).noneMatch(figure::reads)) {
            notes.review("texts.amount-differs", row, field, Wording.place(row, field), written(figure),
                    Wording.label(said.get().columns().getFirst().field()), fact.get());
        }
        return true;
    }

    private Stream<BigDecimal> sums(Amount said) {
        return said.columns().stream().flatMap(column -> column.sum().apply(year.scores().funds()).stream());
    }

    private Stream<BigDecimal> amounts(Amount said) {
        Stream<BigDecimal> sources = said.columns()
            .stream()
            .flatMap(column -> year.evaluation().sources().stream().map(column.field()::get));
        Stream<BigDecimal> spent = said.columns().contains(EXECUTED)
                ? year.expenditures().stream().map(Expenditure::amount)
                : Stream.empty();
        return Stream.of(sums(said), sources, spent).flatMap(Function.identity()).filter(Objects::nonNull);
    }

    /** With the words before it, by which it is found again. */
    private static String written(Figure figure) {
        return Wording.beginning(figure.clause() + figure.written());
    }
}
