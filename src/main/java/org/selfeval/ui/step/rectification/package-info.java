/**
 * Step 4, 整改跟踪: the step with its pages: the list of all lines that are followed up (in {@code list}), one line with its
 * findings, and what is vouched for by round. What stands where is computed by {@code org.selfeval.rectification}.
 */
package org.selfeval.ui.step.rectification;
