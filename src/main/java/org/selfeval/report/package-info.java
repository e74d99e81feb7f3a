/**
 * The written report. Here stand the drafts of its sections ({@link org.selfeval.report.Drafts}), sentences made from what
 * is known and nothing else, and how a text follows facts that have changed since
 * ({@link org.selfeval.report.Refresh}). Pure: from an {@link org.selfeval.model.Evaluation} and its
 * {@link org.selfeval.scoring.ScoreSheet} to text; uses {@code check.facts} for the counts. Screens show and fill in what
 * comes out.
 */
package org.selfeval.report;
