/**
 * Years side by side: what they were scored, by first-level indicator and by indicator, their funds, rounds, findings and
 * complaints, and where they differ; and what two states of one year say differently, where one is to replace the other.
 * Pure functions of {@link org.selfeval.model.Evaluation}s, scored here; uses {@code scoring}, {@code rectification},
 * {@code intake} for the names of rows, and {@code text}. The screen in {@code ui.compare} shows what comes out.
 */
package org.selfeval.compare;
