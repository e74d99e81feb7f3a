/**
 * The window itself: which place it shows (the years, one year, or why neither can be shown), its look, its shortcuts and
 * its end. Uses all other parts of {@code ui}, and {@code library} for the years.
 */
package org.selfeval.ui.shell;
