/**
 * The list of step 4: the sums, the filters and the table of all lines. What is shown comes from {@code line}; what is
 * done to many lines from {@code bulk}.
 */
package org.selfeval.ui.step.rectification.list;
