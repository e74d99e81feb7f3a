/**
 * How a year's facts are read for scoring: the scheme's parameters with their defaults, the rounds that count, the clerk's
 * words, deadlines, targets, and the trail of evidence. Metrics and rules build on it.
 */
package org.selfeval.scoring.fact;
