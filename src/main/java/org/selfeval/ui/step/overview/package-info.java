/** Step 1, 项目概况: whose evaluation of which project this is, its goals and the plan of rounds. */
package org.selfeval.ui.step.overview;
