package org.selfeval.check.figures;

import java.math.BigDecimal;
import java.util.ArrayList;
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

/** What a text says was spent, budgeted or appropriated, against just that amount: of the year, or of one source. */
final class MoneyClaims {

    private static final String OF = "(?:资金|经费|金额|总额|数|额)?(?:共计|合计|共|为|是|计|达到|达)?$";

    /** Amounts of another year, of a part, or of a change are not the amount itself. */
    private static final Pattern OTHER = Pattern
        .compile("首批|首次|第.[批次]|分[\\d一二两三四五]|每|人均|其中|追加|调增|调减|压减|核减|增加|减少|结余|剩余|节约");

    private record Amount(Pattern words, List<Field<FundSource, BigDecimal>> fields) {}

    private static final List<Amount> AMOUNTS = List.of(
            new Amount(Pattern.compile("(?:实际支出|项目支出|支出合计|共支出|累计支出|实际执行|全年执行)" + OF),
                    List.of(FundSource.EXECUTED)),
            new Amount(Pattern.compile("年初预算" + OF), List.of(FundSource.BUDGET)),
            new Amount(Pattern.compile("(?:全年|调整后)(?:的)?预算" + OF), List.of(FundSource.ADJUSTED)),
            new Amount(Pattern.compile("预算" + OF), List.of(FundSource.BUDGET, FundSource.ADJUSTED)),
            new Amount(Pattern.compile("拨付(?:到位)?" + OF), List.of(FundSource.APPROPRIATED)));

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
        Optional<BigDecimal> fact = said.get()
            .fields()
            .stream()
            .flatMap(of -> year.sum(of::get).stream())
            .findFirst();
        if (fact.isEmpty()) {
            return false;
        }
        if (amounts(said.get()).noneMatch(figure::reads)) {
            notes.review("texts.amount-differs", row, field, Wording.place(row, field), written(figure),
                    Wording.label(said.get().fields().getFirst()), fact.get());
        }
        return true;
    }

    private Stream<BigDecimal> amounts(Amount said) {
        List<BigDecimal> amounts = new ArrayList<>();
        for (Function<FundSource, BigDecimal> of : said.fields().stream().map(this::getter).toList()) {
            year.sum(of).ifPresent(amounts::add);
            year.evaluation().sources().stream().map(of).filter(Objects::nonNull).forEach(amounts::add);
        }
        if (said.fields().contains(FundSource.EXECUTED)) {
            year.expenditures().stream().map(Expenditure::amount).filter(Objects::nonNull).forEach(amounts::add);
        }
        return amounts.stream();
    }

    private Function<FundSource, BigDecimal> getter(Field<FundSource, BigDecimal> field) {
        return field::get;
    }

    /** With the words before it, by which it is found again. */
    private static String written(Figure figure) {
        return Wording.beginning(figure.clause() + figure.written());
    }
}
