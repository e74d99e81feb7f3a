package org.selfeval.check.year;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

import org.selfeval.check.facts.Notes;
import org.selfeval.check.facts.Wording;
import org.selfeval.check.facts.Year;
import org.selfeval.model.FundSource;
import org.selfeval.model.Scheme;
import org.selfeval.model.kind.FormFamily;
import org.selfeval.model.kind.RateBase;
import org.selfeval.model.kind.SourceKind;
import org.selfeval.model.tree.Field;
import org.selfeval.scoring.Fraction;
import org.selfeval.scoring.Funds;
import org.selfeval.scoring.Rounding;

/** Step 2: the sources of the money, in themselves and against each other. */
public final class FundsChecks {

    private static final BigDecimal TWO = BigDecimal.valueOf(2);
    private static final BigDecimal TEN_THOUSAND = BigDecimal.valueOf(10_000);

    /** A year's funds below 1,000 元 are 万元 that were typed as 元. */
    private static final BigDecimal LEAST_YUAN = BigDecimal.valueOf(1_000);

    private static final Pattern TOTAL = Pattern.compile("合计|总额|总计|小计");

    private FundsChecks() {}

    public static void check(Year year, Notes notes) {
        List<FundSource> filled = year.evaluation().sources().stream().filter(FundSource::hasAmount).toList();
        if (filled.isEmpty()) {
            List<FundSource> sources = year.evaluation().sources();
            notes.mustFix("funds.none", sources.isEmpty() ? year.overview() : sources.getFirst(), FundSource.ADJUSTED);
            return;
        }
        for (FundSource source : filled) {
            checkMissing(source, year.scheme(), notes);
            checkOrder(source, notes);
            checkAdjustment(source, notes);
            checkTenThousandfold(source, notes);
        }
        checkTotals(year, filled.getFirst(), notes);
        checkCountedTwice(filled, notes);
    }

    private static Object nameOf(FundSource source) {
        if (!Wording.empty(source.name())) {
            return Wording.beginning(source.name());
        }
        return source.kind() == null ? Wording.label(FundSource.KIND) : source.kind();
    }

    private static void checkMissing(FundSource source, Scheme scheme, Notes notes) {
        boolean form = scheme.family() == null || scheme.family() == FormFamily.A
                || scheme.family() == FormFamily.A_PRIME;
        boolean printsBudget = scheme.rateBase() == RateBase.INITIAL
                || (form && source.kind() != SourceKind.CARRY_OVER);
        for (Field<FundSource, BigDecimal> amount : List.of(FundSource.BUDGET, FundSource.ADJUSTED,
                FundSource.EXECUTED)) {
            if (amount.get(source) == null && (printsBudget || amount != FundSource.BUDGET)) {
                notes.mustFix("funds.amount-missing", source, amount, nameOf(source), Wording.label(amount));
            }
        }
    }

    private static void checkOrder(FundSource source, Notes notes) {
        boolean explained = !Wording.absent(source.note()) || !Wording.absent(source.adjustReason());
        if (exceeds(source.executed(), source.adjusted()) && source.adjusted().signum() > 0 && !explained) {
            notes.mustFix("funds.executed-above-budget", source, FundSource.EXECUTED, nameOf(source),
                    source.executed(), source.adjusted(),
                    Rounding.percent(new Fraction(source.executed(), source.adjusted())));
        } else if (exceeds(source.executed(), source.appropriated()) && !explained) {
            notes.review("funds.executed-above-appropriated", source, FundSource.EXECUTED, nameOf(source),
                    source.executed(), source.appropriated());
        }
        if (exceeds(source.appropriated(), source.adjusted()) && !explained) {
            notes.review("funds.appropriated-above-budget", source, FundSource.APPROPRIATED, nameOf(source),
                    source.appropriated(), source.adjusted());
        }
    }

    private static boolean exceeds(BigDecimal amount, BigDecimal limit) {
        return amount != null && limit != null && amount.compareTo(limit) > 0;
    }

    /** What was carried over comes on top of the first budget by its nature. */
    private static void checkAdjustment(FundSource source, Notes notes) {
        BigDecimal budget = source.budget();
        BigDecimal adjusted = source.adjusted();
        if (source.kind() == SourceKind.CARRY_OVER || budget == null || adjusted == null
                || budget.compareTo(adjusted) == 0
                || !Wording.absent(source.adjustReason())) {
            return;
        }
        if (adjusted.multiply(TWO).compareTo(budget) < 0) {
            notes.mustFix("funds.budget-halved", source, FundSource.ADJUST_REASON, nameOf(source), budget, adjusted);
        } else {
            notes.review("funds.adjusted-without-reason", source, FundSource.ADJUST_REASON, nameOf(source), budget,
                    adjusted);
        }
    }

    /** The same digits ten thousand times larger: one of the two was typed in the other unit. */
    private static void checkTenThousandfold(FundSource source, Notes notes) {
        for (int i = 1; i < FundSource.AMOUNTS.size(); i++) {
            for (int j = 0; j < i; j++) {
                Field<FundSource, BigDecimal> one = FundSource.AMOUNTS.get(j);
                Field<FundSource, BigDecimal> other = FundSource.AMOUNTS.get(i);
                if (tenThousandfold(one.get(source), other.get(source))) {
                    notes.review("funds.ten-thousandfold", source, smaller(one, other, source), nameOf(source),
                            Wording.label(one), one.get(source), Wording.label(other), other.get(source));
                    return;
                }
            }
        }
    }

    private static Field<FundSource, BigDecimal> smaller(Field<FundSource, BigDecimal> one,
            Field<FundSource, BigDecimal> other, FundSource source) {
        return one.get(source).compareTo(other.get(source)) < 0 ? one : other;
    }

    static boolean tenThousandfold(BigDecimal one, BigDecimal other) {
        return one != null && other != null && one.signum() > 0 && other.signum() > 0
                && (one.multiply(TEN_THOUSAND).compareTo(other) == 0
                        || other.multiply(TEN_THOUSAND).compareTo(one) == 0);
    }

    private static void checkTotals(Year year, FundSource first, Notes notes) {
        boolean initial = year.parameters().rateBase() == RateBase.INITIAL;
        Field<FundSource, BigDecimal> field = initial ? FundSource.BUDGET : FundSource.ADJUSTED;
        Funds funds = year.scores().funds();
        BigDecimal base = (initial ? funds.budget() : funds.adjusted()).orElse(null);
        if (base == null) {
            return;
        }
        if (base.signum() == 0) {
            notes.review("funds.budget-zero", first, field, Wording.label(field));
        } else if (base.signum() > 0 && base.compareTo(LEAST_YUAN) < 0) {
            notes.review("funds.budget-tiny", first, field, Wording.label(field), base);
        }
    }

    /** A total entered as one more source, by its name or by being the sum of the others. */
    private static void checkCountedTwice(List<FundSource> filled, Notes notes) {
        for (FundSource source : filled) {
            boolean named = source.name() != null && TOTAL.matcher(source.name()).find();
            if (filled.size() > 1 && (named || isSumOfOthers(source, filled))) {
                notes.review("funds.counted-twice", source, FundSource.NAME, nameOf(source));
                return;
            }
        }
    }

    private static boolean isSumOfOthers(FundSource source, List<FundSource> filled) {
        return List.of(FundSource.BUDGET, FundSource.ADJUSTED, FundSource.EXECUTED)
            .stream()
            .allMatch(amount -> amount.get(source) != null && amount.get(source).signum() > 0
                    && filled.stream()
                        .filter(other -> other.id() != source.id())
                        .map(amount::get)
                        .filter(Objects::nonNull)
                        .reduce(BigDecimal.ZERO, BigDecimal::add)
                        .compareTo(amount.get(source)) == 0);
    }
}
