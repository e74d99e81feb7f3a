/**
 * Printed tables as data: cells, spans, style names, widths, heights and print set-up, once for the screen and for .xlsx.
 * {@link org.selfeval.sheet.OfficialForm} lays out the self-evaluation form from an
 * {@link org.selfeval.model.Evaluation} and its {@link org.selfeval.scoring.ScoreSheet}; {@code org.selfeval.office}
 * writes the resulting {@link org.selfeval.sheet.Sheet}, a preview shows it. Pure: no clock, no files, no JavaFX, no POI.
 */
package org.selfeval.sheet;
