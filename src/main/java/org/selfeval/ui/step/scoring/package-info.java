/**
 * Step 6, 指标评分: the scheme as a table with its points, and the chosen line opened below it. What changes the scheme
 * as a whole is asked in the dialogs of {@code ui.step.scheme}. Uses {@code ui.field}, {@code ui.year.OpenYear} and the
 * edits of {@code model.scheme}.
 */
package org.selfeval.ui.step.scoring;
