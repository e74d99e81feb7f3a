package org.selfeval.check.year;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;

import org.selfeval.check.facts.Notes;
import org.selfeval.check.facts.Year;
import org.selfeval.model.Expenditure;
import org.selfeval.model.FundSource;

/** What the money was spent on, against what was executed. */
public final class ExpenditureChecks {

    private ExpenditureChecks() {}

    public static void check(Year year, Notes notes) {
        List<Expenditure> lines = year.expenditures();
        if (lines.isEmpty()) {
            return;
        }
        List<FundSource> sources = year.evaluation().sources();
        boolean allLinked = lines.stream()
            .allMatch(line -> sources.stream().anyMatch(source -> Objects.equals(source.id(), line.source())));
        if (!allLinked) {
            compare(lines, year.scores().funds().executed().orElse(null), notes);
            return;
        }
        for (FundSource source : sources) {
            List<Expenditure> own = lines.stream().filter(line -> line.source() == source.id()).toList();
            if (!own.isEmpty()) {
                compare(own, source.executed(), notes);
            }
        }
    }

    /** Lines without an amount leave the sum open: then it may only not be too much. */
    private static void compare(List<Expenditure> lines, BigDecimal executed, Notes notes) {
        if (executed == null) {
            return;
        }
        BigDecimal sum = lines.stream()
            .map(Expenditure::amount)
            .filter(Objects::nonNull)
            .reduce(BigDecimal.ZERO, BigDecimal::add);
        boolean open = lines.stream().anyMatch(line -> line.amount() == null);
        Expenditure first = lines.stream().filter(line -> line.amount() != null).findFirst().orElse(lines.getFirst());
        if (!open && FundsChecks.tenThousandfold(sum, executed)) {
            notes.mustFix("funds.expenditure-ten-thousandfold", first, Expenditure.AMOUNT, sum, executed);
        } else if (sum.compareTo(executed) > 0 || (!open && sum.compareTo(executed) < 0)) {
            notes.mustFix("funds.expenditure-differs", first, Expenditure.AMOUNT, sum, executed,
                    sum.subtract(executed).abs());
        }
    }
}
