/**
 * Step 7, 问题与建议: the texts of the report, each beside its draft, and what follows once the evaluation is handed in.
 * Drafts come from {@code report}, computed beside the UI thread; what contradicts the facts from the year's checks.
 */
package org.selfeval.ui.step.texts;
