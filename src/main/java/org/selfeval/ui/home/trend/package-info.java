/**
 * The years side by side on the home screen: totals and first-level rates as lines, as numbers, and as a sentence for who
 * cannot see them. {@link org.selfeval.ui.home.trend.Trend} is pure; the rest is JavaFX. Uses {@code library} and
 * {@code text}.
 */
package org.selfeval.ui.home.trend;
