package org.selfeval.scoring;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * Sums over the source rows, in 元; empty where no row has the amount. The rate is executed ÷ the scheme's base, empty
 * where the base is unknown or 0.
 */
public record Funds(Optional<BigDecimal> applied, Optional<BigDecimal> budget, Optional<BigDecimal> adjusted,
        Optional<BigDecimal> appropriated, Optional<BigDecimal> executed, Optional<Fraction> rate) {}
