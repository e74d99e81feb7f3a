/** Step 4, 整改跟踪: every organisation with its deadlines and findings. */
package org.selfeval.ui.step.rectification;
