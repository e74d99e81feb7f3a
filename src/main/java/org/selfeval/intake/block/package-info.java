/**
 * Blocks of cells as they go over the clipboard, and what pasting one would do to a table of the year: which column goes
 * to which field, what each cell means, and one edit of it all. Pure; uses {@code intake}, {@code model} and
 * {@code text}. {@code ui.table} shows the plan before it is applied.
 */
package org.selfeval.intake.block;
