/**
 * Years side by side: what they were scored, by first-level indicator and by indicator, their funds, rounds, findings and
 * complaints, and where they differ. Pure functions of {@link org.selfeval.model.Evaluation}s, scored here; uses
 * {@code scoring}, {@code rectification} and {@code text}. The screen in {@code ui.compare} shows what comes out.
 */
package org.selfeval.compare;
