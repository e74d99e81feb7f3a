/**
 * What is due: pure functions of the years and of today, which is passed in. Each {@link org.selfeval.due.DueItem} has its
 * last day, a sentence and the field it leads to. The home screen shows them. Uses {@code model}, {@code scoring} for the
 * deadlines, {@code check} for the days to publish, and {@code text}.
 */
package org.selfeval.due;
