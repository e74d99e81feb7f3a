package org.selfeval.check.figures;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.selfeval.check.facts.Year;
import org.selfeval.scoring.Fraction;

/**
 * All numbers that the facts of a year hold, or that follow from them by adding: whatever a text may say. Generous on
 * purpose, since a false alarm teaches the clerk to ignore the list.
 */
final class KnownFigures {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Map<Figure.Kind, Set<BigDecimal>> known = new EnumMap<>(Figure.Kind.class);
    private final Optional<BigDecimal> rate;

    private KnownFigures(Year year) {
        for (Figure.Kind kind : Figure.Kind.values()) {
            known.put(kind, new HashSet<>());
        }
        rate = year.scores().funds().rate().map(exact -> percent(exact.numerator(), exact.denominator()));
        rate.ifPresent(percent -> add(Figure.Kind.PERCENT, percent));
        add(Figure.Kind.PERCENT, HUNDRED);
        MoneyFigures.addTo(this, year);
        ScoreFigures.addTo(this, year);
        CountFigures.addTo(this, year);
        SaidFigures.addTo(this, year);
    }

    static KnownFigures of(Year year) {
        return new KnownFigures(year);
    }

    /** Whether the facts hold a number that reads like this one. */
    boolean explain(Figure figure) {
        return known.get(figure.kind()).stream().anyMatch(figure::reads);
    }

    /** The execution rate in per cent, unrounded. */
    Optional<BigDecimal> rate() {
        return rate;
    }

    /** The amount of the facts that this one is in the other unit, 万元 for 元 or 元 for 万元. */
    Optional<BigDecimal> inTheOtherUnit(Figure money) {
        return known.get(Figure.Kind.MONEY)
            .stream()
            .filter(amount -> amount.signum() > 0)
            .filter(amount -> amount.movePointRight(4).compareTo(money.value()) == 0
                    || amount.movePointLeft(4).compareTo(money.value()) == 0)
            .findFirst();
    }

    /** Whether anything of this kind is known at all; where nothing is, a text cannot contradict it. */
    boolean know(Figure.Kind kind) {
        return !known.get(kind).isEmpty();
    }

    void add(Figure.Kind kind, BigDecimal number) {
        if (number != null) {
            known.get(kind).add(number.stripTrailingZeros());
        }
    }

    void add(Figure.Kind kind, Integer number) {
        if (number != null) {
            add(kind, BigDecimal.valueOf(number));
        }
    }

    /** One number as a share of another, unless that is nothing. */
    void addShare(BigDecimal part, BigDecimal whole) {
        if (part != null && whole != null && whole.signum() > 0) {
            add(Figure.Kind.PERCENT, percent(part, whole));
        }
    }

    void addShare(Integer part, Integer whole) {
        if (part != null && whole != null) {
            addShare(BigDecimal.valueOf(part), BigDecimal.valueOf(whole));
        }
    }

    void addValue(Figure.Kind kind, Fraction value) {
        add(kind, value.numerator().divide(value.denominator(), MathContext.DECIMAL64));
    }

    private static BigDecimal percent(BigDecimal part, BigDecimal whole) {
        return part.multiply(HUNDRED).divide(whole, MathContext.DECIMAL64);
    }
}
