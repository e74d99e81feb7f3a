package org.selfeval.scoring;

import java.math.BigDecimal;

/**
 * An exact ratio, so that nothing is rounded before the score is. The denominator is positive.
 */
public record Fraction(BigDecimal numerator, BigDecimal denominator) implements Comparable<Fraction> {

    public static final Fraction ZERO = of(BigDecimal.ZERO);
    public static final Fraction ONE = of(BigDecimal.ONE);

    public Fraction {
        if (denominator.signum() <= 0) {
            throw new ArithmeticException("a fraction needs a positive denominator");
        }
    }

    public static Fraction of(BigDecimal value) {
        return new Fraction(value, BigDecimal.ONE);
    }

    public static Fraction of(long numerator, long denominator) {
        return new Fraction(BigDecimal.valueOf(numerator), BigDecimal.valueOf(denominator));
    }

    public Fraction times(BigDecimal factor) {
        return new Fraction(numerator.multiply(factor), denominator);
    }

    /**
     * @throws ArithmeticException if the divisor is not positive
     */
    public Fraction dividedBy(Fraction divisor) {
        if (divisor.numerator.signum() <= 0) {
            throw new ArithmeticException("division by a ratio that is not positive");
        }
        return new Fraction(numerator.multiply(divisor.denominator), denominator.multiply(divisor.numerator));
    }

    public Fraction minus(Fraction other) {
        return new Fraction(
                numerator.multiply(other.denominator).subtract(other.numerator.multiply(denominator)),
                denominator.multiply(other.denominator));
    }

    public Fraction min(Fraction other) {
        return compareTo(other) <= 0 ? this : other;
    }

    public Fraction max(Fraction other) {
        return compareTo(other) >= 0 ? this : other;
    }

    public int signum() {
        return numerator.signum();
    }

    @Override
    public int compareTo(Fraction other) {
        return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
    }

    /** Whether both are the same number, however written. */
    public boolean sameAs(Fraction other) {
        return compareTo(other) == 0;
    }
}
