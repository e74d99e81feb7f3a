package org.selfeval.architecture.planted.text;

import org.selfeval.architecture.planted.session.BreaksCycles;

/** The other half. */
public record BreaksCyclesToo(BreaksCycles other) {}
