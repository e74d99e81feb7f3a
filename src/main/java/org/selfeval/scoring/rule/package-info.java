/**
 * How an actual value becomes points: one class per rule of the scheme, each from a {@link org.selfeval.scoring.rule.Case}
 * to a {@link org.selfeval.scoring.rule.Ruling}. Knows no facts of the year.
 */
package org.selfeval.scoring.rule;
