package org.selfeval.store;

import java.time.Instant;

import org.selfeval.model.Overview;

/**
 * One evaluation of the store, for lists.
 *
 * @param id the evaluation's id
 * @param overview its root: year, project, state
 * @param rows how many rows it has
 * @param changed when it was last changed
 */
public record EvaluationLine(String id, Overview overview, long rows, Instant changed) {}
