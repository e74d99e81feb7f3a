package org.selfeval.ui.home;

import java.math.BigDecimal;
import java.util.Optional;

/** One year in the list, with what is known of it; no total while facts are missing. */
public record YearLine(Optional<Integer> year, Optional<String> project, Optional<BigDecimal> total, String state) {}
