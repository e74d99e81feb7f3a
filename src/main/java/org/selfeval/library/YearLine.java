package org.selfeval.library;

import java.time.Instant;

import org.selfeval.model.Overview;

/**
 * One year in the list, as is known without reading it whole.
 *
 * @param id the evaluation's id
 * @param overview its root: year, project, state
 * @param changed when it was last changed
 */
public record YearLine(String id, Overview overview, Instant changed) {}
