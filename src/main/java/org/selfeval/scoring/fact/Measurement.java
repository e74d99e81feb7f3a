package org.selfeval.scoring.fact;

import org.selfeval.scoring.Actual;
import org.selfeval.scoring.Evidence;

/** What a metric found: the actual value and what it was counted from. */
public record Measurement(Actual actual, Evidence evidence) {}
