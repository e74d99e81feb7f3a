/** Step 2, 项目资金: money by source, what it was spent on, the execution rate. */
package org.selfeval.ui.step.funds;
