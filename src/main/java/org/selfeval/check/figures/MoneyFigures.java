package org.selfeval.check.figures;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.selfeval.check.facts.Year;
import org.selfeval.model.Expenditure;
import org.selfeval.model.FundSource;
import org.selfeval.model.Indicator;
import org.selfeval.scoring.Funds;

/** Amounts of money: the funds by source and together, what is left between them, what was spent on what. */
final class MoneyFigures {

    private MoneyFigures() {}

    static void addTo(KnownFigures known, Year year) {
        for (FundSource source : year.evaluation().sources()) {
            related(FundSource.AMOUNTS.stream().map(amount -> amount.get(source)), known);
        }
        Funds funds = year.scores().funds();
        related(Stream.of(funds.applied(), funds.budget(), funds.adjusted(), funds.appropriated(), funds.executed())
            .map(sum -> sum.orElse(null)), known);
        spent(year.expenditures(), funds.executed().orElse(null), known);
        year.evaluation().indicators().forEach(indicator -> ofIndicator(indicator, known));
    }

    private static void related(Stream<BigDecimal> amounts, KnownFigures known) {
        List<BigDecimal> present = amounts.filter(Objects::nonNull).toList();
        for (BigDecimal one : present) {
            known.add(Figure.Kind.MONEY, one);
            for (BigDecimal other : present) {
                known.add(Figure.Kind.MONEY, one.subtract(other).abs());
                known.addShare(one, other);
                known.addShare(one.subtract(other).abs(), other);
            }
        }
    }

    private static void spent(List<Expenditure> lines, BigDecimal executed, KnownFigures known) {
        Map<String, BigDecimal> byCategory = new HashMap<>();
        for (Expenditure line : lines) {
            if (line.amount() != null) {
                known.add(Figure.Kind.MONEY, line.amount());
                known.addShare(line.amount(), executed);
                byCategory.merge(String.valueOf(line.category()), line.amount(), BigDecimal::add);
            }
        }
        byCategory.values().forEach(sum -> {
            known.add(Figure.Kind.MONEY, sum);
            known.addShare(sum, executed);
        });
    }

    private static void ofIndicator(Indicator indicator, KnownFigures known) {
        int places = "万元".equals(indicator.unit()) ? 4 : 0;
        Stream<BigDecimal> values = Arrays
            .stream(new BigDecimal[]{indicator.target(), indicator.adjustedTarget(), indicator.actual()});
        if (indicator.unit() != null && indicator.unit().contains("元")) {
            values.filter(Objects::nonNull)
                .forEach(value -> known.add(Figure.Kind.MONEY, value.movePointRight(places)));
        }
    }
}
