package org.selfeval.ui.step.rectification.bulk;

import java.util.List;

/**
 * What can be changed at once.
 *
 * @param selected the rows that are selected
 * @param all the rows that are shown
 */
public record Scope(List<Long> selected, List<Long> all) {}
