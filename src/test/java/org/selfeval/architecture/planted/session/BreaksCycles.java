package org.selfeval.architecture.planted.session;

import org.selfeval.architecture.planted.text.BreaksCyclesToo;

/** Half of a cycle. */
public record BreaksCycles(BreaksCyclesToo other) {}
