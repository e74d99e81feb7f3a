package org.selfeval.compare;

/**
 * A year at the head of its column; null where unknown.
 *
 * @param year 年度
 * @param project project name
 */
public record Heading(Integer year, String project) {}
