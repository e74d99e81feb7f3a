/**
 * Step 4, 整改跟踪: all lines of units that are followed up, with their sums, and each line with its findings. What stands
 * where is computed by {@code rectification}, away from the UI thread; {@code FollowUpWatch} keeps it up with the year,
 * line by line.
 */
package org.selfeval.ui.step.rectification;
