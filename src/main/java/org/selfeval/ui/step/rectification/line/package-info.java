/**
 * What is known of single lines and how it reads: kept up with the year by {@code FollowUpWatch}, computed away from the UI thread.
 */
package org.selfeval.ui.step.rectification.line;
