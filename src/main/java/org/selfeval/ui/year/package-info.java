/**
 * The open year as the window watches it, and its place in the window: bars, step rail, score card and status line around
 * the step that is shown. Uses {@code session}, {@code scoring}, {@code check} and the other parts of {@code ui}; the one
 * owner of what the steps show is {@link org.selfeval.ui.year.OpenYear}.
 */
package org.selfeval.ui.year;
