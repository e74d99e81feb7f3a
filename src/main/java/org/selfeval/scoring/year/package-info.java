/**
 * Scores a whole year: {@link org.selfeval.scoring.year.Scorer} goes through the lines of the scheme, measures, applies
 * the rule and what the clerk put over it, and sums up. The results are the types one level up.
 */
package org.selfeval.scoring.year;
