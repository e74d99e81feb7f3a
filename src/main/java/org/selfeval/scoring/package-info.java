/**
 * From facts to scores: a metric counts the facts, a rule of the scheme turns the actual value into points, and the
 * {@link org.selfeval.scoring.ScoreSheet} carries both with all evidence as data. Pure: no clock, no files, no JavaFX.
 * Takes an {@link org.selfeval.model.Evaluation}; checks, sheets, reports and screens read what comes out.
 *
 * <p>Here stand the results. They are made one level down: {@code fact} (how a year's facts are read), {@code metric}
 * (actual values), {@code rule} (points), {@code year} (the {@code Scorer}).
 */
package org.selfeval.scoring;
