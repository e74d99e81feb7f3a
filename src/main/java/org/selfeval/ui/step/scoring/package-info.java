/** Step 6, 指标评分: the scheme, actual values and scores. */
package org.selfeval.ui.step.scoring;
