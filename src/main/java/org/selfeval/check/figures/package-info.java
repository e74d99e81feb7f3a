/**
 * The figures of the texts against the facts: {@link org.selfeval.check.figures.FigureReader} reads them,
 * {@link org.selfeval.check.figures.Claims} judges those that say what they are of,
 * {@link org.selfeval.check.figures.KnownFigures} knows what all others may be. Pure, from
 * {@link org.selfeval.check.facts.Year} to {@link org.selfeval.check.facts.Notes}.
 */
package org.selfeval.check.figures;
