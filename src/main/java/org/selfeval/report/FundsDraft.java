package org.selfeval.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.selfeval.check.facts.Wording;
import org.selfeval.check.facts.Year;
import org.selfeval.intake.RowNames;
import org.selfeval.model.Expenditure;
import org.selfeval.model.FundSource;
import org.selfeval.model.kind.Metric;
import org.selfeval.model.kind.MoneyUnit;
import org.selfeval.scoring.Fraction;
import org.selfeval.scoring.Funds;
import org.selfeval.scoring.IndicatorScore;
import org.selfeval.scoring.Rounding;
import org.selfeval.text.Phrase;
import org.selfeval.text.Texts;

/** 项目资金情况分析: the sums, the sources, what it was spent on, the rate and its points. */
final class FundsDraft {

    private FundsDraft() {}

    static void write(Year year, Prose prose) {
        MoneyUnit unit = year.parameters().moneyUnit();
        Funds funds = year.scores().funds();
        List<Phrase> amounts = new ArrayList<>();
        add(amounts, "draft.funds.budget", funds.budget(), unit);
        add(amounts, "draft.funds.adjusted", funds.adjusted(), unit);
        add(amounts, "draft.funds.appropriated", funds.appropriated(), unit);
        amounts.add(funds.executed()
            .map(yuan -> Phrase.of("draft.funds.executed", Prose.amount(yuan, unit)))
            .orElseGet(() -> Prose.todo(Wording.label(FundSource.EXECUTED))));
        prose.say("draft.sentence", Prose.commas(amounts));
        sources(year, unit, prose);
        spent(year.expenditures(), unit, prose);
        year.evaluation()
            .sources()
            .stream()
            .filter(source -> !Wording.absent(source.adjustReason()))
            .forEach(source -> prose.say("draft.funds.adjustReason", RowNames.of(source),
                    Prose.clause(source.adjustReason())));
        rate(year, prose.paragraph());
    }

    private static void add(List<Phrase> amounts, String key, Optional<BigDecimal> sum, MoneyUnit unit) {
        sum.ifPresent(yuan -> amounts.add(Phrase.of(key, Prose.amount(yuan, unit))));
    }

    private static void sources(Year year, MoneyUnit unit, Prose prose) {
        List<Phrase> each = year.evaluation()
            .sources()
            .stream()
            .filter(source -> source.adjusted() != null && source.executed() != null)
            .filter(source -> source.adjusted().signum() != 0 || source.executed().signum() != 0)
            .map(source -> Phrase.of("draft.funds.source", RowNames.of(source),
                    Prose.amount(source.adjusted(), unit), Prose.amount(source.executed(), unit)))
            .toList();
        if (each.size() > 1) {
            prose.say("draft.funds.sources", Prose.semicolons(each));
        }
    }

    private static void spent(List<Expenditure> lines, MoneyUnit unit, Prose prose) {
        List<Object> parts = lines.stream()
            .filter(line -> !Wording.absent(line.category()))
            .map(line -> line.amount() == null
                    ? (Object) Prose.clause(line.category())
                    : Phrase.of("draft.funds.spentPart", Prose.clause(line.category()),
                            Prose.amount(line.amount(), unit)))
            .toList();
        if (!parts.isEmpty()) {
            prose.say("draft.funds.spent", parts);
        }
    }

    private static void rate(Year year, Prose prose) {
        Optional<IndicatorScore> line = year.scores()
            .indicators()
            .stream()
            .filter(one -> one.indicator().metric() == Metric.EXECUTION_RATE)
            .findFirst();
        Optional<Fraction> rate = year.scores().funds().rate();
        if (rate.isEmpty()) {
            prose.say("draft.sentence", Prose.todo(Texts.label(Metric.EXECUTION_RATE)));
        } else if (line.isPresent() && line.get().rated()) {
            prose.say("draft.funds.rateScored", Rounding.percent(rate.get()), line.get().score().get(),
                    line.get().weight());
        } else {
            prose.say("draft.funds.rate", Rounding.percent(rate.get()));
        }
        line.filter(IndicatorScore::belowWeight).ifPresent(one -> IndicatorDraft.reasons(one, prose));
    }
}
