package org.selfeval.scoring;

import java.math.BigDecimal;
import java.util.Optional;

import org.selfeval.text.Phrase;

/**
 * What a rule gives: points or none, and why in a sentence with its numbers.
 *
 * @param score rounded points, empty for 未评
 * @param met whether the target was met, empty where unknown
 * @param completion actual ÷ target, exact; empty where there is no such ratio
 * @param applied the rule in words with the numbers in it
 */
public record Outcome(Optional<BigDecimal> score, Optional<Boolean> met, Optional<Fraction> completion,
        Phrase applied) {}
