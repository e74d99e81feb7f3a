/** Step 5, 满意度: complaints about inspectors, and the survey. */
package org.selfeval.ui.step.satisfaction;
