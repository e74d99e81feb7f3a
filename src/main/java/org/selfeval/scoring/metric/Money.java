package org.selfeval.scoring.metric;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.selfeval.model.FundSource;
import org.selfeval.model.kind.MoneyUnit;
import org.selfeval.model.kind.RateBase;
import org.selfeval.model.tree.Field;
import org.selfeval.model.tree.FieldRef;
import org.selfeval.scoring.Fraction;
import org.selfeval.scoring.Funds;
import org.selfeval.scoring.Origin;
import org.selfeval.scoring.Rounding;
import org.selfeval.scoring.fact.Facts;
import org.selfeval.scoring.fact.Measurement;
import org.selfeval.scoring.fact.Target;
import org.selfeval.scoring.fact.Trail;
import org.selfeval.text.Phrase;
import org.selfeval.text.Texts;

/**
 * What the money gives: 预算执行率 (Σ executed ÷ Σ base over the source rows, never over a total row) and the money spent.
 *
 * <p>A source without any amount counts as not there. A source of which one of the two amounts is unknown leaves the rate
 * unknown, since an amount that is not known is not 0. Spending below 0 counts as 0; a base below 0 is no base.
 */
public final class Money {

    private static final int WAN_DIGITS = 4;

    private Money() {}

    static Measurement rate(Facts facts, Target target) {
        Trail trail = new Trail(target);
        Field<FundSource, BigDecimal> baseField = baseField(facts);
        List<FundSource> sources = sources(facts);
        require(trail, sources, baseField);
        require(trail, sources, FundSource.EXECUTED);
        if (trail.anythingMissing()) {
            return trail.unknown();
        }
        if (sources.isEmpty()) {
            return trail.unknown(Phrase.of("score.money.noSource"));
        }
        BigDecimal base = sum(sources, baseField);
        BigDecimal executed = sum(sources, FundSource.EXECUTED);
        trail.quantity("score.quantity.rateBase", base, refs(sources, baseField));
        trail.quantity("score.quantity.executed", executed, refs(sources, FundSource.EXECUTED));
        Phrase baseName = Phrase.of(baseField.labelKey());
        if (base.signum() < 0) {
            sources.forEach(source -> trail.missing(source, baseField));
            return trail.unknown(Phrase.of("score.rate.negativeBase", baseName, shown(facts, base)));
        }
        if (base.signum() == 0) {
            return trail.known(Optional.empty(), Origin.RECORDED, Phrase.of("score.words.noRate"),
                    Phrase.of("score.rate.zeroBase", baseName, shown(facts, executed)));
        }
        Fraction rate = new Fraction(executed.max(BigDecimal.ZERO), base);
        if (rate.compareTo(Fraction.ONE) < 0) {
            sources.stream()
                .filter(source -> source.executed().compareTo(baseField.get(source)) < 0)
                .forEach(source -> trail.keepsBack(FieldRef.of(source, FundSource.EXECUTED),
                        baseField.get(source).subtract(source.executed())));
        }
        return trail.share(rate, null, Phrase.of("score.rate.measured", baseName, shown(facts, base),
                shown(facts, executed), Rounding.percent(rate)));
    }

    static Measurement cost(Facts facts, Target target) {
        Trail trail = new Trail(target);
        List<FundSource> sources = sources(facts);
        require(trail, sources, FundSource.EXECUTED);
        if (trail.anythingMissing()) {
            return trail.unknown();
        }
        if (sources.isEmpty()) {
            return trail.unknown(Phrase.of("score.money.noSource"));
        }
        BigDecimal executed = sum(sources, FundSource.EXECUTED);
        trail.quantity("score.quantity.executed", executed, refs(sources, FundSource.EXECUTED));
        Fraction spent = Fraction.of(
                target.unit().equals(Texts.label(MoneyUnit.WAN)) ? executed.movePointLeft(WAN_DIGITS) : executed);
        if (target.value().filter(limit -> spent.compareTo(Fraction.of(limit)) > 0).isPresent()) {
            sources.forEach(source -> trail.keepsBack(FieldRef.of(source, FundSource.EXECUTED), null));
        }
        return trail.value(spent, null, Phrase.of("score.cost.measured", shown(facts, executed)));
    }

    /** The sums of the year, for the head of the table. */
    public static Funds funds(Facts facts) {
        List<FundSource> sources = sources(facts);
        Field<FundSource, BigDecimal> baseField = baseField(facts);
        boolean known = sources.stream()
            .allMatch(source -> baseField.get(source) != null && source.executed() != null);
        BigDecimal base = sum(sources, baseField);
        Optional<Fraction> rate = known && base.signum() > 0
                ? Optional.of(new Fraction(sum(sources, FundSource.EXECUTED).max(BigDecimal.ZERO), base))
                : Optional.empty();
        return new Funds(known(sources, FundSource.APPLIED), known(sources, FundSource.BUDGET),
                known(sources, FundSource.ADJUSTED), known(sources, FundSource.APPROPRIATED),
                known(sources, FundSource.EXECUTED), rate);
    }

    private static Field<FundSource, BigDecimal> baseField(Facts facts) {
        return facts.parameters().rateBase() == RateBase.INITIAL ? FundSource.BUDGET : FundSource.ADJUSTED;
    }

    private static List<FundSource> sources(Facts facts) {
        return facts.evaluation().sources().stream().filter(FundSource::hasAmount).toList();
    }

    private static void require(Trail trail, List<FundSource> sources, Field<FundSource, BigDecimal> amount) {
        sources.stream().filter(source -> amount.get(source) == null).forEach(source -> trail.missing(source, amount));
    }

    private static Stream<BigDecimal> amounts(List<FundSource> sources, Field<FundSource, BigDecimal> amount) {
        return sources.stream().map(amount::get).filter(Objects::nonNull);
    }

    private static BigDecimal sum(List<FundSource> sources, Field<FundSource, BigDecimal> amount) {
        return amounts(sources, amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static Optional<BigDecimal> known(List<FundSource> sources, Field<FundSource, BigDecimal> amount) {
        return amounts(sources, amount).reduce(BigDecimal::add);
    }

    private static List<FieldRef> refs(List<FundSource> sources, Field<FundSource, BigDecimal> amount) {
        return sources.stream().map(source -> FieldRef.of(source, amount)).toList();
    }

    private static Phrase shown(Facts facts, BigDecimal yuan) {
        MoneyUnit unit = facts.parameters().moneyUnit();
        return Phrase.of("score.amount", unit == MoneyUnit.WAN ? yuan.movePointLeft(WAN_DIGITS) : yuan, unit);
    }
}
