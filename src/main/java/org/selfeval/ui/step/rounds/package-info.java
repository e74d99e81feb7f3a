/** Step 3, 巡察轮次: rounds with their groups, special checks and inspected organisations. */
package org.selfeval.ui.step.rounds;
