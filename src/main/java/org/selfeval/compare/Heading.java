package org.selfeval.compare;

import org.selfeval.model.kind.EvaluationState;

/**
 * A year at the head of its column; null where unknown.
 *
 * @param id the evaluation's id
 * @param year 年度
 * @param project project name
 * @param state how far it has come
 */
public record Heading(String id, Integer year, String project, EvaluationState state) {}
