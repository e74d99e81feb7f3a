/**
 * From facts to scores: a metric counts the facts, a rule of the scheme turns the actual value into points, and the
 * {@link org.selfeval.scoring.ScoreSheet} carries both with all evidence as data. Pure: no clock, no files, no JavaFX.
 * Takes an {@link org.selfeval.model.Evaluation}; checks, sheets, reports and screens read what comes out.
 */
package org.selfeval.scoring;
