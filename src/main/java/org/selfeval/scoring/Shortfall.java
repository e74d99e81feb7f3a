package org.selfeval.scoring;

import java.math.BigDecimal;
import java.util.Optional;

import org.selfeval.model.tree.FieldRef;

/**
 * A fact that costs points, and how much of what the metric counts is lacking there: reports, groups in time, closed
 * findings, rounds, yuan.
 *
 * @param at the field it would be made good in
 * @param amount how much is lacking to the target (for ≤ targets: how much is too much); empty where nobody can tell, such
 *     as for a round whose findings are only stated
 */
public record Shortfall(FieldRef at, Optional<BigDecimal> amount) {}
