package org.selfeval.ui.home;

import java.math.BigDecimal;
import java.util.Optional;

/** One year in the list; no total while facts are missing. */
public record YearLine(int year, String project, Optional<BigDecimal> total, String state) {}
