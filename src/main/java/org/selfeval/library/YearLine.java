package org.selfeval.library;

import java.time.Instant;

import org.selfeval.model.Overview;
import org.selfeval.scoring.ScoreSheet;

/**
 * One year in the list.
 *
 * @param id the evaluation's id
 * @param overview its root: year, project, state
 * @param scores total and grade, or how much of it is rated
 * @param changed when it was last changed
 */
public record YearLine(String id, Overview overview, ScoreSheet scores, Instant changed) {}
