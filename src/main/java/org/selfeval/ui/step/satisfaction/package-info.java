/** Step 5, 满意度: complaints about inspectors, the statement that there were none, and the survey with its rates. */
package org.selfeval.ui.step.satisfaction;
