/**
 * The place shown where the store is damaged: what was found, what can be had of each year, and the clerk's choice. Everything
 * is done by {@code safety.recovery}, off the UI thread.
 */
package org.selfeval.ui.recovery;
