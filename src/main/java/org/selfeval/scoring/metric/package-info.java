/**
 * How an indicator's actual value comes about: one class per metric, each from the facts of the year to a
 * {@link org.selfeval.scoring.fact.Measurement}. Knows no points.
 */
package org.selfeval.scoring.metric;
